import { describe, expect, it } from 'vitest';
import { findRulebook, type RulebookChanges, sourced } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook } from '../../support/fixed-rulebook';

function withScore(id: string, value: number): RulebookChanges {
  const period = sourced({
    value,
    source: 'article',
    clause: 'before',
    grade: 'reported',
    inForceFrom: '2020-01-01',
    lastChecked: '2026-01-01',
  });
  return { id, values: { thresholds: { payScore: [period] } } };
}

const withMonths: RulebookChanges = {
  id: 'oldest',
  values: { thresholds: { cardMonths: fixedRulebook.thresholds.defaultMonths } },
};

describe('a rulebook by its id', () => {
  const earlier = [withScore('old', 580), withMonths];
  const found = (id: string) => findRulebook(id, fixedRulebook, earlier);

  it('is the newest itself', () => {
    expect(found(fixedRulebook.id)).toBe(fixedRulebook);
  });

  it('is an earlier one, as it differed from the one after it', () => {
    expect(found('old')?.thresholds.payScore[0].value).toBe(580);
    expect(found('oldest')?.id).toBe('oldest');
    expect(found('oldest')?.thresholds.payScore[0].value).toBe(580);
    expect(found('oldest')?.thresholds.txPerDay[0].value).toBe(3);
  });

  it('is none where nobody has the id', () => {
    expect(found('unheard-of')).toBeUndefined();
    expect(found('')).toBeUndefined();
    expect(findRulebook('old', fixedRulebook, [])).toBeUndefined();
  });
});
