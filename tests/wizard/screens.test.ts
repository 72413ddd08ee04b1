import { describe, expect, it } from 'vitest';
import { screens } from '../../src/wizard/screens';

describe('what a step draws', () => {
  it('is there for every step', () => {
    const drawn = Object.entries(screens).filter(([, screen]) => typeof screen === 'function');
    expect(drawn.map(([id]) => id)).toEqual([
      'score',
      'account',
      'activity',
      'credit',
      'purchase',
      'review',
      'factors',
    ]);
  });
});
