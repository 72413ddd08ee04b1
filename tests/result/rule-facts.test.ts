import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/domain/rules/rules';
import { ruleFacts } from '../../src/result/rule-facts';
import { contextFor } from '../support/result-context';
import { givenIn } from '../support/six-people';

function factsOf(id: RuleId, parameters: string) {
  const { assessment } = contextFor(givenIn(parameters));
  const outcome = assessment.rules.find((rule) => rule.id === id);
  if (outcome === undefined) throw new Error(`no rule ${id}`);
  return { planned: ruleFacts(outcome, assessment), bare: ruleFacts(outcome) };
}

describe('the numbers a rule speaks of', () => {
  it('are value, threshold, gap and the day of a card that is too new', () => {
    const { planned, bare } = factsOf('card-age', 'cardMonths=4');
    expect(planned).toEqual({
      value: 4,
      threshold: 6,
      gap: 2,
      measured: true,
      date: '2027-01-22',
    });
    expect(bare).toEqual({ value: 4, threshold: 6, gap: 2, measured: true });
  });

  it.each([
    ['none', { none: true }],
    ['0', {}],
  ])('tell a card still to be bound from one just bound: %s', (months, none) => {
    expect(factsOf('card-age', `cardMonths=${months}`).bare).toEqual({
      value: 0,
      threshold: 6,
      gap: 6,
      measured: true,
      ...none,
    });
  });

  it('are the days of ordinary use, at which daily rate', () => {
    const { planned } = factsOf('daily-transactions', 'txPerDay=1');
    expect(planned).toEqual({
      value: 1,
      threshold: 3,
      gap: 2,
      measured: true,
      date: '2026-12-12',
      days: 20,
      perDay: 4,
    });
  });

  it.each([
    ['yes', { settled: true, date: '2027-01-22' }],
    ['no', {}],
    ['unknown', { date: '2027-01-22' }],
  ])('tell a default that is repaid from one that may not be: %s', (settled, told) => {
    const { planned } = factsOf('no-recent-default', `defaultMonths=4&defaultSettled=${settled}`);
    expect(planned).toEqual({ value: 4, threshold: 6, gap: 2, measured: true, ...told });
  });

  it('name no day where none can be told', () => {
    expect(factsOf('pay-score', 'score=570').planned).toEqual({
      value: 570,
      threshold: 600,
      gap: 30,
      measured: true,
    });
  });

  it('still tell the threshold of what nobody has answered', () => {
    expect(factsOf('pay-score', '').bare).toEqual({
      value: 0,
      threshold: 600,
      gap: 0,
      measured: false,
    });
    expect(factsOf('real-name', '').bare).toEqual({
      value: 0,
      threshold: 0,
      gap: 0,
      measured: false,
    });
  });
});
