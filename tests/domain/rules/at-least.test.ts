import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../src/domain/rules/at-least';

describe('a number against the least that will do', () => {
  it.each([
    [2.99, 'fail', 0.01],
    [3, 'pass', 0],
    [3.01, 'pass', 0],
  ])('%d a day against 3', (value, status, gap) => {
    expect(atLeast(value, 3)).toEqual({ status, distance: { value, threshold: 3, gap } });
  });

  it('leaves a number that is not known undecided, without a distance', () => {
    expect(atLeast(undefined, 3)).toEqual({ status: 'unknown' });
  });
});
