import { describe, expect, it } from 'vitest';
import { buildSchedule } from '../../../src/domain/cost/build-schedule';
import { toFen } from '../../../src/domain/money/money';

describe('a schedule', () => {
  it('tells every payment and what is still owed after it', () => {
    expect(buildSchedule(toFen(1000), [15, 15, 15].map(toFen)).payments).toEqual([
      { term: 1, principal: 333, fee: 15, payment: 348, balance: 667 },
      { term: 2, principal: 333, fee: 15, payment: 348, balance: 334 },
      { term: 3, principal: 334, fee: 15, payment: 349, balance: 0 },
    ]);
  });

  it('sums the fees, what is repaid, and names the first payment', () => {
    const schedule = buildSchedule(toFen(1000), [15, 16, 17].map(toFen));
    expect(schedule).toMatchObject({
      principal: 1000,
      terms: 3,
      feeTotal: 48,
      repaid: 1048,
      perTerm: 348,
    });
  });

  it('of one payment has the markup for its rate', () => {
    const { monthly, nominal, effective } = buildSchedule(toFen(10_000), [toFen(150)]);
    expect([monthly, nominal]).toEqual([0.015, 0.18]);
    expect(effective).toBeCloseTo(0.195618171461533, 14);
  });

  it('needs a principal, a term, and to repay what was borrowed', () => {
    expect(() => buildSchedule(toFen(1000), [])).toThrow(RangeError);
    expect(() => buildSchedule(toFen(0), [toFen(1)])).toThrow(RangeError);
    expect(() => buildSchedule(toFen(1000), [toFen(-1)])).toThrow(RangeError);
  });
});
