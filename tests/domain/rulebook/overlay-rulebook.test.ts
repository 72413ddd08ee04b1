import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { type Dated, overlayRulebook, sourced } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook } from '../../support/fixed-rulebook';

function told<T>(value: T): Dated<T> {
  return [
    sourced({
      value,
      source: 'file:survey',
      clause: 'table 1',
      grade: 'press',
      inForceFrom: '2026-01-01',
      lastChecked: '2026-11-01',
    }),
  ];
}

describe('a rulebook laid over another', () => {
  const change = () =>
    overlayRulebook(fixedRulebook, {
      id: 'better',
      values: { thresholds: { payScore: told(620) }, cost: { promo: { 24: null } } },
    });

  it('has its own id and its own values', () => {
    const changed = change();
    expect(changed.id).toBe('better');
    expect(changed.thresholds.payScore).toEqual([
      {
        value: 620,
        source: 'file:survey',
        clause: 'table 1',
        grade: 'press',
        inForceFrom: toCalendarDate('2026-01-01'),
        lastChecked: toCalendarDate('2026-11-01'),
      },
    ]);
  });

  it('keeps everything it says nothing about', () => {
    const { thresholds, ...rest } = change();
    expect({ ...thresholds, payScore: fixedRulebook.thresholds.payScore }).toEqual(
      fixedRulebook.thresholds,
    );
    expect(rest).toEqual({ ...fixedRulebook, id: 'better', thresholds: undefined });
  });

  it('replaces all periods of a value, never some', () => {
    const [one] = told(600);
    const twice = overlayRulebook(fixedRulebook, {
      id: 'two-periods',
      values: { thresholds: { payScore: [one, one] } },
    });
    expect(twice.thresholds.payScore).toHaveLength(2);
    const once = overlayRulebook(twice, { id: 'one', values: { thresholds: { payScore: [one] } } });
    expect(once.thresholds.payScore).toEqual([one]);
  });

  it('leaves the rulebook below as it was', () => {
    expect(fixedRulebook.thresholds.payScore[0].value).toBe(600);
  });
});

describe('always', () => {
  it('of two layers the upper one is seen', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (lower, upper) => {
        const once = overlayRulebook(fixedRulebook, {
          id: 'a',
          values: { thresholds: { payScore: told(lower), cardMonths: told(lower) } },
        });
        const twice = overlayRulebook(once, {
          id: 'b',
          values: { thresholds: { payScore: told(upper) } },
        });
        expect(twice.thresholds.payScore[0].value).toBe(upper);
        expect(twice.thresholds.cardMonths[0].value).toBe(lower);
      }),
    );
  });
});
