import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { hasNoRecentDefault } from '../../../src/domain/rules/has-no-recent-default';

const statusOf = (answers: Answers) => hasNoRecentDefault(answers, 6).status;

describe('a major default', () => {
  it('that never happened passes by itself', () => {
    expect(hasNoRecentDefault({ defaultMonths: 'none' }, 6)).toEqual({ status: 'pass' });
  });

  it.each([
    [0, 'yes', 'fail'],
    [5, 'yes', 'fail'],
    [6, 'yes', 'pass'],
    [7, 'yes', 'pass'],
    [5, 'no', 'fail'],
    [6, 'no', 'fail'],
    [600, 'no', 'fail'],
  ] as const)('%d months ago, settled: %s', (defaultMonths, defaultSettled, status) => {
    expect(statusOf({ defaultMonths, defaultSettled })).toBe(status);
  });

  it('is decided by one half alone only when that half fails', () => {
    expect(statusOf({ defaultMonths: 5 })).toBe('fail');
    expect(statusOf({ defaultMonths: 6 })).toBe('unknown');
    expect(statusOf({ defaultSettled: 'no' })).toBe('fail');
    expect(statusOf({ defaultSettled: 'yes' })).toBe('unknown');
    expect(statusOf({})).toBe('unknown');
  });

  it('says how many months are missing, also when it is not settled', () => {
    const recent = hasNoRecentDefault({ defaultMonths: 2, defaultSettled: 'yes' }, 6);
    expect(recent.distance).toEqual({ value: 2, threshold: 6, gap: 4 });
    const unsettled = hasNoRecentDefault({ defaultMonths: 9, defaultSettled: 'no' }, 6);
    expect(unsettled.distance).toEqual({ value: 9, threshold: 6, gap: 0 });
  });
});
