import { describe, expect, it } from 'vitest';
import { isView, readHistoryState, stepOfView, type View, views } from '../../src/app/view';
import type { StepId } from '../../src/messages/messages';

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

  it.each<readonly [View, StepId | undefined]>([
    ['start', 'score'],
    ['score', 'score'],
    ['review', 'review'],
    ['factors', 'factors'],
    ['result', undefined],
    ['costs', undefined],
    ['codes', undefined],
    ['compare', undefined],
  ])('%s shows the screen %s', (view, step) => {
    expect(stepOfView(view)).toBe(step);
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
