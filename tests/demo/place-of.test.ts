import { describe, expect, it } from 'vitest';
import { placeOf, stopShown } from '../../src/demo/place-of';

describe('a stop of the tour', () => {
  it.each([
    ['score', { view: 'score' }],
    ['review', { view: 'review' }],
    ['verdict', { view: 'result' }],
    ['fix', { view: 'result', part: 'fix' }],
    ['unanswered', { view: 'result', part: 'unanswered' }],
    ['plan', { view: 'result', part: 'plan' }],
  ] as const)('%s is somewhere', (stop, place) => {
    expect(placeOf(stop)).toEqual(place);
  });
});

describe('the stop a screen shows', () => {
  const stops = ['score', 'account', 'verdict', 'entry', 'plan'] as const;
  it.each([
    [0, 'score', 0],
    [1, 'account', 1],
    [3, 'result', 3],
    [4, 'result', 4],
    [0, 'result', 2],
    [4, 'account', 1],
    [3, 'costs', 3],
    [1, 'purchase', 1],
  ])('after stop %d, on %s, is stop %d', (at, view, shown) => {
    expect(stopShown(stops, at, view)).toBe(shown);
  });
});
