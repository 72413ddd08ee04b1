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
    [{ fee: '1', perTerm: '530', terms: '12' }, { terms: 12 }],
  ])('are taken where they are values: %j', (texts, given) => {
    expect(readPrefill(texts)).toEqual(given);
  });
});

const acts = { onHost: vi.fn(), onLooks: vi.fn(), onFocus: vi.fn(), onPrefill: vi.fn() };
/** What is watched for its size, and what is called when that has changed. */
const watched = new Map<unknown, () => void>();

function open(content = { height: 640 }) {
  const said: unknown[] = [];
  const parent = { postMessage: (data: unknown, target: string) => said.push([data, target]) };
  let isGrowing = false;
  const documentElement = {
    getBoundingClientRect: () => content,
    querySelector: (selector: string) => (isGrowing && selector === '[data-growing]' ? {} : null),
  };
  const inside = Object.assign(new EventTarget(), { parent, document: { documentElement } });
  const guest = startGuest(inside as unknown as Window, acts);
  const init = (looks: object, from: object = {}, ports = [new MessageChannel().port1]) => {
    const data = { namespace: 'fenqi-check', version: 1, type: 'init', ...looks };
    const event = { data, source: parent, origin: 'https://help.example', ports, ...from };
    inside.dispatchEvent(Object.assign(new Event('message'), event));
  };
  const show = (persisted: boolean) =>
    inside.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  /** Answers the greeting, and keeps what is said on the port. */
  const answer = () => {
    const heard: unknown[] = [];
    const port = { postMessage: (data: unknown) => heard.push(data), close: vi.fn() };
    init({}, {}, [port as unknown as MessagePort]);
    /** What the page around says on its end. */
    const tell = (data: unknown) =>
      (port as unknown as MessagePort).onmessage?.({ data } as MessageEvent);
    return { heard, port, tell };
  };
  const grow = (height: number, isStill = false) => {
    content.height = height;
    isGrowing = isStill;
    watched.get(documentElement)?.();
  };
  return { said, guest, init, show, answer, grow };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly told: () => void;
      constructor(told: () => void) {
        this.told = told;
      }
      observe(page: unknown) {
        watched.set(page, this.told);
      }
      disconnect() {
        watched.clear();
      }
    },
  );
  for (const act of Object.values(acts)) act.mockClear();
});
afterEach(() => {
  watched.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('greeting the page around', () => {
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

  it('has no new looks to follow where there are none', () => {
    const { init } = open();
    init({});
    expect(acts.onLooks).not.toHaveBeenCalled();
  });
});

describe('the height of the content', () => {
  it('is told in whole pixels whenever it is another one', () => {
    const { answer, grow } = open({ height: 640.2 });
    const { heard } = answer();
    for (const height of [640.9, 641.5, 641.5, 640]) grow(height);
    expect(heard).toEqual([641, 642, 640].map((height) => ({ type: 'height', height })));
  });

  it('is at most five digits, and none where nothing is drawn', () => {
    const { answer, grow } = open({ height: 0 });
    const { heard } = answer();
    expect(heard).toEqual([]);
    grow(100_000);
    grow(0);
    expect(heard).toEqual([{ type: 'height', height: 99_999 }]);
  });

  it('is told of a new screen once all of it stands, so that the page around does not jump there and back', () => {
    const { answer, grow } = open({ height: 825 });
    const { heard } = answer();
    grow(507, true);
    grow(1356);
    expect(heard).toEqual([825, 1356].map((height) => ({ type: 'height', height })));
  });

  it('is looked at when the page around answers, also where nothing can be watched', () => {
    vi.unstubAllGlobals();
    const { answer, guest } = open();
    expect(answer().heard).toEqual([{ type: 'height', height: 640 }]);
    guest.stop();
  });
});

describe('a page around that comes late', () => {
  const step = { type: 'step', index: 6, total: 6, id: 'result' } as const;
  const back = { type: 'step', index: 2, total: 6, id: 'account' } as const;
  const complete = { type: 'complete' } as const;
  const height = { type: 'height', height: 640 };

  it('is told how things stand, in one order, and not what happened on the way', () => {
    const { guest, answer } = open();
    guest.say({ type: 'error', code: 'crashed' });
    guest.say(step);
    guest.say(complete);
    expect(answer().heard).toEqual([height, step, complete]);
  });

  it('is not told of a result that was left since, and of the next one anew', () => {
    const { guest, answer } = open();
    for (const message of [step, complete, back]) guest.say(message);
    const { heard } = answer();
    expect(heard).toEqual([height, back]);
    for (const message of [step, complete, step, complete]) guest.say(message);
    expect(heard.slice(2)).toEqual([step, complete, step]);
  });

  it('takes the place of the one before, which hears no more', () => {
    const { guest, answer } = open();
    const [first, second] = [answer(), answer()];
    first.heard.length = 0;
    guest.say(step);
    expect(first.heard).toEqual([]);
    expect(first.port.close).toHaveBeenCalledOnce();
    expect(second.heard).toEqual([height, step]);
    expect(second.port.close).not.toHaveBeenCalled();
  });
});

describe('what the page around says on the port', () => {
  const heard = () => [acts.onFocus, acts.onLooks, acts.onPrefill].map((act) => act.mock.calls);

  it.each([undefined, null, 0, '', 'focus', [], {}, { type: 'blur' }, { type: null }])(
    'is nothing where it is no message: %j',
    (data) => {
      const { tell } = open().answer();
      expect(() => tell(data)).not.toThrow();
      expect(heard()).toEqual([[], [], []]);
    },
  );

  it('is one act each', () => {
    const { tell } = open().answer();
    tell({ type: 'focus' });
    expect(heard()).toEqual([[[]], [], []]);
    tell({ type: 'set', theme: 'dark' });
    expect(heard()).toEqual([[[]], [[{ theme: 'dark' }]], []]);
    tell({ type: 'prefill', answers: { score: '680' } });
    expect(heard()).toEqual([[[]], [[{ theme: 'dark' }]], [[{ score: 680 }]]]);
  });
});

describe('once it has stopped', () => {
  it('it is silent, and hears nothing', () => {
    const { said, guest, init, show } = open();
    guest.stop();
    vi.advanceTimersByTime(600_000);
    init({});
    show(true);
    expect(said).toHaveLength(1);
    expect(acts.onHost).not.toHaveBeenCalled();
  });

  it('its port is closed and nothing is watched', () => {
    const { guest, answer } = open();
    const { port } = answer();
    expect(watched.size).toBe(1);
    guest.stop();
    expect(port.close).toHaveBeenCalledOnce();
    expect(watched.size).toBe(0);
  });
});
