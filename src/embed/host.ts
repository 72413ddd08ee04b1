import { type AnswerTexts, type FromHost, type Options, readFromGuest } from './messages';

/** One frame, as this script knows it: what to tell it, and what answers its own greeting and nobody else's. */
type Link = readonly [say: (message: FromHost) => void, greet: (event: MessageEvent) => void];

/** The fields of a message that this script itself acts upon. */
interface Fields {
  readonly type?: string;
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
  /** Heights in a row: on one screen, at one width, without a second's rest. */
  let heights = 0;
  let width = frame.clientWidth;
  let timer: ReturnType<typeof setTimeout>;

  const tell = (type: string, detail?: object) => {
    const next = frame.nextElementSibling as HTMLElement | null;
    const fallback = next?.matches('[data-fenqi-fallback]')
      ? next
      : document.getElementById(dataset['fallback'] as string);
    // A frame that shows what went wrong tells its new height next.
    if (fallback && type !== 'height') fallback.hidden = type !== 'error';
    frame.dispatchEvent(new CustomEvent(`fenqi-check:${type}`, { bubbles: true, detail }));
  };

  const fail = (reason: string) => tell('error', { reason });

  const say = (message: FromHost) => {
    if (message.type === 'prefill') prefill = message;
    port?.postMessage(message);
  };

  const sayLooks = () => {
    const { lang, theme, accent } = dataset as Options;
    say({ type: 'set', lang, theme, accent });
  };

  const isUsed = () => frame === document.activeElement;

  const setHeight = (height: number) => {
    const { bottom } = frame.getBoundingClientRect();
    const moved = height - frame.clientHeight;
    const below = innerHeight - bottom - Math.min(0, moved);
    const shift = Math.abs(below * moved) / innerHeight / Math.max(innerHeight, innerWidth);
    clearTimeout(timer);
    if (width !== frame.clientWidth) heights = 0;
    else if (!isUsed() && bottom > 0 && below > 0) {
      // What stands below would jump under the reader's eyes: that waits until it is out of view, or the frame is used.
      if (shifted + shift > 0.02) {
        timer = setTimeout(setHeight, 500, height);
        heights = 0;
        return;
      }
      shifted += shift;
    }
    width = frame.clientWidth;
    timer = setTimeout(() => {
      heights = 0;
    }, 1000);
    // A page that grows with its own frame would never end.
    if (++heights > 12) return fail('growth');
    style.height = `${height}px`;
    // Where the page around counts borders in, the frame needs that much more.
    style.height = `${2 * height - frame.clientHeight}px`;
  };

  const hear = ({ data }: MessageEvent) => {
    const { type, ...detail } = (readFromGuest(data) ?? {}) as Fields;
    if (!type || type === 'hello') return;
    if (!isAlive) tell('ready');
    isAlive = true;
    detail.code ? fail(`child:${detail.code}`) : tell(type, detail);
    if (detail.id) {
      heights = 0;
      if (isUsed() && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    }
    if (detail.height) setHeight(detail.height);
  };

  const greet = ({ data, source, origin }: MessageEvent) => {
    // A sandbox without `allow-same-origin` gives the frame no origin of its own.
    const isOpaque = frame.matches('[sandbox]:not([sandbox~=allow-same-origin i])');
    if (source !== frame.contentWindow) return;
    if (!(isOpaque ? 'null/' : frame.src).startsWith(`${origin}/`)) return;
    const hello = readFromGuest(data);
    if (hello?.type !== 'hello') return;
    const wire = new MessageChannel();
    port = wire.port1;
    isAlive = false;
    port.onmessage = hear;
    // An origin that is none can be named in no other way. What goes out is the greeting itself and one end of a channel,
    // to this frame's window alone, and only where the embedding page took its origin away.
    (source as Window).postMessage({ ...hello, type: 'init' }, isOpaque ? '*' : origin, [
      wire.port2,
    ]);
    sayLooks();
    port.postMessage(prefill);
  };

  // Each time it comes into view it has ten seconds, so a frame that died is found out as well; where nobody tells when it
  // does, the link beside it stays until the frame speaks.
  if (window.IntersectionObserver) {
    new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) setTimeout(() => isAlive || fail('no-answer'), 10_000);
    }).observe(frame);
  }
  new MutationObserver(sayLooks).observe(frame, { attributes: true });
  return [say, greet];
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
    const { dataset, text: title, href: src } = found;
    Object.assign(frame.dataset, dataset);
    Object.assign(frame, { title, src, loading: 'lazy', width: '100%', height: 900 });
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
    set: ({ dataset }, options) => Object.assign(dataset, options),
    focus: (frame) => {
      frame.focus();
      linkOf(frame)[0]({ type: 'focus' });
    },
    prefill: (frame, answers) => linkOf(frame)[0]({ type: 'prefill', answers }),
  };
  addEventListener('message', (event) => find().map(([, greet]) => greet(event)));
  new MutationObserver(find).observe(document, {
    subtree: true,
    childList: true,
  });
  find();
}
