import { describe, expect, it } from 'vitest';
import { missingAnswer } from '../../../src/domain/rules/rules';

describe('the answer a rule still waits for', () => {
  it('is whether a default was settled, once it is known when it was', () => {
    expect(missingAnswer('no-recent-default', {})).toBe('defaultMonths');
    expect(missingAnswer('no-recent-default', { defaultMonths: 7 })).toBe('defaultSettled');
    expect(missingAnswer('premium-history', { pastOverdues: 2 })).toBe('pastSettled');
  });

  it('is none where all of them are known', () => {
    expect(
      missingAnswer('no-recent-default', { defaultMonths: 7, defaultSettled: 'no' }),
    ).toBeUndefined();
    expect(missingAnswer('pay-score', { score: 0 })).toBeUndefined();
  });

  it('is not one that another rule asks for', () => {
    expect(missingAnswer('premium-score', { payPerDay: 3 })).toBe('score');
  });
});
