import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerName, Answers, Scene } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { estimateLimit, type LimitEstimate } from '../../../src/domain/limit/limit';
import { toFen } from '../../../src/domain/money/money';
import type { ScenePartner } from '../../../src/domain/rulebook/entry-values-shape';
import type { Dated, Rulebook } from '../../../src/domain/rulebook/rulebook';
import { ruleIds } from '../../../src/domain/rules/rule-outcome';
import {
  evaluateRules,
  type RuleId,
  type RuleOutcome,
  type Status,
} from '../../../src/domain/rules/rules';
import {
  outcomesArbitrary,
  relevantAnswersArbitrary,
  valueArbitrary,
} from '../../support/arbitraries';
import { fixedRulebook, standing } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const yuan = (value: number) => toFen(Math.round(value * 100));

/** Every rule passes but those named. */
function outcomesWith(others: { readonly [Id in RuleId]?: Status } = {}): readonly RuleOutcome[] {
  return ruleIds.map((id) => ({
    id,
    kind: 'required',
    status: others[id] ?? 'pass',
    threshold: undefined,
  }));
}

function estimate(
  answers: Answers,
  outcomes = outcomesWith(),
  rulebook: Rulebook = fixedRulebook,
  day = today,
): LimitEstimate {
  const limit = estimateLimit(rulebook, answers, outcomes, day);
  if (!limit) throw new Error('no limit in force');
  return limit;
}

const rangeOf = ({ low, high }: LimitEstimate) => [low / 100, high / 100];
const best: Answers = { score: 750, assets: yuan(50_000), swing: 30, social: 4, device: 'yes' };
const worst: Answers = { score: 600, assets: yuan(0), swing: 100, social: 0, device: 'no' };

describe('the range while one factor is known', () => {
  it.each<readonly [Answers, number, number]>([
    [{}, 0, 50_000],
    [{ score: 0 }, 0, 32_500],
    [{ score: 599 }, 0, 32_500],
    [{ score: 600 }, 0, 32_500],
    [{ score: 601 }, 100, 32_700],
    [{ score: 649 }, 5_700, 38_300],
    [{ score: 650 }, 5_800, 38_400],
    [{ score: 720 }, 14_000, 46_500],
    [{ score: 749 }, 17_300, 49_900],
    [{ score: 750 }, 17_500, 50_000],
    [{ score: 1000 }, 17_500, 50_000],
    [{ assets: yuan(0) }, 0, 37_500],
    [{ assets: yuan(25_000) }, 6_200, 43_800],
    [{ assets: yuan(49_999.99) }, 12_400, 50_000],
    [{ assets: yuan(50_000) }, 12_500, 50_000],
    [{ assets: yuan(50_000.01) }, 12_500, 50_000],
    [{ swing: 0 }, 10_000, 50_000],
    [{ swing: 30 }, 10_000, 50_000],
    [{ swing: 30.01 }, 9_900, 50_000],
    [{ swing: 65 }, 5_000, 45_000],
    [{ swing: 99.99 }, 0, 40_100],
    [{ swing: 100 }, 0, 40_000],
    [{ swing: 1000 }, 0, 40_000],
    [{ social: 0 }, 0, 42_500],
    [{ social: 1 }, 1_800, 44_400],
    [{ social: 4 }, 7_500, 50_000],
    [{ device: 'yes' }, 2_500, 50_000],
    [{ device: 'mixed' }, 0, 50_000],
    [{ device: 'no' }, 0, 47_500],
  ])('with %o is %d to %d yuan', (answers, low, high) => {
    expect(rangeOf(estimate(answers))).toEqual([low, high]);
  });
});

describe('the range while every factor is known', () => {
  it.each<readonly [Answers, number, number]>([
    [best, 50_000, 50_000],
    [worst, 0, 0],
    [{ score: 720, assets: yuan(20_000), swing: 44, social: 4, device: 'no' }, 34_500, 34_500],
    [{ score: 720, assets: yuan(20_000), swing: 44, social: 2, device: 'yes' }, 33_200, 33_300],
    [{ score: 720, assets: yuan(20_000), swing: 44, social: 4, device: 'mixed' }, 34_500, 37_000],
  ])('with %o is %d to %d yuan', (answers, low, high) => {
    expect(rangeOf(estimate(answers))).toEqual([low, high]);
  });
});

describe('what the rules make of the range', () => {
  const answers: Answers = { score: 720 };

  it('stands while every required rule passes, whatever the others say', () => {
    const outcomes = outcomesWith({ 'premium-score': 'fail', 'not-student': 'unknown' });
    expect(estimate(answers, outcomes)).toMatchObject({ state: 'open', low: 1_400_000 });
  });

  it('is for once opened while a required rule fails', () => {
    const limit = estimate(answers, outcomesWith({ 'card-age': 'fail' }));
    expect(limit.state).toBe('closed');
    expect(rangeOf(limit)).toEqual([14_000, 46_500]);
  });

  it('starts at 0 while a required rule is unknown', () => {
    const limit = estimate(answers, outcomesWith({ 'card-age': 'unknown' }));
    expect(limit.state).toBe('undecided');
    expect(rangeOf(limit)).toEqual([0, 46_500]);
  });

  it('is closed, and starts at 0, while one fails and another is unknown', () => {
    const limit = estimate(answers, outcomesWith({ 'card-age': 'unknown', adult: 'fail' }));
    expect(limit.state).toBe('closed');
    expect(rangeOf(limit)).toEqual([0, 46_500]);
  });
});

describe('what the scene makes of the range', () => {
  const middling: Answers = { score: 600, assets: yuan(0), swing: 100, social: 1 };

  it.each<readonly [Answers, number, number]>([
    [{ score: 720 }, 5_000, 5_000],
    [{}, 0, 5_000],
    [middling, 1_800, 4_400],
    [worst, 0, 0],
  ])('offline with %o is %d to %d yuan a payment', (answers, low, high) => {
    const limit = estimate({ ...answers, need: 'purchase', scene: 'offline' });
    expect(rangeOf(limit)).toEqual([low, high]);
    expect(limit.sceneEffect).toBe('capped-per-payment');
    expect(limit.cap).toBe(5_000_000);
  });

  it.each<readonly [Scene, LimitEstimate['sceneEffect'], LimitEstimate['state']]>([
    ['ecommerce', 'separate', 'open'],
    ['local', 'less-weilidai', 'open'],
    ['medical', 'documents', 'documents'],
    ['education', 'documents', 'documents'],
  ])('%s leaves the figures: %s', (scene, sceneEffect, state) => {
    const limit = estimate({ score: 720, need: 'purchase', scene });
    expect(limit).toMatchObject({ sceneEffect, state });
    expect(rangeOf(limit)).toEqual([14_000, 46_500]);
  });

  it('papers come first, also while a required rule fails or is unknown', () => {
    const answers: Answers = { score: 720, need: 'purchase', scene: 'medical' };
    expect(estimate(answers, outcomesWith({ adult: 'fail' })).state).toBe('documents');
    expect(estimate(answers, outcomesWith({ adult: 'unknown' })).state).toBe('documents');
  });

  it('no scene, or one not in force, has no effect', () => {
    const [offline] = fixedRulebook.scenes.offline;
    const later: Dated<ScenePartner> = [{ ...offline, inForceFrom: toCalendarDate('2027-01-01') }];
    const rulebook = { ...fixedRulebook, scenes: { ...fixedRulebook.scenes, offline: later } };
    const limit = estimate({ scene: 'offline' }, outcomesWith(), rulebook);
    expect(limit).not.toHaveProperty('sceneEffect');
    expect(rangeOf(limit)).toEqual([0, 50_000]);
    expect(estimate({})).not.toHaveProperty('sceneEffect');
  });
});

describe('an amount above the range', () => {
  it.each<readonly [Answers, boolean]>([
    [{ score: 720 }, false],
    [{ score: 720, amount: yuan(46_500) }, false],
    [{ score: 720, amount: yuan(46_500.01) }, true],
    [{ scene: 'offline', amount: yuan(5_000) }, false],
    [{ scene: 'offline', amount: yuan(5_000.01) }, true],
    [{ ...worst, amount: yuan(1) }, true],
    [{ ...worst, scene: 'medical', amount: yuan(50_000) }, false],
  ])('%o: %s', (answers, above) => {
    expect(estimate(answers).amountAbove).toBe(above);
  });
});

describe('what drives the range', () => {
  it('lists the five factors by weight, with what each adds and could still narrow', () => {
    const { drivers } = estimate({ score: 720, device: 'mixed' });
    const rows = drivers.map(({ id, weight, known, couldNarrow, low, high }) => [
      id,
      weight,
      known,
      couldNarrow / 100,
      low / 100,
      high / 100,
    ]);
    expect(rows).toEqual([
      ['score', 35, true, 0, 14_000, 14_000],
      ['assets', 25, false, 12_500, 0, 12_500],
      ['stability', 20, false, 10_000, 0, 10_000],
      ['social', 15, false, 7_500, 0, 7_500],
      ['device', 5, true, 0, 0, 2_500],
    ]);
  });

  it.each<readonly [Answers, LimitEstimate['narrowing']]>([
    [{}, 'score'],
    [{ score: 720 }, 'assets'],
    [{ score: 720, assets: yuan(0) }, 'stability'],
    [{ score: 720, assets: yuan(0), swing: 50 }, 'social'],
    [{ score: 720, assets: yuan(0), swing: 50, social: 2 }, 'device'],
    [best, undefined],
    [{ ...best, device: 'mixed' }, undefined],
    [{ score: 720, scene: 'offline' }, undefined],
    [{ score: 600, scene: 'offline' }, 'assets'],
  ])('with %o most is narrowed by %s', (answers, narrowing) => {
    expect(estimate(answers).narrowing).toBe(narrowing);
  });

  it.each<readonly [Answers, readonly number[]]>([
    // 750 points make 0–50,000 yuan 50,000–50,000.
    [{ assets: yuan(50_000), swing: 30, social: 4, device: 'yes' }, [50_000, 0, 0, 0, 0]],
    // 0–5,000 yuan become 5,000–5,000, which no other answer does alone.
    [{ scene: 'offline' }, [5_000, 0, 0, 0, 0]],
  ])('is most of all the score where only its rule is unknown, with %o', (answers, yuans) => {
    const limit = estimate(answers, outcomesWith({ 'pay-score': 'unknown' }));
    expect(limit.narrowing).toBe('score');
    expect(limit.drivers.map(({ couldNarrow }) => couldNarrow / 100)).toEqual(yuans);
  });

  it('is no more the score’s than the others’ where another rule is unknown too', () => {
    const outcomes = outcomesWith({ 'pay-score': 'unknown', 'card-age': 'unknown' });
    expect(estimate({ scene: 'offline' }, outcomes)).not.toHaveProperty('narrowing');
  });

  it('follows the weights of the day, whichever factor is the heaviest', () => {
    const weights = standing({ score: 5, assets: 10, stability: 40, social: 25, device: 20 });
    const rulebook = { ...fixedRulebook, limit: { ...fixedRulebook.limit, weights } };
    const { drivers, narrowing } = estimate({}, outcomesWith(), rulebook);
    expect(drivers.map(({ id }) => id)).toEqual([
      'stability',
      'social',
      'device',
      'assets',
      'score',
    ]);
    expect(narrowing).toBe('stability');
  });

  it('names the first of the usual order where two would narrow it alike', () => {
    const weights = standing({ score: 20, assets: 20, stability: 20, social: 20, device: 20 });
    const rulebook = { ...fixedRulebook, limit: { ...fixedRulebook.limit, weights } };
    expect(estimate({}, outcomesWith(), rulebook).narrowing).toBe('score');
  });
});

describe('where the values come from', () => {
  it('gives the cap with its source', () => {
    expect(estimate({}).source).toMatchObject({ value: 5_000_000, source: 'article' });
  });

  it('never rounds above a cap that is no whole 100 yuan', () => {
    const limit = { ...fixedRulebook.limit, cap: standing(yuan(12_345.67)) };
    expect(rangeOf(estimate({}, outcomesWith(), { ...fixedRulebook, limit }))).toEqual([
      0, 12_345.67,
    ]);
  });

  it('gives no estimate on a day before the values were in force', () => {
    const before = toCalendarDate('2019-12-31');
    expect(estimateLimit(fixedRulebook, best, outcomesWith(), before)).toBeUndefined();
  });
});

const factorAnswers = ['score', 'assets', 'swing', 'social', 'device'] as const;
const deviceRank = { no: 0, mixed: 1, yes: 2 } as const;

/** A larger number for an answer that speaks for a higher limit. */
function merit(name: (typeof factorAnswers)[number], answers: Answers): number {
  if (name === 'device') return deviceRank[answers.device ?? 'no'];
  return (answers[name] ?? 0) * (name === 'swing' ? -1 : 1);
}

const factorArbitrary = fc
  .constantFrom(...factorAnswers)
  .chain((name) => fc.tuple(fc.constant(name), valueArbitrary(name), valueArbitrary(name)));

const assessed = (answers: Answers) =>
  estimate(answers, evaluateRules(fixedRulebook, answers, today));
const without = (name: AnswerName, { ...answers }: { [Name in AnswerName]?: unknown }) => {
  delete answers[name];
  return answers as Answers;
};

const decided: Answers = {
  adult: 'yes',
  realName: 'yes',
  cardMonths: 30,
  txPerDay: 6,
  loginDays: 25,
  overdue: 'no',
  defaultMonths: 'none',
};
/** Those whose required rules wait for nothing but perhaps the score. */
const decidedArbitrary = relevantAnswersArbitrary.map((answers) => ({ ...answers, ...decided }));

const extremes = {
  score: [{ score: 600 }, { score: 750 }],
  assets: [{ assets: yuan(0) }, { assets: yuan(50_000) }],
  swing: [{ swing: 100 }, { swing: 30 }],
  social: [{ social: 0 }, { social: 4 }],
  device: [{ device: 'no' }, { device: 'yes' }],
} as const;
const driverOf = (name: (typeof factorAnswers)[number], { drivers }: LimitEstimate) =>
  drivers.find(({ id }) => id === (name === 'swing' ? 'stability' : name));
const widthOf = ({ low, high }: LimitEstimate) => high - low;

describe('always', () => {
  it('0 ≤ low ≤ high ≤ 50,000, in whole 100 yuan', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, outcomesArbitrary, (answers, outcomes) => {
        const { low, high } = estimate(answers, outcomes);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(5_000_000);
        expect([low % 10_000, high % 10_000]).toEqual([0, 0]);
      }),
    );
  });

  it('a better score, more assets, social or device, and a smaller swing never lower it', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, factorArbitrary, (answers, [name, one, other]) => {
        const both = [
          { ...answers, [name]: one },
          { ...answers, [name]: other },
        ].sort((a, b) => merit(name, a) - merit(name, b));
        const [lesser, greater] = both.map(assessed);
        expect(greater?.low).toBeGreaterThanOrEqual(lesser?.low ?? Number.NaN);
        expect(greater?.high).toBeGreaterThanOrEqual(lesser?.high ?? Number.NaN);
      }),
    );
  });

  it('answering a factor only narrows the range', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, factorArbitrary, (answers, [name, value]) => {
        const wide = assessed(without(name, answers));
        const narrow = assessed({ ...answers, [name]: value });
        expect(narrow.low).toBeGreaterThanOrEqual(wide.low);
        expect(narrow.high).toBeLessThanOrEqual(wide.high);
      }),
    );
  });

  it('no answer narrows the range by more than was said it could', () => {
    fc.assert(
      fc.property(
        fc.oneof(relevantAnswersArbitrary, decidedArbitrary),
        factorArbitrary,
        (answers, [name, value]) => {
          const wide = assessed(without(name, answers));
          const narrow = assessed({ ...answers, [name]: value });
          const promised = driverOf(name, wide)?.couldNarrow ?? Number.NaN;
          // Both ends of both ranges are rounded by less than 100 yuan.
          expect(widthOf(wide) - widthOf(narrow)).toBeLessThanOrEqual(promised + 20_000);
        },
      ),
    );
  });

  it('the best answer or the worst narrows the range by as much as was said', () => {
    fc.assert(
      fc.property(
        fc.oneof(relevantAnswersArbitrary, decidedArbitrary),
        fc.constantFrom(...factorAnswers),
        (answers, name) => {
          const wide = assessed(without(name, answers));
          const narrow = extremes[name].map((value) => widthOf(assessed({ ...answers, ...value })));
          const promised = driverOf(name, wide)?.couldNarrow ?? Number.NaN;
          expect(widthOf(wide) - Math.min(...narrow)).toBeGreaterThanOrEqual(promised - 20_000);
        },
      ),
    );
  });

  it('the order of the answers and of the rules makes no difference', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, outcomesArbitrary, (answers, outcomes) => {
        const reversed: Answers = Object.fromEntries(Object.entries(answers).reverse());
        expect(estimate(reversed, outcomes.toReversed())).toEqual(estimate(answers, outcomes));
      }),
    );
  });

  it('a scene never raises the range', () => {
    fc.assert(
      fc.property(
        relevantAnswersArbitrary,
        valueArbitrary('scene'),
        outcomesArbitrary,
        (answers, scene, outcomes) => {
          const bare = estimate(without('scene', answers), outcomes);
          const there = estimate({ ...answers, scene }, outcomes);
          expect(there.low).toBeLessThanOrEqual(bare.low);
          expect(there.high).toBeLessThanOrEqual(bare.high);
        },
      ),
    );
  });

  it('the whole range lies within 5,000 yuan for a payment in a shop', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, outcomesArbitrary, (answers, outcomes) => {
        expect(estimate({ ...answers, scene: 'offline' }, outcomes).high).toBeLessThanOrEqual(
          500_000,
        );
      }),
    );
  });
});
