import { describe, expect, it } from 'vitest';
import {
  isLateView,
  isView,
  readHistoryState,
  screenOf,
  type View,
  views,
} from '../../src/app/view';

describe('the views', () => {
  it('are these twelve', () => {
    expect(views).toEqual([
      'start',
      'score',
      'account',
      'activity',
      'credit',
      'purchase',
      'review',
      'factors',
      'result',
      'costs',
      'codes',
      'compare',
    ]);
  });

  it.each<readonly [View, View, boolean]>([
    ['start', 'score', false],
    ['score', 'score', false],
    ['review', 'review', false],
    ['factors', 'factors', false],
    ['result', 'result', true],
    ['costs', 'costs', true],
    ['codes', 'codes', true],
    ['compare', 'compare', true],
  ])('%s shows the screen %s', (view, screen, isLate) => {
    expect(screenOf(view)).toBe(screen);
    expect(isLateView(screenOf(view))).toBe(isLate);
  });

  it.each([
    ['result', true],
    ['Result', false],
    ['', false],
    ['toString', false],
    ['__proto__', false],
    [undefined, false],
  ])('has one called %s: %s', (name, known) => {
    expect(isView(name)).toBe(known);
  });
});

describe('what the history remembers', () => {
  const nothing = { returning: undefined, behind: undefined };

  it.each<readonly [unknown]>([
    [null],
    [undefined],
    [3],
    ['x'],
    [{}],
    [[]],
    [{ returning: null, behind: null }],
    [{ returning: 'review', behind: 'elsewhere' }],
    [{ returning: { to: 'elsewhere' }, behind: 3 }],
    [{ returning: {}, behind: ['review'] }],
    [{ depth: 2 }],
  ])('counts as nothing when it is not ours: %o', (state) => {
    expect(readHistoryState(state)).toEqual(nothing);
  });

  it('is what lies right behind and where a change leads back to', () => {
    const state = { returning: { to: 'review', question: 'overdue' }, behind: 'review' };
    expect(readHistoryState(state)).toEqual(state);
    expect(readHistoryState({ returning: { to: 'result' }, behind: 'result', more: 'x' })).toEqual({
      returning: { to: 'result' },
      behind: 'result',
    });
  });
});
