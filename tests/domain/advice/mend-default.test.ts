import { describe, expect, it } from 'vitest';
import { mendDefault } from '../../../src/domain/advice/mend-default';
import type { Answers } from '../../../src/domain/answers/answers';

const told = { answer: 'defaultMonths', to: 'none', how: 'tell' };
const toldMonths = { answer: 'defaultMonths', to: 6, how: 'tell' };
const waited = (distance: number) => ({ answer: 'defaultMonths', to: 6, how: 'wait', distance });
const repaid = { answer: 'defaultSettled', to: 'yes', how: 'repay' };
const toldSettled = { answer: 'defaultSettled', to: 'yes', how: 'tell' };

describe('what mends a major default', () => {
  it.each<[string, Answers, readonly unknown[]]>([
    ['nothing where there was none', { defaultMonths: 'none' }, []],
    ['nothing where it is old and settled', { defaultMonths: 6, defaultSettled: 'yes' }, []],
    ['months where it is recent', { defaultMonths: 5, defaultSettled: 'yes' }, [waited(1)]],
    ['all six months where it is new', { defaultMonths: 0, defaultSettled: 'yes' }, [waited(6)]],
    ['settling where it is old', { defaultMonths: 6, defaultSettled: 'no' }, [repaid]],
    ['both where both lack', { defaultMonths: 4, defaultSettled: 'no' }, [waited(2), repaid]],
    ['knowing where settlement is unknown', { defaultMonths: 6 }, [toldSettled]],
    ['months and knowing', { defaultMonths: 4 }, [waited(2), toldSettled]],
    ['knowing of none where nothing is known', {}, [told]],
    ['knowing the months of a settled one', { defaultSettled: 'yes' }, [toldMonths]],
    ['both where a debt of unknown age is open', { defaultSettled: 'no' }, [toldMonths, repaid]],
  ])('is %s', (_, answers, repairs) => {
    expect(mendDefault(answers, 6)).toEqual(repairs);
  });
});
