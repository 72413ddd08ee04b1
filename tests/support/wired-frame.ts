import { vi } from 'vitest';
import { type Guest, type GuestActs, startGuest } from '../../src/embed/guest';

/** Everything said on a wired pair, in its order: `frame → window {…}`, `host → port {…}`. */
export type Transcript = string[];

export interface WiredFrame {
  readonly frame: HTMLIFrameElement;
  readonly said: Transcript;
  /** What the host page was told: `height {"height":640}`. */
  readonly events: string[];
  readonly acts: { readonly [Name in keyof GuestActs]: ReturnType<typeof vi.fn> };
  /** Loads the frame's page anew, and gives its end of the channel. */
  readonly load: () => Guest;
  /** The content of the frame's page has this height from now on. */
  readonly grow: (height: number) => void;
  /** Says something to the host's window in the frame's name. */
  readonly sayToHost: (data: unknown, from?: Partial<MessageEventInit>) => void;
  /** Says something to the frame's window in the host's name. */
  readonly sayToFrame: (data: unknown, ports: readonly MessagePort[]) => void;
  /** The frame's end of the channel as it stands. */
  readonly port: () => MessagePort | undefined;
}

const names = ['ready', 'height', 'step', 'complete', 'result', 'error'];

let heightOf: ((height: number) => void) | undefined;

/** What jsdom lacks: sizes, and being in view. Call it before the host's script is loaded. */
export function fillGaps(): { readonly comeIntoView: (frame: Element) => void } {
  const watchers = new Map<Element, (seen: readonly { isIntersecting: boolean }[]) => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly told: (seen: readonly { isIntersecting: boolean }[]) => void;
      constructor(told: (seen: readonly { isIntersecting: boolean }[]) => void) {
        this.told = told;
      }
      observe(frame: Element) {
        watchers.set(frame, this.told);
      }
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly told: () => void;
      constructor(told: () => void) {
        this.told = told;
      }
      observe(page: Element) {
        heightOf = (height) => {
          page.getBoundingClientRect = () => ({ height }) as DOMRect;
          this.told();
        };
      }
      disconnect() {}
    },
  );
  return { comeIntoView: (frame) => watchers.get(frame)?.([{ isIntersecting: true }]) };
}

function show(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    return 'something without a text';
  }
}

/** A host page's frame and the frame's own page, wired as browsers wire windows, with a record of all that is said. */
export function wireFrame(html: string, origin: string): WiredFrame {
  document.body.innerHTML = html;
  const frame = document.querySelector('iframe');
  const outside = frame?.contentWindow;
  if (!frame || !outside) throw new Error('there is no frame');
  const said: Transcript = [];
  const events: string[] = [];
  const ours = new Set<MessagePort>();
  let current: MessagePort | undefined;
  let inside = new EventTarget();
  const parent = {
    postMessage: (data: unknown, target: string) => {
      said.push(`frame → window ${target} ${show(data)}`);
      sayToHost(data);
    },
  };
  const sayToHost = (data: unknown, from: Partial<MessageEventInit> = {}) =>
    window.dispatchEvent(new MessageEvent('message', { data, source: outside, origin, ...from }));
  const sayToFrame = (data: unknown, ports: readonly MessagePort[]) => {
    const from = { data, source: parent, origin: 'https://help.example', ports };
    inside.dispatchEvent(Object.assign(new Event('message'), from));
  };
  // No size is known in jsdom: the frame is as tall as it was told to be.
  Object.defineProperty(frame, 'clientHeight', {
    get: () => Number.parseFloat(frame.style.height) || 0,
  });
  const send = MessagePort.prototype.postMessage;
  vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementation(function (
    this: MessagePort,
    data: unknown,
  ) {
    if (data !== undefined) said.push(`${ours.has(this) ? 'frame' : 'host'} → port ${show(data)}`);
    Reflect.apply(send, this, [data]);
  });
  vi.spyOn(outside, 'postMessage').mockImplementation(((
    data: unknown,
    target: string,
    ports: readonly MessagePort[],
  ) => {
    said.push(`host → window ${target} ${show(data)}`);
    const [port] = ports;
    if (port) ours.add(port);
    current = port;
    sayToFrame(data, ports);
  }) as never);
  for (const name of names) {
    frame.addEventListener(`fenqi-check:${name}`, (event) => {
      events.push(`${name} ${show((event as CustomEvent).detail)}`);
    });
  }
  const acts = { onHost: vi.fn(), onLooks: vi.fn(), onFocus: vi.fn(), onPrefill: vi.fn() };
  const load = () => {
    inside = new EventTarget();
    const page = { documentElement: document.createElement('html') };
    return startGuest(Object.assign(inside, { parent, document: page }) as never, acts);
  };
  const grow = (height: number) => heightOf?.(height);
  return { frame, said, events, acts, load, grow, sayToHost, sayToFrame, port: () => current };
}

/** Lets what was posted arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}
