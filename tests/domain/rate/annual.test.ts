import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveAnnual,
  nominalAnnual,
  toAnnualRate,
  toMonthlyRate,
} from '../../../src/domain/rate/annual';

describe('the rate a year', () => {
  it.each([
    [0, 0, 0],
    [0.01, 0.12, 0.12682503013196972],
    [0.02, 0.24, 0.26824179456254527],
    [0.022335540166361148, 0.2680264819963338, 0.3035314233759717],
    [1, 12, 4095],
  ])('of %d a month is %d without compounding, %d with it', (monthly, nominal, effective) => {
    expect(nominalAnnual(toMonthlyRate(monthly))).toBeCloseTo(nominal, 14);
    expect(effectiveAnnual(toMonthlyRate(monthly)) / (effective || 1)).toBeCloseTo(
      effective && 1,
      13,
    );
  });

  it('keeps its digits where 1 + i would lose them', () => {
    expect(effectiveAnnual(toMonthlyRate(1e-15))).toBeCloseTo(1.2e-14, 27);
  });
});

describe('a rate', () => {
  it.each([-1e-9, Number.NaN, Infinity])('is never %d', (value) => {
    expect(() => toMonthlyRate(value)).toThrow(new RangeError(`not a rate: ${value}`));
    expect(() => toAnnualRate(value)).toThrow(RangeError);
  });

  it('is never a negative nothing', () => {
    expect(Object.is(toMonthlyRate(-0), 0)).toBe(true);
    expect(Object.is(toAnnualRate(-0), 0)).toBe(true);
  });
});

describe('always', () => {
  it('compounding costs more, and nothing only at nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 100, noNaN: true }), (value) => {
        const monthly = toMonthlyRate(value);
        expect(effectiveAnnual(monthly)).toBeGreaterThan(nominalAnnual(monthly));
      }),
    );
    expect(effectiveAnnual(toMonthlyRate(0))).toBe(0);
    expect(nominalAnnual(toMonthlyRate(0))).toBe(0);
  });
});
