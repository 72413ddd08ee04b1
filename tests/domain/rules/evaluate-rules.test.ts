import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerName, type Answers, answerNames } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import {
  evaluateRules,
  type RuleId,
  ruleAnswers,
  type Status,
} from '../../../src/domain/rules/rules';
import { isAsked } from '../../../src/wizard/relevant-answers';
import {
  answersArbitrary,
  dayArbitrary,
  relevantAnswersArbitrary,
  valueArbitrary,
} from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const outcomeOf = (id: RuleId, answers: Answers, day = today) =>
  evaluateRules(fixedRulebook, answers, day).find((outcome) => outcome.id === id);

/** Every rule reached all three ways, the thresholds from both sides. */
const cases: readonly (readonly [RuleId, Answers, Status])[] = [
  ['adult', { adult: 'yes' }, 'pass'],
  ['adult', { adult: 'no' }, 'fail'],
  ['pay-score', { score: 0 }, 'fail'],
  ['pay-score', { score: 599 }, 'fail'],
  ['pay-score', { score: 600 }, 'pass'],
  ['pay-score', { score: 1000 }, 'pass'],
  ['real-name', { realName: 'yes' }, 'pass'],
  ['real-name', { realName: 'no' }, 'fail'],
  ['card-age', { cardMonths: 'none' }, 'fail'],
  ['card-age', { cardMonths: 5 }, 'fail'],
  ['card-age', { cardMonths: 6 }, 'pass'],
  ['no-recent-default', { defaultMonths: 'none' }, 'pass'],
  ['no-recent-default', { defaultMonths: 5, defaultSettled: 'yes' }, 'fail'],
  ['no-recent-default', { defaultMonths: 6, defaultSettled: 'yes' }, 'pass'],
  ['no-recent-default', { defaultMonths: 6, defaultSettled: 'no' }, 'fail'],
  ['no-recent-default', { defaultMonths: 6 }, 'unknown'],
  ['no-current-overdue', { overdue: 'no' }, 'pass'],
  ['no-current-overdue', { overdue: 'yes' }, 'fail'],
  ['daily-transactions', { txPerDay: 2.99 }, 'fail'],
  ['daily-transactions', { txPerDay: 3 }, 'pass'],
  ['login-days', { loginDays: 9 }, 'fail'],
  ['login-days', { loginDays: 10 }, 'pass'],
  ['pay-score-some-scenes', { score: 649 }, 'fail'],
  ['pay-score-some-scenes', { score: 650 }, 'pass'],
  ['profile-complete', { profile: 'yes' }, 'pass'],
  ['profile-complete', { profile: 'no' }, 'fail'],
  ['card-bank', { bankType: 'national' }, 'pass'],
  ['card-bank', { bankType: 'cityOrRural' }, 'fail'],
  ['not-student', { student: 'no' }, 'pass'],
  ['not-student', { student: 'yes' }, 'fail'],
  ['premium-score', { score: 749 }, 'fail'],
  ['premium-score', { score: 750 }, 'pass'],
  ['premium-payments', { payPerDay: 4.99 }, 'fail'],
  ['premium-payments', { payPerDay: 5 }, 'pass'],
  ['premium-history', { pastOverdues: 0 }, 'pass'],
  ['premium-history', { pastOverdues: 2, pastSettled: 'yes' }, 'pass'],
  ['premium-history', { pastOverdues: 2, pastSettled: 'no' }, 'fail'],
  ['premium-history', { pastOverdues: 3, pastSettled: 'yes' }, 'fail'],
];

const allIds: readonly RuleId[] = [
  'adult',
  'pay-score',
  'real-name',
  'card-age',
  'no-recent-default',
  'no-current-overdue',
  'daily-transactions',
  'login-days',
  'pay-score-some-scenes',
  'profile-complete',
  'card-bank',
  'not-student',
  'premium-score',
  'premium-payments',
  'premium-history',
];

describe('the fifteen rules', () => {
  it.each(cases)('%s with %o: %s', (id, answers, status) => {
    expect(outcomeOf(id, answers)?.status).toBe(status);
  });

  it('come in their fixed order, eight required, four advisory, three premium', () => {
    const outcomes = evaluateRules(fixedRulebook, {}, today);
    expect(outcomes.map(({ id }) => id)).toEqual(allIds);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...Array<string>(8).fill('required'),
      ...Array<string>(4).fill('advisory'),
      ...Array<string>(3).fill('premium'),
    ]);
  });

  it('are all unknown while nothing is known, and have no distance', () => {
    for (const outcome of evaluateRules(fixedRulebook, {}, today)) {
      expect(outcome.status).toBe('unknown');
      expect(outcome).not.toHaveProperty('distance');
      expect(outcome.threshold).toBeDefined();
    }
  });

  it.each(allIds)('let %s both pass and fail', (id) => {
    const reached = cases.filter(([each]) => each === id).map(([, , status]) => status);
    expect(reached).toEqual(expect.arrayContaining(['pass', 'fail']));
  });

  it('say how much is missing, to the decimals a person wrote', () => {
    expect(outcomeOf('pay-score', { score: 570 })?.distance).toEqual({
      value: 570,
      threshold: 600,
      gap: 30,
    });
    expect(outcomeOf('daily-transactions', { txPerDay: 2.8 })?.distance?.gap).toBe(0.2);
    expect(outcomeOf('card-age', { cardMonths: 'none' })?.distance?.value).toBe(0);
    expect(outcomeOf('premium-history', { pastOverdues: 5 })?.distance?.gap).toBe(3);
    expect(outcomeOf('adult', { adult: 'no' })).not.toHaveProperty('distance');
  });

  it('carry their threshold with its source', () => {
    expect(outcomeOf('adult', {})?.threshold).toMatchObject({ value: 18, source: 'civil-code' });
    expect(outcomeOf('real-name', {})?.threshold).toMatchObject({ value: true, grade: 'reported' });
  });

  it('decide nothing on a day before any threshold was in force', () => {
    const before = toCalendarDate('2019-12-31');
    for (const [id, answers] of cases) {
      const outcome = outcomeOf(id, answers, before);
      expect(outcome).toMatchObject({ status: 'unknown', threshold: undefined });
      expect(outcome).not.toHaveProperty('distance');
    }
  });
});

const reversed = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).reverse());

const newAnswerArbitrary = fc
  .constantFrom(...answerNames)
  .chain((name) => fc.tuple(fc.constant<AnswerName>(name), valueArbitrary(name)));

describe('always', () => {
  it('any answers on any day get all fifteen, unknown exactly where nothing decides', () => {
    fc.assert(
      fc.property(answersArbitrary, dayArbitrary, (answers, day) => {
        const outcomes = evaluateRules(fixedRulebook, answers, day);
        expect(outcomes).toHaveLength(15);
        for (const { id, status } of outcomes) {
          const known = ruleAnswers[id].filter((name) => answers[name] !== undefined);
          if (known.length === 0) expect(status).toBe('unknown');
          if (known.length === ruleAnswers[id].length) expect(status).not.toBe('unknown');
        }
      }),
    );
  });

  it('the order of the answers makes no difference', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        expect(evaluateRules(fixedRulebook, reversed(answers), day)).toEqual(
          evaluateRules(fixedRulebook, answers, day),
        );
      }),
    );
  });

  it('one more answer changes only the rules it decides', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, newAnswerArbitrary, (answers, [name, value]) => {
        fc.pre(answers[name] === undefined && isAsked(name, answers));
        const before = evaluateRules(fixedRulebook, answers, today);
        const after = evaluateRules(fixedRulebook, { ...answers, [name]: value }, today);
        const others = (outcomes: typeof before) =>
          outcomes.filter(({ id }) => !ruleAnswers[id].some((each) => each === name));
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  it('a gap is never negative, and none is left where a rule passes', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, (answers) => {
        for (const { status, distance } of evaluateRules(fixedRulebook, answers, today)) {
          expect(distance?.gap ?? 0).toBeGreaterThanOrEqual(0);
          if (status === 'pass') expect(distance?.gap ?? 0).toBe(0);
        }
      }),
    );
  });
});
