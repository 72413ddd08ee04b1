import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateRules, evaluateVerdict } from '../../../src/domain/rules/rules';
import { outcomesArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { justPassing } from '../../support/just-passing';

const today = toCalendarDate('2026-11-22');
const verdictOn = (answers: Answers, day = today) =>
  evaluateVerdict(evaluateRules(fixedRulebook, answers, day));

describe('the verdict', () => {
  it('meets when all eight required rules just hold', () => {
    expect(verdictOn(justPassing)).toBe('meets');
  });

  it('meets although advisory and premium rules fail', () => {
    const weak: Answers = { profile: 'no', bankType: 'cityOrRural', student: 'yes', payPerDay: 0 };
    expect(verdictOn({ ...justPassing, ...weak, pastOverdues: 9 })).toBe('meets');
  });

  it.each<Answers>([
    { adult: 'no' },
    { score: 599 },
    { realName: 'no' },
    { cardMonths: 5 },
    { defaultMonths: 5 },
    { overdue: 'yes' },
    { txPerDay: 2.99 },
    { loginDays: 9 },
  ])('is not yet with %o alone', (short) => {
    expect(verdictOn({ ...justPassing, ...short })).toBe('not-yet');
    expect(verdictOn(short)).toBe('not-yet');
  });

  it.each([
    'adult',
    'score',
    'realName',
    'cardMonths',
    'overdue',
    'txPerDay',
    'loginDays',
  ] as const)('is undetermined while only %s is missing', (name) => {
    const { [name]: _, ...rest } = justPassing;
    expect(verdictOn(rest)).toBe('undetermined');
  });

  it('is undetermined with no answers, or before any threshold was in force', () => {
    expect(verdictOn({})).toBe('undetermined');
    expect(verdictOn(justPassing, toCalendarDate('2019-12-31'))).toBe('undetermined');
    expect(evaluateVerdict([])).toBe('undetermined');
  });
});

const rank = { 'not-yet': 0, undetermined: 1, meets: 2 } as const;

describe('always', () => {
  it('the order of the rules makes no difference', () => {
    fc.assert(
      fc.property(outcomesArbitrary, (outcomes) => {
        expect(evaluateVerdict(outcomes.toReversed())).toBe(evaluateVerdict(outcomes));
      }),
    );
  });

  it('a fail replaced by a pass or an unknown never worsens it', () => {
    fc.assert(
      fc.property(
        outcomesArbitrary,
        fc.nat(14),
        fc.constantFrom('pass' as const, 'unknown' as const),
        (outcomes, at, status) => {
          fc.pre(outcomes[at]?.status === 'fail');
          const better = outcomes.map((each, index) => (index === at ? { ...each, status } : each));
          expect(rank[evaluateVerdict(better)]).toBeGreaterThanOrEqual(
            rank[evaluateVerdict(outcomes)],
          );
        },
      ),
    );
  });
});
