import { type AnswerTexts, type FromHost, type Options, readFromGuest } from './messages';

/** One frame, as this script knows it. */
interface Link {
  /** Answers the frame's own greeting, and nobody else's. */
  readonly greet: (event: MessageEvent) => void;
  readonly say: (message: FromHost) => void;
}

/** The fields of a message that this script itself acts upon. */
interface Fields {
  readonly height?: number;
  readonly id?: string;
  readonly code?: string;
}

const links = new WeakMap<HTMLIFrameElement, Link>();

/** How far frames that nobody had touched yet have shifted this page, as browsers count it. */
let shifted = 0;

function attach(frame: HTMLIFrameElement): Link {
  const { dataset, style } = frame;
  let port: MessagePort | undefined;
  let isAlive = false;
  let prefill: FromHost | undefined;
  let step = '';
  /** Heights in a row, without a second's rest, at one width. */
  let heights = 0;
  let width = 0;
  let timer: ReturnType<typeof setTimeout>;

  const tell = (type: string, detail?: object) => {
    const next = frame.nextElementSibling as HTMLElement | null;
    const fallback = next?.matches('[data-fenqi-fallback]')
      ? next
      : document.getElementById(dataset['fallback'] ?? '');
    if (fallback) fallback.hidden = type !== 'error';
    frame.dispatchEvent(new CustomEvent(`fenqi-check:${type}`, { bubbles: true, detail }));
  };

  const say = (message: FromHost) => {
    if (message.type === 'prefill') prefill = message;
    port?.postMessage(message);
  };

  const sayLooks = () => {
    const { lang, theme, accent } = dataset as Options;
    say({ type: 'set', lang, theme, accent });
  };

  const setHeight = (height: number) => {
    const { bottom } = frame.getBoundingClientRect();
    const moved = height - frame.clientHeight;
    const below = innerHeight - Math.min(bottom, bottom + moved);
    const shift = Math.abs(below * moved) / innerHeight / Math.max(innerHeight, innerWidth);
    clearTimeout(timer);
    if (document.activeElement !== frame && bottom > 0 && below > 0) {
      // What stands below would jump under the reader's eyes: that waits until it is out of view, or the frame is used.
      if (shifted + shift > 0.02) {
        timer = setTimeout(setHeight, 500, height);
        return;
      }
      shifted += shift;
    }
    timer = setTimeout(() => {
      heights = 0;
    }, 1000);
    if (width !== frame.clientWidth) heights = 0;
    width = frame.clientWidth;
    // A page that grows with its own frame would never end.
    if (++heights > 12) return tell('error', { reason: 'growth' });
    style.height = `${height}px`;
    // Where the page around counts borders in, the frame needs that much more.
    style.height = `${2 * height - (frame.clientHeight || height)}px`;
  };

  const hear = ({ data }: MessageEvent) => {
    const message = readFromGuest(data);
    if (!message || message.type === 'hello') return;
    if (!isAlive) tell('ready');
    isAlive = true;
    const { type, ...detail } = message;
    const { height, id, code } = detail as Fields;
    tell(type, code ? { reason: `child:${code}` } : detail);
    if (height) setHeight(height);
    if (id) {
      const { top } = frame.getBoundingClientRect();
      if (step && step !== id && (top < 0 || top > innerHeight)) frame.scrollIntoView();
      step = id;
    }
  };

  const greet = ({ data, source, origin }: MessageEvent) => {
    const inside = frame.contentWindow;
    // A sandbox without `allow-same-origin` gives the frame no origin of its own.
    const isOpaque = frame.matches('[sandbox]:not([sandbox~=allow-same-origin i])');
    const isFrom = isOpaque ? origin === 'null' : frame.src.startsWith(`${origin}/`);
    if (source !== inside || !isFrom || readFromGuest(data)?.type !== 'hello') return;
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    isAlive = false;
    port.onmessage = hear;
    // The message holds nothing, so a frame without an address may have it anywhere.
    inside?.postMessage({ ...data, type: 'init' }, isOpaque ? '*' : origin, [port2]);
    sayLooks();
    port.postMessage(prefill);
  };

  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    setTimeout(() => isAlive || tell('error', { reason: 'no-answer' }), 10_000);
  }).observe(frame);
  new MutationObserver(sayLooks).observe(frame, {
    attributeFilter: ['data-lang', 'data-theme', 'data-accent'],
  });
  return { greet, say };
}

function linkOf(frame: HTMLIFrameElement): Link {
  const link = links.get(frame) ?? attach(frame);
  links.set(frame, link);
  return link;
}

/** Every marked frame of this page; a marked link becomes one, and its fallback. */
function find(): Link[] {
  const marked = document.querySelectorAll<HTMLIFrameElement & HTMLAnchorElement>(
    '[data-fenqi-check]',
  );
  return [...marked].map((found) => {
    if (!/^http/.test(found.href)) return linkOf(found);
    const frame = document.createElement('iframe');
    const { dataset, text, href } = found;
    Object.assign(frame.dataset, dataset);
    Object.assign(frame, { title: text, loading: 'lazy', width: '100%', height: '720', src: href });
    delete dataset['fenqiCheck'];
    dataset['fenqiFallback'] = '';
    found.before(frame);
    return linkOf(frame);
  });
}

declare global {
  interface Window {
    /** The one global of the host script. */
    FenqiCheck?: {
      readonly version: 1;
      readonly set: (frame: HTMLIFrameElement, options: Options) => void;
      readonly focus: (frame: HTMLIFrameElement) => void;
      readonly prefill: (frame: HTMLIFrameElement, answers: AnswerTexts) => void;
    };
  }
}

// A second copy of the script on the same page has nothing left to do.
if (!window.FenqiCheck) {
  window.FenqiCheck = {
    version: 1,
    set: ({ dataset }, options) => void Object.assign(dataset, options),
    focus: (frame) => {
      frame.focus();
      linkOf(frame).say({ type: 'focus' });
    },
    prefill: (frame, answers) => linkOf(frame).say({ type: 'prefill', answers }),
  };
  addEventListener('message', (event) => {
    for (const { greet } of find()) greet(event);
  });
  new MutationObserver(find).observe(document, {
    subtree: true,
    childList: true,
  });
  find();
}
