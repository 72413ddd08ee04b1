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
  /** Where the frame stands in the host's window, and how wide it is; at first nowhere, of no width. */
  readonly place: (place: Readonly<Record<'top' | 'bottom' | 'width' | 'border', number>>) => void;
  /** Says something to the host's window in the frame's name. */
  readonly sayToHost: (data: unknown, from?: Partial<MessageEventInit>) => void;
  /** Says something to the frame's window in the host's name. */
  readonly sayToFrame: (data: unknown, ports: readonly MessagePort[]) => void;
  /** The frame's end of the channel as it stands. */
  readonly port: () => MessagePort | undefined;
}

const names = ['ready', 'height', 'step', 'complete', 'result', 'error'];

let heightOf: ((height: number) => void) | undefined;

/** The ports of the page under test; the runner may have ports of its own in the same process. */
const pagePorts = new WeakSet<MessagePort>();

/** Channels as they are, whose ports are known for the page's. */
function knowChannels(): void {
  const Channel = MessageChannel;
  vi.stubGlobal(
    'MessageChannel',
    class {
      constructor() {
        const channel = new Channel();
        pagePorts.add(channel.port1).add(channel.port2);
        // biome-ignore lint/correctness/noConstructorReturn: a channel cannot be inherited from.
        return channel;
      }
    },
  );
}

/** What jsdom lacks: sizes, and being in view. Call it before the host's script is loaded. */
export function fillGaps(): {
  readonly comeIntoView: (frame: Element, isIntersecting?: boolean) => void;
} {
  knowChannels();
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
  return {
    comeIntoView: (frame, isIntersecting = true) => watchers.get(frame)?.([{ isIntersecting }]),
  };
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
  // No size is known in jsdom: the frame is as tall as it was told to be, less its border.
  let placed = { top: 0, bottom: 0, width: 0, border: 0 };
  Object.defineProperties(frame, {
    clientHeight: { get: () => (Number.parseFloat(frame.style.height) || 0) - placed.border },
    clientWidth: { get: () => placed.width },
    getBoundingClientRect: { value: () => placed },
    scrollIntoView: { value: vi.fn() },
  });
  const place = (where: typeof placed) => {
    placed = where;
  };
  const send = MessagePort.prototype.postMessage;
  vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementation(function (
    this: MessagePort,
    data: unknown,
    ...rest: unknown[]
  ) {
    const isSaid = pagePorts.has(this) && data !== undefined;
    if (isSaid) said.push(`${ours.has(this) ? 'frame' : 'host'} → port ${show(data)}`);
    Reflect.apply(send, this, [data, ...rest]);
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
  const port = () => current;
  return { frame, said, events, acts, load, grow, place, sayToHost, sayToFrame, port };
}

/** Lets what was posted arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}
