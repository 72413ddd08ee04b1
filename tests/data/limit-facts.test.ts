import { describe, expect, it } from 'vitest';
import { limitFacts } from '../../src/data/limit-facts';

describe('the limit', () => {
  it('is at most 50,000 yuan', () => {
    expect(limitFacts.cap[0].value).toBe(5_000_000);
  });

  it('has five weights that sum to 100', () => {
    const weights = limitFacts.weights[0].value;
    expect(weights).toEqual({ score: 35, assets: 25, stability: 20, social: 15, device: 5 });
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('says that how an answer becomes a share is our own assumption', () => {
    expect(limitFacts.maps[0].grade).toBe('assumed');
  });
});
