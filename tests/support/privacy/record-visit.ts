import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Noted, NotedRequest, Seen, WindowState } from './find-leaks';

/** What is seen of a visit so far; `look` takes down how every window of a page stands. */
export interface Recorded extends Seen {
  readonly look: (page: Page) => Promise<void>;
}

declare global {
  interface Window {
    readonly noteForTest?: (noted: Noted) => unknown;
  }
}

/** Runs in every window before anything of its page: tells of each way out that is taken. */
function hookWaysOut(): void {
  const textOf = (value: unknown): string => {
    if (value === undefined) return 'null';
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (channel: string, ...what: readonly unknown[]) => {
    window.noteForTest?.({ channel, text: what.map(textOf).join(' ') });
  };
  // As JSON, a bare text too: what it is made of is looked at.
  const noteMessage = (data: unknown) =>
    note('message', typeof data === 'string' ? JSON.stringify(data) : data);
  const onCall = (owner: object | undefined, name: string, tell: (...args: unknown[]) => void) => {
    const original: unknown = owner && Reflect.get(owner, name);
    if (owner === undefined || typeof original !== 'function') return;
    const isClass = /^[A-Z]/.test(name);
    const hooked = isClass
      ? new Proxy(original, {
          construct(target, args, newTarget) {
            tell(...args);
            return Reflect.construct(target, args, newTarget);
          },
        })
      : function (this: unknown, ...args: unknown[]) {
          Reflect.apply(tell, this, args);
          return Reflect.apply(original, this, args);
        };
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: hooked });
  };
  const simply =
    (channel: string) =>
    (...args: unknown[]) =>
      note(channel, ...args);
  onCall(window, 'fetch', simply('fetch'));
  onCall(XMLHttpRequest.prototype, 'open', simply('xhr'));
  onCall(XMLHttpRequest.prototype, 'send', simply('xhr'));
  onCall(Navigator.prototype, 'sendBeacon', simply('beacon'));
  onCall(window, 'WebSocket', simply('socket'));
  onCall(window, 'EventSource', simply('events'));
  onCall(window, 'RTCPeerConnection', simply('peer'));
  onCall(window, 'Worker', simply('worker'));
  onCall(window, 'SharedWorker', simply('worker'));
  onCall(BroadcastChannel.prototype, 'postMessage', simply('broadcast'));
  onCall(IDBFactory.prototype, 'open', simply('database'));
  onCall(globalThis.CacheStorage?.prototype, 'open', simply('cache'));
  onCall(MessagePort.prototype, 'postMessage', (data) => noteMessage(data));
  for (const name of ['pushState', 'replaceState']) {
    onCall(History.prototype, name, (state, _, url) => {
      note('address', String(url ?? ''));
      note('history', state);
    });
  }
  /** The storage of a tab of the tool's own, which may hold the answers. */
  const isOwn = (storage: unknown) => {
    try {
      return window.top === window.self && storage === window.sessionStorage;
    } catch {
      return false;
    }
  };
  onCall(Storage.prototype, 'setItem', function (this: unknown, key, value) {
    if (isOwn(this)) note('own storage', key);
    else note('other storage', key, value);
  });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get() {
      return cookie?.get?.call(this);
    },
    set(value) {
      note('cookie', value);
      cookie?.set?.call(this, value);
    },
  });
  // What other windows say arrives here; what this one says to others arrives with them.
  window.addEventListener('message', ({ data }) => noteMessage(data), true);
}

/** Runs in a window: what it holds. Where the window may hold nothing at all, that is said. */
async function readState(): Promise<Omit<WindowState, 'isFrame' | 'url'>> {
  const attempt = <Value>(read: () => Value, refused: Value): Value => {
    try {
      return read();
    } catch {
      return refused;
    }
  };
  const entries = (read: () => Storage) =>
    attempt(() => Object.entries(read()).map(([key, value]) => `${key}=${String(value)}`), []);
  const named = async (read: () => Promise<readonly (string | undefined)[]>) => {
    // Without an origin there is no place to keep anything, and Chromium reports the question as an error.
    if (window.origin === 'null') return [];
    try {
      return (await read()).map(String);
    } catch {
      return [];
    }
  };
  return {
    title: document.title,
    name: window.name,
    cookies: attempt(() => document.cookie, ''),
    local: entries(() => window.localStorage),
    session: entries(() => window.sessionStorage),
    databases: await named(async () => (await indexedDB.databases()).map(({ name }) => name)),
    caches: await named(() => window.caches.keys()),
    workers: (
      await named(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      )
    ).length,
    history: attempt(() => JSON.stringify(window.history.state), '') ?? '',
  };
}

async function stateOf(frame: Frame, page: Page): Promise<WindowState> {
  const state = await frame.evaluate(readState);
  return { isFrame: frame !== page.mainFrame(), url: frame.url(), ...state };
}

/** Records everything that leaves the pages of a context, from before their first line. */
export async function recordVisit(context: BrowserContext): Promise<Recorded> {
  const noted: Noted[] = [];
  const requests: NotedRequest[] = [];
  const states: WindowState[] = [];
  await context.exposeBinding('noteForTest', (_, one: Noted) => void noted.push(one));
  await context.addInitScript(hookWaysOut);
  context.on('console', (message) => noted.push({ channel: 'console', text: message.text() }));
  context.on('request', (request) => {
    requests.push({
      url: request.url(),
      method: request.method(),
      headers: request.headers(),
      body: request.postData(),
    });
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => noted.push({ channel: 'socket', text: socket.url() }));
    page.on('worker', (worker) => noted.push({ channel: 'worker', text: worker.url() }));
    page.on('framenavigated', (frame) => {
      noted.push({ channel: 'address', text: frame.url() });
    });
  });
  const look = async (page: Page) => {
    for (const frame of page.frames()) states.push(await stateOf(frame, page));
  };
  return { noted, requests, states, look };
}
