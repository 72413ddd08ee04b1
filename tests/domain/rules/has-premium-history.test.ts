import { describe, expect, it } from 'vitest';
import { hasPremiumHistory } from '../../../src/domain/rules/has-premium-history';

describe('the history a premium account needs', () => {
  it.each([
    [0, undefined, 'pass', 0],
    [1, 'yes', 'pass', 0],
    [2, 'yes', 'pass', 0],
    [2, 'no', 'fail', 0],
    [2, undefined, 'unknown', 0],
    [3, 'yes', 'fail', 1],
    [3, undefined, 'fail', 1],
    [5, 'no', 'fail', 3],
  ] as const)('with %d past overdues, settled: %s', (pastOverdues, pastSettled, status, gap) => {
    const answers = { pastOverdues, ...(pastSettled && { pastSettled }) };
    const distance = { value: pastOverdues, threshold: 2, gap };
    expect(hasPremiumHistory(answers, 2)).toEqual({ status, distance });
  });

  it('is open while the number is not known', () => {
    expect(hasPremiumHistory({}, 2)).toEqual({ status: 'unknown' });
  });
});
