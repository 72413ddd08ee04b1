import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/rate/ratio';
import {
  ceilRatio,
  floorRatio,
  numberOfRatio,
  roundRatio,
} from '../../../src/domain/rate/ratio-rounding';

describe('a fraction made a whole number', () => {
  it.each([
    [9, 2, 4, 5, 5],
    [5, 2, 2, 3, 3],
    [12, 5, 2, 3, 2],
    [5, 1, 5, 5, 5],
    [0, 1, 0, 0, 0],
    [-1, 2, -1, 0, 0],
    [-3, 2, -2, -1, -1],
    [-7, 4, -2, -1, -2],
    [-2, 1, -2, -2, -2],
    [1, 1_000_000, 0, 1, 0],
  ])('%d/%d lies from %d to %d, nearest %d', (num, den, floor, ceil, nearest) => {
    expect(floorRatio(ratio(num, den))).toBe(floor);
    expect(ceilRatio(ratio(num, den))).toBe(ceil);
    expect(roundRatio(ratio(num, den))).toBe(nearest);
  });
});

describe('a fraction as a number', () => {
  it.each([
    [1, 5, 0.2],
    [0, 3, 0],
    [-1, 8, -0.125],
    [73, 500, 0.146],
  ])('%d/%d is %d', (num, den, expected) => {
    expect(numberOfRatio(ratio(num, den))).toBe(expected);
  });
});

describe('always', () => {
  it('floor, value and ceiling stand in this order, less than one apart', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (num, den) => {
        const [floor, ceil] = [floorRatio(ratio(num, den)), ceilRatio(ratio(num, den))];
        expect(BigInt(floor) * BigInt(den) <= BigInt(num)).toBe(true);
        expect(BigInt(ceil) * BigInt(den) >= BigInt(num)).toBe(true);
        expect(ceil - floor).toBe(num % den === 0 ? 0 : 1);
        expect([floor, ceil]).toContain(roundRatio(ratio(num, den)));
      }),
    );
  });
});
