import { describe, expect, it } from 'vitest';
import { knownRulebook } from '../../src/app/known-rulebook';

describe('the rulebook a link names', () => {
  it('is held where it is one of ours', () => {
    expect(knownRulebook('2026-11-22')?.thresholds.payScore[0].value).toBe(600);
  });

  it('is not held where it is anyone else’s', () => {
    expect(knownRulebook('2019-01-01')).toBeUndefined();
    expect(knownRulebook('__proto__')).toBeUndefined();
  });
});
