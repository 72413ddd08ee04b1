// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadText } from '../../src/share/take-away';

const clicked: { name: string; address: string; hidden: boolean }[] = [];
const made: Blob[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  clicked.length = 0;
  made.length = 0;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:here';
  };
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ name: this.download, address: this.href, hidden: this.hidden === true });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a text to save', () => {
  it('is offered under its name, and let go of later', () => {
    expect(downloadText('plan.ics', 'text/calendar', 'BEGIN')).toBe(true);
    expect(clicked).toEqual([{ name: 'plan.ics', address: 'blob:here', hidden: true }]);
    expect(made.map(({ size, type }) => ({ size, type }))).toEqual([
      { size: 5, type: 'text/calendar' },
    ]);
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:here');
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  it('is refused without an error when the browser cannot', () => {
    URL.createObjectURL = () => {
      throw new Error('not here');
    };
    expect(downloadText('plan.ics', 'text/calendar', 'BEGIN')).toBe(false);
  });
});
