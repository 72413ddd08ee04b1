import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPrefill, startGuest } from '../../src/embed/guest';

describe('prefilled answers', () => {
  it.each<readonly [Readonly<Record<string, string>>, object]>([
    [{}, {}],
    [
      { score: '680', adult: 'yes' },
      { score: 680, adult: 'yes' },
    ],
    [{ amount: '6000.5' }, { amount: 600_050 }],
    [{ score: '6８0' }, {}],
    [{ score: '1001' }, {}],
    [{ score: 'unknown' }, {}],
    [{ toString: 'x', constructor: 'y', hadDefault: 'yes' }, {}],
    [
      { fee: '1', terms: '12' },
      { fee: 10_000, terms: 12 },
    ],
    [{ fee: '1', total: '6270', terms: '12' }, { terms: 12 }],
  ])('are taken where they are values: %j', (texts, given) => {
    expect(readPrefill(texts)).toEqual(given);
  });
});

describe('greeting the page around', () => {
  const acts = { onHost: vi.fn(), onLooks: vi.fn(), onFocus: vi.fn(), onPrefill: vi.fn() };

  function open() {
    const said: unknown[] = [];
    const parent = { postMessage: (data: unknown, target: string) => said.push([data, target]) };
    const document = { documentElement: { getBoundingClientRect: () => ({ height: 640 }) } };
    const inside = Object.assign(new EventTarget(), { parent, document });
    const guest = startGuest(inside as unknown as Window, acts);
    const init = (looks: object, from: object = {}, ports = [new MessageChannel().port1]) => {
      const data = { namespace: 'fenqi-check', version: 1, type: 'init', ...looks };
      const event = { data, source: parent, origin: 'https://help.example', ports, ...from };
      inside.dispatchEvent(Object.assign(new Event('message'), event));
    };
    const show = (persisted: boolean) =>
      inside.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    return { said, guest, init, show };
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    for (const act of Object.values(acts)) act.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells nothing but its name, ever less often, and ends after two minutes', () => {
    const { said } = open();
    const hello = { namespace: 'fenqi-check', version: 1, type: 'hello' };
    expect(said).toEqual([[hello, '*']]);
    const counts = [249, 1, 749, 1, 1999, 1].map((ms) => {
      vi.advanceTimersByTime(ms);
      return said.length;
    });
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    vi.advanceTimersByTime(600_000);
    expect(said).toHaveLength(28);
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('ends with the first answer, and begins again when the page comes back from the cache', () => {
    const { said, init, show } = open();
    init({});
    vi.advanceTimersByTime(600_000);
    expect(said).toHaveLength(1);
    show(false);
    expect(said).toHaveLength(1);
    show(true);
    expect(said).toHaveLength(2);
  });

  it('believes only the window around, with one port', () => {
    const { init } = open();
    init({}, { source: {} });
    init({}, { source: null });
    init({}, {}, []);
    init({}, {}, [new MessageChannel().port1, new MessageChannel().port1]);
    init({ version: 2 });
    expect(acts.onHost).not.toHaveBeenCalled();
    init({});
    expect(acts.onHost.mock.calls).toEqual([['https://help.example']]);
  });

  it('follows looks that are new, and leaves alone what the reader chose since', () => {
    const { init } = open();
    init({ lang: 'en', theme: 'dark' });
    init({ lang: 'en', theme: 'light' });
    init({ lang: 'en' });
    expect(acts.onLooks.mock.calls).toEqual([
      [{ lang: 'en', theme: 'dark' }],
      [{ theme: 'light' }],
    ]);
  });

  it('is silent once it has stopped', () => {
    const { said, guest, init } = open();
    guest.stop();
    vi.advanceTimersByTime(600_000);
    init({});
    expect(said).toHaveLength(1);
    expect(acts.onHost).not.toHaveBeenCalled();
  });
});
