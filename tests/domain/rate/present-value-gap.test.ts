import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';
import { presentValueGap } from '../../../src/domain/rate/present-value-gap';

const fen = (...values: number[]) => values.map(toFen);

describe('what discounted payments are worth beyond the principal', () => {
  it.each([
    [100, [110], 0, 10],
    [100, [110], 0.1, 0],
    [100, [110], 0.25, -12],
    [100, [0, 121], 0.1, 0],
    [100, [50, 75], 0.5, -33.333333333333336],
    [382550, [132651, 132651, 132651], 0.02, 0],
    [1, [9_000_000_000_000_000], 8_999_999_999_999_999, 0],
  ])('%d fen against %j at %d a month', (principal, payments, monthly, gap) => {
    expect(presentValueGap(toFen(principal), fen(...payments), monthly)).toBeCloseTo(gap, 9);
  });

  it('tells apart rates that differ only in the last digits', () => {
    const at = (monthly: number) =>
      presentValueGap(toFen(382550), fen(132651, 132651, 132651), monthly);
    expect(at(0.02 - 2 ** -57)).toBeGreaterThan(0);
    expect(at(0.02 + 2 ** -57)).toBeLessThan(0);
  });
});
