import { describe, expect, it } from 'vitest';
import { distanceOf } from '../../../src/domain/rules/distance-of';

describe('how far a number is from its threshold', () => {
  it.each([
    [570, 600, 30],
    [600, 600, 0],
    [720, 600, 0],
    [2.8, 3, 0.2],
    [2.99, 3, 0.01],
    [0.1, 3, 2.9],
    [4.7, 5, 0.3],
  ])('%d is short of %d by %d', (value, threshold, gap) => {
    expect(distanceOf(value, threshold, 'least')).toEqual({ value, threshold, gap });
  });

  it.each([
    [0, 2, 0],
    [2, 2, 0],
    [3, 2, 1],
    [5, 2, 3],
  ])('%d is beyond %d by %d', (value, threshold, gap) => {
    expect(distanceOf(value, threshold, 'most')).toEqual({ value, threshold, gap });
  });
});
