import { describe, expect, it } from 'vitest';
import { type GivenAnswers, rivalQuotes } from '../../../src/domain/answers/answers';
import { toFen, toPpm } from '../../../src/domain/money/money';

const fee = toPpm(15_000);
const total = toFen(627_000);

describe('quotes of one plan', () => {
  it.each<[string, GivenAnswers, readonly string[]]>([
    ['none', {}, []],
    ['one alone', { fee }, []],
    ['one beside those nobody knows', { fee, perTerm: 'unknown', total: 'unknown' }, []],
    ['two', { fee, total }, ['fee', 'total']],
    ['three', { fee, perTerm: toFen(209_000), total }, ['fee', 'perTerm', 'total']],
  ])('that are %s: rivals are %j', (_, given, rivals) => {
    expect(rivalQuotes(given)).toEqual(rivals);
  });
});
