// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDetailsForPrint } from '../../src/share/share';
import { printPage } from '../../src/share/take-away';

const openIds = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id);
const say = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));
const setPrint = (value: () => void) =>
  Object.defineProperty(window, 'print', { configurable: true, value });

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

describe('the print button', () => {
  it.each([false, true])('prints all parts open (listeners already there: %s)', (isInstalled) => {
    const stop = isInstalled ? openDetailsForPrint() : () => {};
    let printed: readonly string[] = [];
    setPrint(() => {
      say('beforeprint');
      printed = openIds();
      say('afterprint');
    });
    expect(printPage()).toBe(true);
    expect([printed, openIds()]).toEqual([['a', 'b', 'c'], ['a']]);
    stop();
    say('beforeprint');
    expect(openIds()).toEqual(['a']);
  });

  it('leaves no listener behind', () => {
    setPrint(() => say('afterprint'));
    printPage();
    const remove = vi.spyOn(window, 'removeEventListener');
    say('afterprint');
    expect(remove).not.toHaveBeenCalled();
    remove.mockRestore();
  });

  it('says when the browser refuses', () => {
    setPrint(() => {
      throw new Error('not here');
    });
    expect(printPage()).toBe(false);
    say('beforeprint');
    expect(openIds()).toEqual(['a']);
  });
});
