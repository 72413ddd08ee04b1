// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { hostileMessages, hostileRuns, type Spoilable } from '../support/hostile-messages';
import { fillGaps, settle, type WiredFrame, wireFrame } from '../support/wired-frame';

const site = 'https://check.example';
const plain = `<p>before</p><iframe data-fenqi-check title="check" src="${site}/embed/"></iframe>`;
const between = '"namespace":"fenqi-check","version":1';

let comeIntoView: ReturnType<typeof fillGaps>['comeIntoView'];

let loading: Promise<unknown>;

beforeAll(async () => {
  ({ comeIntoView } = fillGaps());
  loading = import('../../src/embed/host');
  await loading.catch(() => undefined);
});

beforeEach(async () => {
  // A script that does not load fails every test; failing above, it would fail none.
  await loading;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function connected(html = plain, origin = site): Promise<WiredFrame> {
  const wired = wireFrame(html, origin);
  await settle();
  wired.load();
  wired.grow(640);
  await settle();
  return wired;
}

describe('what is said, word for word', () => {
  it('when a frame comes alive', async () => {
    const { said, events } = await connected();
    expect(said).toEqual([
      `frame → window * {${between},"type":"hello"}`,
      `host → window ${site} {${between},"type":"init"}`,
      'host → port {"type":"set"}',
      'frame → port {"type":"height","height":640}',
      // The frame has its height from the page around, which is told again how it looks.
      'host → port {"type":"set"}',
    ]);
    expect(events).toEqual(['ready null', 'height {"height":640}']);
  });

  it('when someone walks to the result', async () => {
    const wired = wireFrame(plain, site);
    const guest = wired.load();
    await settle();
    wired.said.length = 0;
    guest.say({ type: 'step', index: 1, total: 6, id: 'score' });
    guest.say({ type: 'step', index: 6, total: 6, id: 'result' });
    guest.say({ type: 'complete' });
    guest.say({ type: 'complete' });
    await settle();
    expect(wired.said).toEqual([
      'frame → port {"type":"step","index":1,"total":6,"id":"score"}',
      'frame → port {"type":"step","index":6,"total":6,"id":"result"}',
      'frame → port {"type":"complete"}',
    ]);
    expect(wired.events).toEqual([
      'ready null',
      'step {"index":1,"total":6,"id":"score"}',
      'step {"index":6,"total":6,"id":"result"}',
      'complete {}',
    ]);
  });

  it('when the page around changes looks, gives the focus and fills in', async () => {
    const { frame, said, acts } = await connected();
    said.length = 0;
    window.FenqiCheck?.set(frame, { lang: 'en', theme: 'dark', accent: 'AA3300' });
    await settle();
    window.FenqiCheck?.focus(frame);
    window.FenqiCheck?.prefill(frame, { amount: '6000', scene: 'nowhere', bogus: 'x' });
    await settle();
    expect(said).toEqual([
      'host → port {"type":"set","lang":"en","theme":"dark","accent":"AA3300"}',
      'host → port {"type":"focus"}',
      'host → port {"type":"prefill","answers":{"amount":"6000","scene":"nowhere","bogus":"x"}}',
    ]);
    expect(acts.onLooks.mock.calls).toEqual([[{ lang: 'en', theme: 'dark', accent: 'AA3300' }]]);
    expect(acts.onFocus).toHaveBeenCalledOnce();
    expect(acts.onPrefill.mock.calls).toEqual([[{ amount: 600_000 }]]);
    expect(acts.onHost.mock.calls).toEqual([['https://help.example']]);
  });

  it('when the reader sends the result', async () => {
    const { said, events, ...wired } = await connected();
    const guest = wired.load();
    await settle();
    said.length = 0;
    events.length = 0;
    guest.say({ type: 'result', verdict: 'not-yet', earliest: '2027-01-22' });
    guest.say({ type: 'error', code: 'crashed' });
    await settle();
    expect(said).toEqual([
      'frame → port {"type":"result","verdict":"not-yet","earliest":"2027-01-22"}',
      'frame → port {"type":"error","code":"crashed"}',
    ]);
    expect(events).toEqual([
      'ready null',
      'result {"verdict":"not-yet","earliest":"2027-01-22"}',
      'error {"reason":"child:crashed"}',
    ]);
  });

  it('when the frame is loaded anew: where it stands, once more, and what was filled in', async () => {
    const { frame, said, events, load, grow } = await connected();
    window.FenqiCheck?.prefill(frame, { score: '680' });
    await settle();
    said.length = 0;
    events.length = 0;
    load();
    grow(700);
    await settle();
    expect(said.filter((line) => !line.endsWith('{"type":"set"}'))).toEqual([
      `frame → window * {${between},"type":"hello"}`,
      `host → window ${site} {${between},"type":"init"}`,
      'host → port {"type":"prefill","answers":{"score":"680"}}',
      'frame → port {"type":"height","height":700}',
    ]);
    expect(events).toEqual(['ready null', 'height {"height":700}']);
  });
});

describe('what is said before a frame has come', () => {
  it('is kept for it, where it fills something in', async () => {
    const { frame, said, load } = wireFrame(plain, site);
    window.FenqiCheck?.prefill(frame, { score: '680' });
    expect(said).toEqual([]);
    load();
    await settle();
    expect(said).toContain('host → port {"type":"prefill","answers":{"score":"680"}}');
  });
});

describe('an event', () => {
  it('is heard anywhere around the frame', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    document.addEventListener('fenqi-check:ready', hear);
    await connected();
    document.removeEventListener('fenqi-check:ready', hear);
    expect(heard).toEqual(['fenqi-check:ready']);
  });

  it('is none for a greeting on the port, which is for windows', async () => {
    const wired = wireFrame(plain, site);
    wired.sayToHost({ namespace: 'fenqi-check', version: 1, type: 'hello' });
    wired.port()?.postMessage({ namespace: 'fenqi-check', version: 1, type: 'hello' });
    await settle();
    expect(wired.events).toEqual([]);
  });
});

describe('a second copy of the script', () => {
  it('leaves the first one alone', async () => {
    const first = window.FenqiCheck;
    vi.resetModules();
    await import('../../src/embed/host');
    expect(window.FenqiCheck).toBe(first);
  });
});

describe('a greeting', () => {
  const hello = { namespace: 'fenqi-check', version: 1, type: 'hello' };
  const opaque = `<iframe data-fenqi-check sandbox="allow-scripts" src="${site}/embed/"></iframe>`;
  const sameOrigin = `<iframe data-fenqi-check sandbox="allow-scripts ALLOW-same-origin" src="${site}/embed/"></iframe>`;

  it.each<readonly [string, string, string, string | undefined]>([
    ['the frame’s own origin', plain, site, site],
    ['another origin', plain, 'https://evil.example', undefined],
    ['an origin that begins alike', plain, 'https://check.exampl', undefined],
    ['an origin that goes on', plain, 'https://check.example.evil.example', undefined],
    ['another port', plain, `${site}:8443`, undefined],
    ['an unencrypted origin', plain, 'http://check.example', undefined],
    ['no origin, from a frame that has one', plain, 'null', undefined],
    ['an empty origin', plain, '', undefined],
    ['no origin, from a frame without one', opaque, 'null', '*'],
    ['an origin, from a frame without one', opaque, site, undefined],
    ['the origin a sandbox leaves', sameOrigin, site, site],
    ['no origin, where the sandbox leaves one', sameOrigin, 'null', undefined],
  ])('of %s', async (_, html, origin, answeredTo) => {
    const wired = wireFrame(html, origin);
    wired.sayToHost(hello);
    await settle();
    const answers = wired.said.filter((line) => line.startsWith('host → window'));
    expect(answers).toEqual(
      answeredTo ? [`host → window ${answeredTo} {${between},"type":"init"}`] : [],
    );
  });

  it('of another window is not answered, whatever origin it has', () => {
    const wired = wireFrame(plain, site);
    wired.sayToHost(hello, { source: window });
    wired.sayToHost(hello, { source: null });
    expect(wired.said).toEqual([]);
  });

  it('is nothing else that a frame may say, which breaks nothing', () => {
    const wired = wireFrame(plain, site);
    const broken = vi.fn((event: Event) => event.preventDefault());
    window.addEventListener('error', broken);
    wired.sayToHost({ type: 'of its own' });
    window.removeEventListener('error', broken);
    expect(broken).not.toHaveBeenCalled();
    expect(wired.said).toEqual([]);
  });

  it('of a frame that is not marked is not answered', () => {
    const wired = wireFrame(plain.replace('data-fenqi-check', ''), site);
    wired.sayToHost(hello);
    expect(wired.said).toEqual([]);
  });

  it('of a frame that came later is answered', async () => {
    const wired = wireFrame(plain.replace('data-fenqi-check', ''), site);
    wired.frame.setAttribute('data-fenqi-check', '');
    wired.sayToHost(hello);
    expect(wired.said).toHaveLength(2);
  });
});

describe('a browser that does not tell what is in view', () => {
  it('has its frames followed all the same', async () => {
    const { IntersectionObserver } = window;
    Object.assign(window, { IntersectionObserver: undefined });
    onTestFinished(() => {
      Object.assign(window, { IntersectionObserver });
    });
    const { frame, events } = await connected();
    expect(events).toEqual(['ready null', 'height {"height":640}']);
    expect(frame.style.height).toBe('640px');
  });
});

describe('a frame that does not answer', () => {
  const withLink = `${plain}<a data-fenqi-fallback href="${site}/">open</a>`;
  const link = () => document.querySelector('a');

  it('is told after ten seconds in view, and its fallback shows', async () => {
    const { frame, events } = wireFrame(withLink, site);
    await settle();
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([]);
    comeIntoView(frame);
    vi.advanceTimersByTime(9_999);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual(['error {"reason":"no-answer"}']);
    expect(link()?.hidden).toBe(false);
  });

  it('is not waited for while it goes out of view', async () => {
    const { frame, events } = wireFrame(plain, site);
    await settle();
    comeIntoView(frame, false);
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([]);
  });

  it('is forgiven when it comes after all', async () => {
    const { frame, events, load, grow } = wireFrame(withLink, site);
    await settle();
    comeIntoView(frame);
    vi.advanceTimersByTime(10_000);
    load();
    grow(640);
    await settle();
    expect(events).toEqual(['error {"reason":"no-answer"}', 'ready null', 'height {"height":640}']);
    expect(link()?.hidden).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(events).toHaveLength(3);
  });

  it.each([
    ['a link behind the frame', withLink],
    [
      'what the frame names',
      `<p id="way">open</p>${plain.replace('data-fenqi-check', 'data-fenqi-check data-fallback="way"')}`,
    ],
  ])('has %s as its fallback, which hides while it lives', async (_, html) => {
    const { events } = await connected(html);
    expect(events[0]).toBe('ready null');
    expect(document.querySelector<HTMLElement>('#way, a')?.hidden).toBe(true);
  });

  it('shows its fallback after a fault, its new height too, until it goes on', async () => {
    const { port } = await connected(withLink);
    port()?.postMessage({ type: 'error', code: 'crashed' });
    port()?.postMessage({ type: 'height', height: 300 });
    await settle();
    expect(link()?.hidden).toBe(false);
    port()?.postMessage({ type: 'step', index: 1, total: 6, id: 'score' });
    await settle();
    expect(link()?.hidden).toBe(true);
  });

  it('hides nothing that only stands behind it', async () => {
    await connected(`${plain}<p>text</p>`);
    expect([...document.querySelectorAll('p')].map(({ hidden }) => hidden)).toEqual([false, false]);
  });
});

describe('a marked link', () => {
  it('becomes a frame, with the link as its fallback', async () => {
    document.body.innerHTML = `<a data-fenqi-check data-theme="dark" href="${site}/embed/">Check now</a>`;
    await settle();
    const frame = document.querySelector('iframe');
    expect(frame?.src).toBe(`${site}/embed/`);
    expect(frame?.title).toBe('Check now');
    expect(frame?.dataset['theme']).toBe('dark');
    expect([frame?.width, frame?.height]).toEqual(['100%', '900']);
    expect(frame?.getAttribute('loading') ?? frame?.loading).toBe('lazy');
    const link = document.querySelector('a');
    expect(link?.hasAttribute('data-fenqi-check')).toBe(false);
    expect(frame?.nextElementSibling).toBe(link);
    expect(link?.dataset['fenqiFallback']).toBe('');
  });

  it.each(['javascript:alert(1)', 'javascript:http', 'mailto:a@help.example', 'data:text/html,x'])(
    'to "%s" stays a link',
    async (href) => {
      document.body.innerHTML = `<a data-fenqi-check href="${href}">Check now</a>`;
      await settle();
      expect(document.querySelector('iframe')).toBeNull();
    },
  );
});

describe('heights', () => {
  it('follow the frame, twelve in a row at most', async () => {
    const { frame, events, grow } = await connected();
    for (let height = 650; height < 850; height += 10) {
      grow(height);
      await settle();
    }
    expect(frame.style.height).toBe('750px');
    expect(events.filter((event) => event.includes('growth'))).not.toEqual([]);
  });

  it('are followed again after a second’s rest', async () => {
    const { frame, grow } = await connected();
    for (let height = 650; height < 850; height += 10) {
      grow(height);
      await settle();
    }
    vi.advanceTimersByTime(1000);
    grow(900);
    await settle();
    expect(frame.style.height).toBe('900px');
  });
});

describe('a height that would shift what stands below', () => {
  const at = (bottom: number) => ({ top: bottom - 500, bottom, width: 300, border: 0 });

  /** A frame 500 high whose lower edge is so far down. */
  async function standing(bottom: number): Promise<WiredFrame> {
    vi.stubGlobal('innerHeight', 1000);
    vi.stubGlobal('innerWidth', 500);
    const wired = await connected();
    wired.place(at(1000));
    wired.grow(500);
    await settle();
    wired.place(at(bottom));
    return wired;
  }

  async function heightAfter({ frame, grow }: WiredFrame, height: number): Promise<string> {
    grow(height);
    await settle();
    return frame.style.height;
  }

  it('is followed up to a fiftieth of the screen in all, and then waits until out of view', async () => {
    const wired = await standing(600);
    // 440 px below the new edge move by 40: 0.0176 of 1,000 by 1,000; then 400 by 6: 0.0024.
    expect(await heightAfter(wired, 460)).toBe('460px');
    expect(await heightAfter(wired, 466)).toBe('466px');
    expect(await heightAfter(wired, 467)).toBe('466px');
    vi.advanceTimersByTime(499);
    wired.place(at(-1));
    expect(wired.frame.style.height).toBe('466px');
    vi.advanceTimersByTime(1);
    expect(wired.frame.style.height).toBe('467px');
  });

  it('goes on waiting while it is in view', async () => {
    const wired = await standing(600);
    expect(await heightAfter(wired, 900)).toBe('500px');
    vi.advanceTimersByTime(60_000);
    expect(wired.frame.style.height).toBe('500px');
  });

  it('counts as a rest while it waits', async () => {
    const wired = await standing(1500);
    for (let height = 510; height < 620; height += 10) await heightAfter(wired, height);
    wired.place(at(600));
    expect(await heightAfter(wired, 900)).toBe('610px');
    vi.advanceTimersByTime(60_000);
    wired.place(at(-1));
    vi.advanceTimersByTime(500);
    expect(wired.frame.style.height).toBe('900px');
    expect(wired.events.filter((event) => event.includes('growth'))).toEqual([]);
  });

  it.each([
    ['nothing of it is in view', -1],
    ['its edge is the screen’s', 1000],
    ['its edge is below the screen', 1500],
  ])('is followed at once where %s', async (_, bottom) => {
    expect(await heightAfter(await standing(bottom), 900)).toBe('900px');
  });

  it('is followed at once while the frame is used', async () => {
    const wired = await standing(600);
    wired.frame.focus();
    expect(await heightAfter(wired, 900)).toBe('900px');
  });

  it('is followed at once where the page has another width, and counts anew', async () => {
    const wired = await standing(1500);
    for (let height = 510; height < 650; height += 10) await heightAfter(wired, height);
    expect(wired.events.at(-1)).toBe('error {"reason":"growth"}');
    wired.place({ ...at(600), width: 200 });
    expect(await heightAfter(wired, 900)).toBe('900px');
  });

  it('counts anew after a step', async () => {
    const wired = await standing(1500);
    for (let height = 510; height < 650; height += 10) await heightAfter(wired, height);
    wired.port()?.postMessage({ type: 'step', index: 2, total: 6, id: 'account' });
    expect(await heightAfter(wired, 900)).toBe('900px');
  });

  it('leaves room for a border that the page around counts in', async () => {
    const wired = await standing(1500);
    wired.place({ ...at(1500), border: 2 });
    expect(await heightAfter(wired, 900)).toBe('902px');
  });
});

describe('a message without a height', () => {
  it('is not counted as one', async () => {
    const { events, port } = await connected();
    for (let turn = 0; turn < 20; turn += 1) port()?.postMessage({ type: 'complete' });
    await settle();
    expect(events.filter((event) => event.includes('growth'))).toEqual([]);
  });
});

describe('a new step', () => {
  it.each([
    ['is scrolled to where the frame is used and begins above the screen', true, -1, 1],
    ['is left where it is when it begins on the screen', true, 0, 0],
    ['is left where it is when the reader is elsewhere', false, -1, 0],
  ])('%s', async (_, isUsed, top, times) => {
    const { frame, place, port } = await connected();
    place({ top, bottom: 500, width: 0, border: 0 });
    if (isUsed) frame.focus();
    port()?.postMessage({ type: 'step', index: 2, total: 6, id: 'account' });
    await settle();
    expect(frame.scrollIntoView).toHaveBeenCalledTimes(times);
  });
});

const toHost: readonly Spoilable[] = [
  [{ type: 'height', height: 640 }, ['type', 'height']],
  [{ type: 'step', index: 2, total: 6, id: 'account' }, ['type', 'index', 'total']],
  [{ type: 'result', verdict: 'meets' }, ['type', 'verdict']],
  [{ type: 'error', code: 'crashed' }, ['type']],
  [{ namespace: 'fenqi-check', version: 1, type: 'hello' }, ['namespace', 'version', 'type']],
];
const toFrame: readonly Spoilable[] = [
  [{ type: 'focus' }, ['type']],
  [{ type: 'prefill', answers: { amount: '6000' } }, ['type', 'answers']],
  [{ namespace: 'fenqi-check', version: 1, type: 'init' }, ['namespace', 'version', 'type']],
];

/** The thing as it arrives on the other side; what browsers refuse to send arrives nowhere. */
function arrive(message: unknown): { readonly data: unknown } | undefined {
  try {
    return { data: structuredClone(message) };
  } catch {
    return undefined;
  }
}

/** Says as many hostile things as a law is tried on, every second one on the port; gives how many could be sent. */
function sayAll(
  spoilable: readonly Spoilable[],
  onWindow: (data: unknown) => void,
  port: MessagePort,
) {
  let sent = 0;
  fc.assert(
    fc.property(hostileMessages(spoilable), (message) => {
      const arriving = arrive(message);
      if (!arriving) return;
      sent += 1;
      if (sent % 2 === 0) port.postMessage(arriving.data);
      else onWindow(arriving.data);
    }),
    { numRuns: hostileRuns },
  );
  return sent;
}

/** What is posted last arrives last: then all before it has been heard. */
async function settleUntil(isHeard: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isHeard(); turn += 1) await settle();
}

describe('always', () => {
  it('a hundred thousand hostile things, said to the window and on the port, change nothing', async () => {
    const { frame, events, sayToHost, port } = await connected();
    const own = port();
    if (!own) throw new Error('there is no channel');
    events.length = 0;
    const before = frame.outerHTML;
    const sent = sayAll(toHost, sayToHost, own);
    own.postMessage({ type: 'complete' });
    await settleUntil(() => events.length > 0);
    // The one honest message behind them is heard, and nothing else.
    expect(events).toEqual(['complete {}']);
    expect(sent).toBeGreaterThan(hostileRuns / 2);
    expect(frame.outerHTML).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 120_000);

  it('a hundred thousand hostile things, said to the frame’s window and on its port, change nothing', async () => {
    const { acts, sayToFrame } = await connected();
    const { port1, port2 } = new MessageChannel();
    sayToFrame({ namespace: 'fenqi-check', version: 1, type: 'init' }, [port2]);
    const calls = () => Object.values(acts).map((act) => act.mock.calls.length);
    const before = calls();
    const sayToWindow = (data: unknown) => sayToFrame(data, [new MessageChannel().port1]);
    const sent = sayAll(toFrame, sayToWindow, port1);
    port1.postMessage({ type: 'focus' });
    await settleUntil(() => acts.onFocus.mock.calls.length > 0);
    const [hosts, looks, focuses, prefills] = calls();
    expect([hosts, looks]).toEqual(before.slice(0, 2));
    // The one honest message behind them is heard.
    expect(focuses).toBe(1);
    // Nothing filled in is a message too.
    const filled = acts.onPrefill.mock.calls.filter(([given]) => Object.keys(given).length > 0);
    expect(filled).toEqual([]);
    expect(prefills).toBeLessThan(sent / 100);
    expect(sent).toBeGreaterThan(hostileRuns / 2);
    port1.close();
  }, 120_000);
});
