import { describe, expect, it } from 'vitest';
import { mendHistory } from '../../../src/domain/advice/mend-history';
import type { Answers } from '../../../src/domain/answers/answers';

const repaid = { answer: 'pastSettled', to: 'yes', how: 'repay' };
const toldSettled = { answer: 'pastSettled', to: 'yes', how: 'tell' };
const history = (to: number, distance: number) => ({
  answer: 'pastOverdues',
  to,
  how: 'cannot',
  distance,
});

describe('what mends past overdues', () => {
  it.each<[string, Answers, readonly unknown[]]>([
    ['nothing where there were none', { pastOverdues: 0 }, []],
    ['nothing where two are settled', { pastOverdues: 2, pastSettled: 'yes' }, []],
    [
      'nothing anyone can do where there were three',
      { pastOverdues: 3, pastSettled: 'yes' },
      [history(2, 1)],
    ],
    ['settling where two are open', { pastOverdues: 2, pastSettled: 'no' }, [repaid]],
    ['knowing where one may be open', { pastOverdues: 1 }, [toldSettled]],
    [
      'not settling alone where there were too many',
      { pastOverdues: 5, pastSettled: 'no' },
      [history(2, 3), repaid],
    ],
    [
      'knowing of none where nothing is known',
      {},
      [{ answer: 'pastOverdues', to: 0, how: 'tell' }],
    ],
  ])('is %s', (_, answers, repairs) => {
    expect(mendHistory(answers, 2)).toEqual(repairs);
  });

  it('asks for no settlement where none at all may remain', () => {
    expect(mendHistory({ pastOverdues: 1, pastSettled: 'no' }, 0)).toEqual([history(0, 1)]);
  });
});
