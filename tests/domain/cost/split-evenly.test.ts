import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEvenly } from '../../../src/domain/cost/split-evenly';
import { toFen } from '../../../src/domain/money/money';

describe('an amount split over terms', () => {
  it.each([
    [1000, 3, [333, 333, 334]],
    [1000, 1, [1000]],
    [12, 4, [3, 3, 3, 3]],
    [11, 3, [3, 3, 5]],
    [2, 3, [0, 0, 2]],
    [0, 2, [0, 0]],
  ])('of %d fen over %d is %j', (amount, terms, expected) => {
    expect(splitEvenly(toFen(amount), terms)).toEqual(expected);
  });

  it.each([0, -1, 1.5, Number.NaN])('is refused over %d terms', (terms) => {
    expect(() => splitEvenly(toFen(100), terms)).toThrow(new RangeError(`not terms: ${terms}`));
  });
});

describe('always', () => {
  it('nothing is lost, and the last part is at most one fen a term larger', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (amount, terms) => {
          const parts = splitEvenly(toFen(amount), terms);
          const [first = 0, last = 0] = [parts[0], parts.at(-1)];
          expect(parts).toHaveLength(terms);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          expect(last - first).toBeGreaterThanOrEqual(0);
          expect(last - first).toBeLessThanOrEqual(terms - 1);
        },
      ),
    );
  });
});
