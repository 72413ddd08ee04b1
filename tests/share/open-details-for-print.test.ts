// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDetailsForPrint } from '../../src/share/share';

const openIds = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id);
const say = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));

beforeEach(() => {
  for (const [id, open] of [
    ['a', true],
    ['b', false],
    ['c', false],
  ] as const) {
    const details = document.createElement('details');
    details.id = id;
    details.open = open;
    document.body.append(details);
  }
});

afterEach(() => document.body.replaceChildren());

describe('folded parts', () => {
  it('are open on paper and folded again afterwards', () => {
    const stop = openDetailsForPrint();
    say('beforeprint');
    expect(openIds()).toEqual(['a', 'b', 'c']);
    say('afterprint');
    expect(openIds()).toEqual(['a']);
    stop();
  });

  it('are so each time', () => {
    const stop = openDetailsForPrint();
    for (const _ of [1, 2]) {
      say('beforeprint');
      expect(openIds()).toEqual(['a', 'b', 'c']);
      say('afterprint');
      expect(openIds()).toEqual(['a']);
    }
    stop();
  });

  it('stay folded once the listeners are taken away', () => {
    openDetailsForPrint()();
    say('beforeprint');
    expect(openIds()).toEqual(['a']);
  });

  it('stay as they are when the listeners go while the browser prints', () => {
    const stop = openDetailsForPrint();
    say('beforeprint');
    stop();
    say('afterprint');
    expect(openIds()).toEqual(['a', 'b', 'c']);
  });

  it('are folded again after the browser has asked twice before printing', () => {
    const stop = openDetailsForPrint();
    say('beforeprint');
    say('beforeprint');
    say('afterprint');
    expect(openIds()).toEqual(['a']);
    stop();
  });
});
