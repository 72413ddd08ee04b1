// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/share/take-away';

const setClipboard = (value: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
const setCommand = (value: unknown) =>
  Object.defineProperty(document, 'execCommand', { configurable: true, value });

const refusing = { writeText: () => Promise.reject(new Error('not allowed')) };

afterEach(() => {
  setClipboard(undefined);
  setCommand(undefined);
  document.body.replaceChildren();
});

/** Stands for a browser that copies what is selected. */
function copySelectionTo(copied: string[], succeeds: boolean) {
  return () => {
    const area = document.activeElement;
    if (area instanceof HTMLTextAreaElement) {
      copied.push(area.value.slice(area.selectionStart, area.selectionEnd));
    }
    return succeeds;
  };
}

describe('a text to copy', () => {
  it('goes to the clipboard', async () => {
    const copied: string[] = [];
    setClipboard({ writeText: async (text: string) => void copied.push(text) });
    expect(await copyText('计划\n第二行')).toBe(true);
    expect(copied).toEqual(['计划\n第二行']);
  });

  it.each([
    ['refuses', refusing],
    ['is not there', undefined],
  ])('is copied by selection where the clipboard %s', async (_, clipboard) => {
    const copied: string[] = [];
    setClipboard(clipboard);
    setCommand(copySelectionTo(copied, true));
    expect(await copyText('计划')).toBe(true);
    expect(copied).toEqual(['计划']);
  });

  it('is selected where nobody sees it and no keyboard opens, without a scroll', async () => {
    const seen: unknown[] = [];
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    focus.mockClear();
    setCommand((name: string) => {
      const area = document.querySelector('textarea');
      seen.push(name, area?.readOnly, area?.style.position, area?.style.opacity);
      return true;
    });
    await copyText('a');
    expect(seen).toEqual(['copy', true, 'fixed', '0']);
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }], [{ preventScroll: true }]]);
    focus.mockRestore();
  });

  it('leaves the focus where it was and nothing behind', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    setCommand(copySelectionTo([], true));
    await copyText('a');
    expect(document.activeElement).toBe(button);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  });

  it('is copied where nothing at all has the focus', async () => {
    Object.defineProperty(document, 'activeElement', { configurable: true, value: null });
    setCommand(() => true);
    const copied = copyText('a');
    await expect(
      copied.finally(() => Reflect.deleteProperty(document, 'activeElement')),
    ).resolves.toBe(true);
  });

  it.each([
    ['says no', () => false],
    ['is not there', undefined],
  ])('is refused without an error where the command %s too', async (_, command) => {
    setClipboard(refusing);
    setCommand(command);
    expect(await copyText('a')).toBe(false);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  });
});
