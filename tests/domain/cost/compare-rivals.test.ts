import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { compareRivals } from '../../../src/domain/cost/compare-rivals';
import { toFen, toPpm } from '../../../src/domain/money/money';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook, standing } from '../../support/fixed-rulebook';

const compare = (terms: Terms, rulebook: Rulebook = fixedRulebook, day = '2026-11-22') =>
  compareRivals(rulebook, toFen(1_000_000), terms, toCalendarDate(day));

/** The rulebook with other fees for 花呗, in parts per million. */
function withHuabei(feeLow: number, feeHigh: number): Rulebook {
  const [{ value }] = fixedRulebook.cost.rivals.huabei;
  const huabei = standing({ ...value, feeLow: toPpm(feeLow), feeHigh: toPpm(feeHigh) });
  const rivals = { ...fixedRulebook.cost.rivals, huabei };
  return { ...fixedRulebook, cost: { ...fixedRulebook.cost, rivals } };
}

/** The rulebook with another rate a day for 分付. */
function withFenfu(daily: number): Rulebook {
  return { ...fixedRulebook, cost: { ...fixedRulebook.cost, fenfuDaily: standing(daily) } };
}

describe('the rivals on 10,000 yuan', () => {
  it.each<[Terms, [string, number, number, number, number, string][]]>([
    [
      3,
      [
        ['wechat', 18_000, 45_000, 0.10767930850158154, 0.2680264819963338, 'itself'],
        ['huabei', 15_000, 36_000, 0.08977690483039599, 0.21473047463656433, 'overlap'],
        ['baitiao', 15_000, 30_000, 0.08977690483039599, 0.17911535392544387, 'overlap'],
        ['fenfu', 24_333, 24_333, 0.146, 0.146, 'overlap'],
      ],
    ],
    [
      6,
      [
        ['wechat', 36_000, 90_000, 0.12239327527705111, 0.3023051849205522, 'itself'],
        ['huabei', 30_000, 72_000, 0.10213553009154434, 0.24280431296983596, 'overlap'],
        ['baitiao', 30_000, 60_000, 0.10213553009154434, 0.2028797552879703, 'overlap'],
        ['fenfu', 42_583, 42_583, 0.146, 0.146, 'overlap'],
      ],
    ],
    [
      12,
      [
        ['wechat', 72_000, 180_000, 0.1303418283419413, 0.31716288506001705, 'itself'],
        ['huabei', 60_000, 144_000, 0.10896347517716505, 0.25595248904987783, 'overlap'],
        ['baitiao', 60_000, 120_000, 0.10896347517716505, 0.21457118703149267, 'overlap'],
        ['fenfu', 79_083, 79_083, 0.146, 0.146, 'overlap'],
      ],
    ],
    [
      24,
      [
        ['wechat', 144_000, 360_000, 0.13265416269100286, 0.3145882357475424, 'itself'],
        ['huabei', 120_000, 288_000, 0.11126516548601628, 0.2558705226845531, 'no-claim'],
        ['baitiao', 120_000, 240_000, 0.11126516548601628, 0.21570986251772956, 'no-claim'],
        ['fenfu', 152_083, 152_083, 0.146, 0.146, 'no-claim'],
      ],
    ],
  ])('over %d terms', (terms, expected) => {
    const near = (value: number) => expect.closeTo(value, 13);
    expect(
      compare(terms).map((range) => [
        range.id,
        range.feeLow,
        range.feeHigh,
        range.nominalLow,
        range.nominalHigh,
        range.against,
      ]),
    ).toEqual(
      expected.map(([id, feeLow, feeHigh, low, high, against]) => [
        id,
        feeLow,
        feeHigh,
        near(low),
        near(high),
        against,
      ]),
    );
  });

  it('bring the limit and the free days where those are known', () => {
    const [wechat, , , fenfu] = compare(3);
    expect(wechat).toMatchObject({ limit: 5_000_000, freeDays: 50 });
    expect(fenfu && ('limit' in fenfu || 'freeDays' in fenfu)).toBe(false);
  });
});

describe('a claim against a rival', () => {
  const huabei = (feeLow: number, feeHigh: number, terms: Terms = 12) =>
    compare(terms, withHuabei(feeLow, feeHigh))[1]?.against;

  it.each([
    [1_000, 5_999, 'cheaper'],
    [1_000, 6_000, 'overlap'],
    [15_000, 20_000, 'overlap'],
    [15_001, 20_000, 'dearer'],
    [1_000, 20_000, 'overlap'],
  ])(
    'of %d to %d ppm a term is made only outside WeChat’s whole range: %s',
    (low, high, against) => {
      expect(huabei(low, high)).toBe(against);
    },
  );

  it('is never made for 24 terms', () => {
    expect(huabei(1_000, 5_999, 24)).toBe('no-claim');
    expect(huabei(15_001, 20_000, 24)).toBe('no-claim');
  });

  it.each([
    [0.0002, 'cheaper'],
    [0.0004, 'overlap'],
    [0.0009, 'dearer'],
  ])('holds for 分付 at %d a day as well: %s', (daily, against) => {
    expect(compare(12, withFenfu(daily))[3]?.against).toBe(against);
  });
});

describe('a rival of a period', () => {
  it('is absent outside it', () => {
    expect(compare(3, fixedRulebook, '2019-12-31')).toEqual([]);
  });

  it('is not compared when WeChat’s own range is not in force', () => {
    const [wechat] = fixedRulebook.cost.rivals.wechat;
    const ended = { ...wechat, inForceUntil: toCalendarDate('2026-11-21') };
    const rivals = { ...fixedRulebook.cost.rivals, wechat: [ended] as const };
    const rulebook = { ...fixedRulebook, cost: { ...fixedRulebook.cost, rivals } };
    expect(compare(3, rulebook).map(({ id, against }) => [id, against])).toEqual([
      ['huabei', 'no-claim'],
      ['baitiao', 'no-claim'],
      ['fenfu', 'no-claim'],
    ]);
  });
});

describe('always', () => {
  it('low never exceeds high, and a claim means the ranges do not meet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5_000_000 }),
        fc.constantFrom<Terms>(3, 6, 12, 24),
        fc.nat(30_000),
        fc.nat(30_000),
        (principal, terms, low, more) => {
          const day = toCalendarDate('2026-11-22');
          const rulebook = withHuabei(low, low + more);
          const ranges = compareRivals(rulebook, toFen(principal), terms, day);
          const [wechat] = ranges;
          for (const range of ranges) {
            expect(range.nominalLow).toBeLessThanOrEqual(range.nominalHigh);
            expect(range.feeLow).toBeLessThanOrEqual(range.feeHigh);
            if (range.against === 'cheaper') {
              expect(range.nominalHigh).toBeLessThan(wechat?.nominalLow ?? 0);
            }
            if (range.against === 'dearer') {
              expect(range.nominalLow).toBeGreaterThan(wechat?.nominalHigh ?? 1);
            }
            if (terms === 24) expect(['itself', 'no-claim']).toContain(range.against);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
