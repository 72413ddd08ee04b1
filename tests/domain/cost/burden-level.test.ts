import { expect, it } from 'vitest';
import { burdenLevel } from '../../../src/domain/cost/burden-level';

const lines = { tightFrom: 0.2, heavyFrom: 0.35 };

it.each([
  [0, 'light'],
  [0.1999999, 'light'],
  [0.2, 'tight'],
  [0.3499999, 'tight'],
  [0.35, 'heavy'],
  [7, 'heavy'],
] as const)('a share of %d of the income is %s', (share, level) => {
  expect(burdenLevel(share, lines)).toBe(level);
});

it('follows the lines it is given', () => {
  expect(burdenLevel(0.2, { tightFrom: 0.3, heavyFrom: 0.5 })).toBe('light');
  expect(burdenLevel(0.5, { tightFrom: 0.3, heavyFrom: 0.5 })).toBe('heavy');
});
