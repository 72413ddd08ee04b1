import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Advice,
  buildAdvice,
  type Change,
  type ChangeSet,
} from '../../../src/domain/advice/advice';
import type { Answers } from '../../../src/domain/answers/answers';
import { type CalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import type { Dated } from '../../../src/domain/rulebook/rulebook';
import { evaluatePremium, evaluateRules, evaluateVerdict } from '../../../src/domain/rules/rules';
import { adviceFor } from '../../support/advice-for';
import { applyChanges } from '../../support/apply-changes';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { steadyThroughout } from '../../support/steady';

const today = toCalendarDate('2026-11-22');

/** `use score 600 (+30) pay-score not-before 2026-12-22` */
function inShort({ how, answer, to, distance, mends, readiness }: Change): string {
  const missing = distance === undefined ? [] : [`(+${distance})`];
  const by = readiness === undefined ? [] : [readiness.kind, readiness.date];
  return [how, answer, to, ...missing, mends.join('+'), ...by].join(' ');
}
const listed = ({ changes }: ChangeSet) => changes.map(inShort);

const premium: Answers = { ...steadyThroughout, score: 750 };

describe('the smallest changes', () => {
  const scoreTo750 = 'use score 750 (+30) premium-score not-before 2026-12-22';

  it.each<[string, Answers, readonly string[], readonly string[]]>([
    ['someone who meets everything', steadyThroughout, [], [scoreTo750]],
    [
      'someone whose card is too new',
      { ...steadyThroughout, cardMonths: 4 },
      ['wait cardMonths 6 (+2) card-age on 2027-01-22'],
      [scoreTo750, 'wait cardMonths 6 (+2) card-age on 2027-01-22'],
    ],
    [
      'someone short of points and use',
      { ...steadyThroughout, score: 570, txPerDay: 1 },
      [
        'use score 600 (+30) pay-score not-before 2026-12-22',
        'use txPerDay 3 (+2) daily-transactions on 2026-12-12',
      ],
      [
        'use score 750 (+180) pay-score+premium-score not-before 2026-12-22',
        'use txPerDay 3 (+2) daily-transactions on 2026-12-12',
      ],
    ],
    [
      'someone with a debt overdue',
      { ...steadyThroughout, overdue: 'yes' },
      ['repay overdue no no-current-overdue not-before 2026-11-23'],
      ['repay overdue no no-current-overdue not-before 2026-11-23', scoreTo750],
    ],
    [
      'someone who knows only the score',
      { score: 640 },
      [
        'tell adult yes adult not-before 2026-11-22',
        'tell realName yes real-name not-before 2026-11-22',
        'tell cardMonths 6 card-age not-before 2026-11-22',
        'tell defaultMonths none no-recent-default not-before 2026-11-22',
        'tell overdue no no-current-overdue not-before 2026-11-22',
        'tell txPerDay 3 daily-transactions not-before 2026-11-22',
        'tell loginDays 10 login-days not-before 2026-11-22',
      ],
      [
        'use score 750 (+110) premium-score not-before 2026-12-22',
        'tell adult yes adult not-before 2026-11-22',
        'tell realName yes real-name not-before 2026-11-22',
        'tell cardMonths 6 card-age not-before 2026-11-22',
        'tell defaultMonths none no-recent-default not-before 2026-11-22',
        'tell overdue no no-current-overdue not-before 2026-11-22',
        'tell txPerDay 3 daily-transactions not-before 2026-11-22',
        'tell loginDays 10 login-days not-before 2026-11-22',
        'tell payPerDay 5 premium-payments not-before 2026-11-22',
        'tell pastOverdues 0 premium-history not-before 2026-11-22',
      ],
    ],
    [
      'someone who meets everything but needs cash',
      { ...steadyThroughout, need: 'cash', weilidai: 'no' },
      [],
      [scoreTo750],
    ],
  ])('for %s', (_, answers, toMeets, toPremium) => {
    const advice = adviceFor(answers);
    expect(listed(advice.toMeets)).toEqual(toMeets);
    expect(listed(advice.toPremium)).toEqual(toPremium);
    expect(advice.toMeets.isPossible).toBe(true);
    expect(advice.toPremium.isPossible).toBe(true);
  });

  it.each<[string, Answers, keyof Advice, readonly string[]]>([
    ['score 600', { ...premium, score: 600 }, 'toMeets', []],
    [
      'score 599',
      { ...premium, score: 599 },
      'toMeets',
      ['use score 600 (+1) pay-score not-before 2026-12-22'],
    ],
    ['score 750', { ...premium, score: 750 }, 'toPremium', []],
    [
      'score 749',
      { ...premium, score: 749 },
      'toPremium',
      ['use score 750 (+1) premium-score not-before 2026-12-22'],
    ],
    ['a card of 6 months', { ...premium, cardMonths: 6 }, 'toMeets', []],
    [
      'a card of 5 months',
      { ...premium, cardMonths: 5 },
      'toMeets',
      ['wait cardMonths 6 (+1) card-age on 2026-12-22'],
    ],
    [
      'no card',
      { ...premium, cardMonths: 'none' },
      'toMeets',
      ['do cardMonths 6 (+6) card-age on 2027-05-22'],
    ],
    ['3 transactions a day', { ...premium, txPerDay: 3 }, 'toMeets', []],
    [
      '2.99 transactions a day',
      { ...premium, txPerDay: 2.99 },
      'toMeets',
      ['use txPerDay 3 (+0.01) daily-transactions on 2026-11-23'],
    ],
    ['10 login days', { ...premium, loginDays: 10 }, 'toMeets', []],
    [
      '9 login days',
      { ...premium, loginDays: 9 },
      'toMeets',
      ['use loginDays 10 (+1) login-days on 2026-11-24'],
    ],
    ['5 payments a day', { ...premium, payPerDay: 5 }, 'toPremium', []],
    [
      '4.99 payments a day',
      { ...premium, payPerDay: 4.99 },
      'toPremium',
      ['use payPerDay 5 (+0.01) premium-payments not-before 2026-11-22'],
    ],
    [
      'an old default, settled',
      { ...premium, defaultMonths: 6, defaultSettled: 'yes' },
      'toMeets',
      [],
    ],
    [
      'a settled default of 5 months',
      { ...premium, defaultMonths: 5, defaultSettled: 'yes' },
      'toMeets',
      ['wait defaultMonths 6 (+1) no-recent-default on 2026-12-22'],
    ],
    [
      'an open default of 5 months',
      { ...premium, defaultMonths: 5, defaultSettled: 'no' },
      'toMeets',
      [
        'repay defaultSettled yes no-recent-default not-before 2026-12-22',
        'wait defaultMonths 6 (+1) no-recent-default not-before 2026-12-22',
      ],
    ],
    [
      'two past overdues, settled',
      { ...premium, pastOverdues: 2, pastSettled: 'yes' },
      'toPremium',
      [],
    ],
    [
      'two past overdues, open',
      { ...premium, pastOverdues: 2, pastSettled: 'no' },
      'toPremium',
      ['repay pastSettled yes premium-history not-before 2026-11-22'],
    ],
    [
      'three past overdues, settled',
      { ...premium, pastOverdues: 3, pastSettled: 'yes' },
      'toPremium',
      ['cannot pastOverdues 2 (+1) premium-history'],
    ],
  ])('with %s', (_, answers, goal, changes) => {
    expect(listed(adviceFor(answers)[goal])).toEqual(changes);
  });

  it('say that history cannot be changed', () => {
    const { toMeets, toPremium } = adviceFor({ ...premium, pastOverdues: 3, pastSettled: 'yes' });
    expect(toMeets.isPossible).toBe(true);
    expect(toPremium.isPossible).toBe(false);
  });

  it('let someone under age wait, and tell what was never asked', () => {
    const { changes, isPossible } = adviceFor({ adult: 'no', score: 620 }).toMeets;
    expect(changes.map(({ how, answer }) => `${how} ${answer}`)).toEqual([
      'wait adult',
      'tell realName',
      'tell cardMonths',
      'tell defaultMonths',
      'tell overdue',
      'tell txPerDay',
      'tell loginDays',
    ]);
    expect(isPossible).toBe(true);
    expect(changes.map(({ readiness }) => readiness?.kind)).toEqual(Array(7).fill('not-before'));
  });

  it('are impossible on a day before every period', () => {
    const { changes, isPossible } = adviceFor({}, toCalendarDate('2019-12-31')).toMeets;
    expect(changes).toEqual([]);
    expect(isPossible).toBe(false);
  });
});

describe('the order of changes', () => {
  it('is repay, do, use, wait, tell, cannot, and within each as the rules stand', () => {
    const { changes } = adviceFor({
      score: 570,
      realName: 'no',
      cardMonths: 4,
      defaultMonths: 7,
      defaultSettled: 'no',
      overdue: 'yes',
      txPerDay: 1,
      pastOverdues: 3,
      pastSettled: 'no',
    }).toPremium;
    expect(changes.map(({ how, answer }) => `${how} ${answer}`)).toEqual([
      'repay defaultSettled',
      'repay overdue',
      'repay pastSettled',
      'do realName',
      'use score',
      'use txPerDay',
      'wait cardMonths',
      'tell adult',
      'tell loginDays',
      'tell payPerDay',
      'cannot pastOverdues',
    ]);
  });
});

describe('a goal', () => {
  const later = (dated: Dated<number>) =>
    [{ ...dated[0], inForceFrom: toCalendarDate('2026-11-23') }] as const;
  const possibleWith = (name: 'payScore' | 'premiumScore') => {
    const thresholds = {
      ...fixedRulebook.thresholds,
      [name]: later(fixedRulebook.thresholds[name]),
    };
    const rulebook = { ...fixedRulebook, thresholds };
    const outcomes = evaluateRules(rulebook, {}, today);
    const readiness = evaluateReadiness(rulebook, {}, outcomes, today);
    const { toMeets, toPremium } = buildAdvice({}, outcomes, readiness, today);
    return [toMeets.isPossible, toPremium.isPossible];
  };

  it('is out of reach while one of its own conditions has no threshold in force', () => {
    expect(possibleWith('payScore')).toEqual([false, false]);
    expect(possibleWith('premiumScore')).toEqual([true, false]);
  });

  it('asks for nothing where nothing was judged', () => {
    expect(buildAdvice({}, [], [], today).toMeets.changes).toEqual([]);
  });
});

/** What the rules say once changes are made, the day staying the same. */
const outcomesAfter = (answers: Answers, changes: readonly Change[], day: CalendarDate) =>
  evaluateRules(fixedRulebook, applyChanges(answers, changes), day);

/** Every choice of some of these, without the whole: all of them up to eight, else each one left out. */
function properSubsets(changes: readonly Change[]): readonly (readonly Change[])[] {
  if (changes.length > 8) return changes.map((left) => changes.filter((change) => change !== left));
  const last = 2 ** changes.length - 1;
  return Array.from({ length: last }, (_, chosen) =>
    changes.filter((_change, at) => Math.floor(chosen / 2 ** at) % 2 === 1),
  );
}

describe('always', () => {
  const forAnyone = (law: (answers: Answers, day: CalendarDate) => void) =>
    fc.assert(fc.property(relevantAnswersArbitrary, dayArbitrary, law), { numRuns: 300 });

  it('lead to the verdict and the tier they promise', () => {
    forAnyone((answers, day) => {
      const { toMeets, toPremium } = adviceFor(answers, day);
      expect(evaluateVerdict(outcomesAfter(answers, toMeets.changes, day))).toBe('meets');
      expect(evaluatePremium(outcomesAfter(answers, toPremium.changes, day))).toBe('pass');
    });
  });

  it('lead nowhere with one of them missing', () => {
    forAnyone((answers, day) => {
      const { toMeets, toPremium } = adviceFor(answers, day);
      for (const some of properSubsets(toMeets.changes))
        expect(evaluateVerdict(outcomesAfter(answers, some, day))).not.toBe('meets');
      for (const some of properSubsets(toPremium.changes))
        expect(evaluatePremium(outcomesAfter(answers, some, day))).not.toBe('pass');
    });
  });

  it('are none exactly when it already holds', () => {
    forAnyone((answers, day) => {
      const outcomes = evaluateRules(fixedRulebook, answers, day);
      const { toMeets, toPremium } = adviceFor(answers, day);
      expect(toMeets.changes.length === 0).toBe(evaluateVerdict(outcomes) === 'meets');
      expect(toPremium.changes.length === 0).toBe(evaluatePremium(outcomes) === 'pass');
    });
  });

  it('each mend rules that do not pass, and one answer once', () => {
    forAnyone((answers, day) => {
      const passing = evaluateRules(fixedRulebook, answers, day)
        .filter(({ status }) => status === 'pass')
        .map(({ id }) => id);
      const { toMeets, toPremium } = adviceFor(answers, day);
      for (const { changes } of [toMeets, toPremium]) {
        const mended = changes.flatMap(({ mends }) => mends);
        expect(changes.every(({ mends }) => mends.length > 0)).toBe(true);
        expect(mended.filter((id) => passing.some((each) => each === id))).toEqual([]);
        expect(new Set(changes.map(({ answer }) => answer)).size).toBe(changes.length);
      }
    });
  });

  it('tell only what is unknown, and are possible unless history is against it', () => {
    forAnyone((answers, day) => {
      const { toMeets, toPremium } = adviceFor(answers, day);
      for (const { changes, isPossible } of [toMeets, toPremium]) {
        for (const { how, answer } of changes)
          expect(how === 'tell').toBe(answers[answer] === undefined);
        expect(isPossible).toBe(!changes.some(({ how }) => how === 'cannot'));
      }
    });
  });

  it('come in the same order each time', () => {
    const order = ['repay', 'do', 'use', 'wait', 'tell', 'cannot'];
    forAnyone((answers, day) => {
      const advice: Advice = adviceFor(answers, day);
      expect(advice).toEqual(adviceFor(answers, day));
      const ways = advice.toPremium.changes.map(({ how }) => order.indexOf(how));
      expect(ways).toEqual([...ways].sort((first, second) => first - second));
    });
  });
});
