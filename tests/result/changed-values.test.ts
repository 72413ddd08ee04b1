import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment/assessment';
import { assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { toPpm } from '../../src/domain/money/money';
import { overlayRulebook, sourced } from '../../src/domain/rulebook/rulebook';
import { changedValues } from '../../src/result/changed-values';
import { fixedRulebook } from '../support/fixed-rulebook';
import { resultDay, resultWords } from '../support/result-context';

const told = <T>(value: T) =>
  [
    sourced({
      value,
      source: 'file:survey',
      clause: 'all',
      grade: 'press',
      inForceFrom: '2020-01-01',
      lastChecked: '2026-11-01',
    }),
  ] as const;

const other = overlayRulebook(fixedRulebook, {
  id: 'other',
  values: {
    thresholds: { payScore: told(620), cardMonths: told(3) },
    cost: { base: { 3: told(toPpm(16_000)) }, promo: { 6: { fee: told(toPpm(5_000)) } } },
  },
});

const say = (rulebook: typeof other): Assessment => assess(rulebook, { score: 610 }, resultDay);

describe('values that changed between two rulebooks', () => {
  it.each([
    [
      'zh-CN',
      [
        '支付分的要求：从“支付分 600 起”变成“支付分 620 起”。',
        '绑卡时间的要求：从“本人卡绑满 6 个月”变成“本人卡绑满 3 个月”。',
        '3 期费率：从每期 1.5% 变成 1.6%。',
        '6 期优惠费率：从每期 0.6% 变成 0.5%。',
      ],
    ],
    [
      'en',
      [
        'Pay Score: asked for “Pay Score of at least 600”, now “Pay Score of at least 620”.',
        'Time linked: asked for “Your own card, linked for 6 months”, now “Your own card, linked for 3 months”.',
        'Fee for 3 terms: 1.5% a term, now 1.6%.',
        'Offer fee for 6 terms: 0.6% a term, now 0.5%.',
      ],
    ],
  ] as const)('are told in %s', (locale, told) => {
    expect(changedValues(say(fixedRulebook), say(other), resultWords[locale])).toEqual(told);
  });

  it('are none where on one of the days nothing was asked at all', () => {
    const early = assess(fixedRulebook, { score: 610 }, toCalendarDate('2019-12-31'));
    expect(changedValues(early, say(fixedRulebook), resultWords.en)).toEqual([]);
    expect(changedValues(say(fixedRulebook), early, resultWords.en)).toEqual([]);
  });

  it('are none where the rulebook is the same', () => {
    expect(changedValues(say(other), say(other), resultWords.en)).toEqual([]);
  });
});
