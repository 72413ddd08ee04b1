import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCardSwap } from '../../../src/domain/advice/advice';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const swap = (cardMonths: number | 'none' | undefined, other?: number) =>
  evaluateCardSwap(fixedRulebook, cardMonths === undefined ? {} : { cardMonths }, other, today);
const on = (date: string) => ({ kind: 'on', date });

describe('unbinding the oldest card', () => {
  it.each([
    ['without another', undefined, 0, 'fail', '2027-05-22'],
    ['with another bound today', 0, 0, 'fail', '2027-05-22'],
    ['with one a month too new', 5, 5, 'fail', '2026-12-22'],
    ['with one old enough', 6, 6, 'pass', '2026-11-22'],
  ] as const)('%s', (_, other, to, status, date) => {
    expect(swap(30, other)).toEqual({ from: 30, to, status, readiness: on(date) });
  });

  it('makes nobody worse who has none, and starts from nothing', () => {
    expect(swap('none')).toEqual({ to: 0, status: 'fail', readiness: on('2027-05-22') });
  });

  it('leaves what stays, where the oldest is not known', () => {
    expect(swap(undefined, 8)).toEqual({ to: 8, status: 'pass', readiness: on('2026-11-22') });
    expect(swap(undefined)).toEqual({ to: 0, status: 'fail', readiness: on('2027-05-22') });
  });

  it('cannot be judged outside every period', () => {
    const then = toCalendarDate('2019-12-31');
    expect(evaluateCardSwap(fixedRulebook, { cardMonths: 30 }, undefined, then)).toEqual({
      from: 30,
      to: 0,
      status: 'unknown',
      readiness: { kind: 'not-before', date: '2019-12-31' },
    });
  });
});

describe('always', () => {
  const months = fc.integer({ min: 0, max: 600 });

  it('keeps the rule only where another card is six months old', () => {
    fc.assert(
      fc.property(months, fc.option(months, { nil: undefined }), (own, other) => {
        const isKept = Math.min(own, other ?? 0) >= 6;
        expect(swap(own, other).status).toBe(isKept ? 'pass' : 'fail');
      }),
    );
  });

  it('never brings the day nearer', () => {
    fc.assert(
      fc.property(months, fc.option(months, { nil: undefined }), (own, other) => {
        const kept = swap(own, own).readiness.date;
        expect(swap(own, other).readiness.date >= kept).toBe(true);
      }),
    );
  });
});
