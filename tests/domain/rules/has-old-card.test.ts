import { describe, expect, it } from 'vitest';
import { hasOldCard } from '../../../src/domain/rules/has-old-card';

describe('the age of the bound card', () => {
  it.each([
    [0, 'fail', 6],
    [4, 'fail', 2],
    [5, 'fail', 1],
    [6, 'pass', 0],
    [7, 'pass', 0],
  ])('after %d months', (cardMonths, status, gap) => {
    const distance = { value: cardMonths, threshold: 6, gap };
    expect(hasOldCard({ cardMonths }, 6)).toEqual({ status, distance });
  });

  it('counts no card at all as 0 months, and says that there is none', () => {
    const distance = { value: 0, threshold: 6, gap: 6, none: true };
    expect(hasOldCard({ cardMonths: 'none' }, 6)).toEqual({ status: 'fail', distance });
  });

  it('is open without an answer', () => {
    expect(hasOldCard({}, 6)).toEqual({ status: 'unknown' });
  });
});
