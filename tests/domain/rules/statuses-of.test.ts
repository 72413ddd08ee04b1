import { describe, expect, it } from 'vitest';
import type { RuleId, RuleOutcome, Status } from '../../../src/domain/rules/rules';
import { statusesOf } from '../../../src/domain/rules/statuses-of';

const outcome = (id: RuleId, status: Status): RuleOutcome => ({
  id,
  kind: 'required',
  status,
  threshold: undefined,
});
const outcomes = [
  outcome('login-days', 'unknown'),
  outcome('adult', 'pass'),
  outcome('pay-score', 'fail'),
];

describe('the statuses of some rules', () => {
  it.each<readonly [readonly RuleId[], readonly Status[]]>([
    [[], []],
    [['adult'], ['pass']],
    [['pay-score'], ['fail']],
    [['login-days'], ['unknown']],
    [
      ['adult', 'pay-score', 'login-days'],
      ['pass', 'fail', 'unknown'],
    ],
    [
      ['login-days', 'pay-score', 'adult'],
      ['unknown', 'fail', 'pass'],
    ],
    [
      ['adult', 'pay-score', 'adult'],
      ['pass', 'fail', 'pass'],
    ],
  ])('of %j are %j, in the order asked for', (ids, statuses) => {
    expect(statusesOf(ids, outcomes)).toEqual(statuses);
    expect(statusesOf(ids, outcomes.toReversed())).toEqual(statuses);
  });

  it('are unknown where there is no outcome', () => {
    expect(statusesOf(['card-age', 'adult'], outcomes)).toEqual(['unknown', 'pass']);
    expect(statusesOf(['adult', 'pay-score'], [])).toEqual(['unknown', 'unknown']);
  });
});
