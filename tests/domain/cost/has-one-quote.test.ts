import { expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { hasOneQuote } from '../../../src/domain/cost/has-one-quote';
import { toFen, toPpm } from '../../../src/domain/money/money';

const [fee, perTerm, total] = [toPpm(0), toFen(0), toFen(0)];

it.each<[Answers, boolean]>([
  [{}, false],
  [{ terms: 3 }, false],
  [{ fee }, true],
  [{ perTerm }, true],
  [{ total }, true],
  [{ fee, perTerm }, false],
  [{ fee, total }, false],
  [{ perTerm, total }, false],
  [{ fee, perTerm, total }, false],
])('%j is a quote given in one way: %s', (answers, expected) => {
  expect(hasOneQuote(answers)).toBe(expected);
});
