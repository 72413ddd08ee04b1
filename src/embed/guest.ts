import { type GivenAnswers, readAnswers, rivalQuotes } from '../domain/answers/answers';
import {
  type AnswerTexts,
  type FromGuest,
  type FromHost,
  type Greeting,
  type Options,
  readFromHost,
  readInit,
} from './messages';

/** What the frame says once it is connected. */
export type GuestMessage = Exclude<FromGuest, Greeting<'hello'>>;

/** What the page around may ask of the frame. */
export interface GuestActs {
  /** The page around has answered; its origin is `null` where it has none. */
  readonly onHost: (origin: string) => void;
  readonly onLooks: (options: Options) => void;
  readonly onFocus: () => void;
  readonly onPrefill: (given: GivenAnswers) => void;
}

/** The frame's end of the channel. */
export interface Guest {
  /** Kept for a host that comes later, where it is a state rather than an event. */
  readonly say: (message: GuestMessage) => void;
  readonly stop: () => void;
}

/** When the frame greets, in ms after the greeting before; the last one for a host whose script is slow to come. */
const pauses = [250, 750, 2000, ...Array<number>(24).fill(5000)];
const tallest = 99_999;
/** What a host is told that comes late, in this order: how things stand, not what happened on the way. */
const states = ['height', 'step', 'complete'] as const;

/** The answers that have a value of their own form; rival quotes, and what is no answer, are left out. */
export function readPrefill(texts: AnswerTexts): GivenAnswers {
  const read = readAnswers(texts);
  const rivals: readonly string[] = rivalQuotes(read);
  return Object.fromEntries(
    Object.entries(read).filter(([name, value]) => value !== 'unknown' && !rivals.includes(name)),
  );
}

/** Only what differs from what the host asked for before, so that a reader's own choice in the frame stays. */
function changed(now: Options, before: Options): Options {
  const known = new Map<string, string>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => known.get(name) !== value),
  );
}

function withoutType({ type: _, ...options }: Extract<FromHost, { type: 'set' }>): Options {
  return options;
}

/** Tells the height of the page's content whenever it changes, once all of it stands, and when it is asked to look. */
function watchHeight(inside: Window, say: (message: GuestMessage) => void) {
  const page = inside.document.documentElement;
  let told = 0;
  const look = () => {
    // Of a screen that is still being drawn only the top stands: the page around would jump up, and down again.
    if (page.querySelector('[data-growing]')) return;
    const height = Math.min(Math.ceil(page.getBoundingClientRect().height), tallest);
    if (height > 0 && height !== told) say({ type: 'height', height });
    told = height;
  };
  // Without it the height is told when the page around answers, and the frame scrolls from then on.
  if (!('ResizeObserver' in globalThis)) return { look, stop: () => undefined };
  const watching = new ResizeObserver(look);
  watching.observe(page);
  return { look, stop: () => watching.disconnect() };
}

/**
 * Greets the page around the frame until it answers with a port, and from then on talks with it over that port.
 *
 * @param inside the frame's own window
 * @returns the frame's end of the channel; without an answer nothing it says goes anywhere
 */
export function startGuest(inside: Window, acts: GuestActs): Guest {
  const standing = new Map<GuestMessage['type'], GuestMessage>();
  let port: MessagePort | undefined;
  let looks: Options = {};
  let greeted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const greet = () => {
    const hello = { namespace: 'fenqi-check', version: 1, type: 'hello' } as const;
    inside.parent.postMessage(hello satisfies Greeting<'hello'>, '*');
    const pause = pauses[greeted];
    greeted += 1;
    if (pause !== undefined) timer = setTimeout(greet, pause);
  };
  const greetAnew = () => {
    clearTimeout(timer);
    greeted = 0;
    greet();
  };
  const say = (message: GuestMessage) => {
    const { type } = message;
    // Another language draws the result anew, and it is no other result.
    if (type === 'complete' && standing.has(type)) return;
    if (type === 'step' && message.id !== 'result') standing.delete('complete');
    standing.set(type, message);
    port?.postMessage(message);
  };
  const follow = (options: Options) => {
    const wished = changed(options, looks);
    looks = { ...looks, ...options };
    if (Object.keys(wished).length > 0) acts.onLooks(wished);
  };
  const hear = ({ data }: MessageEvent) => {
    const message = readFromHost(data);
    if (message?.type === 'focus') acts.onFocus();
    if (message?.type === 'set') follow(withoutType(message));
    if (message?.type === 'prefill') acts.onPrefill(readPrefill(message.answers));
  };
  const connect = ({ data, source, origin, ports }: MessageEvent) => {
    const options = source === inside.parent ? readInit(data) : undefined;
    const [given, ...more] = ports;
    if (!options || !given || more.length > 0) return;
    clearTimeout(timer);
    port?.close();
    // Browsers let a frame out of view draw nothing, and so observe nothing: it would jump when it comes into view.
    height.look();
    port = given;
    port.onmessage = hear;
    acts.onHost(origin);
    follow(options);
    for (const type of states) if (standing.has(type)) port.postMessage(standing.get(type));
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) greetAnew();
  };

  inside.addEventListener('message', connect);
  inside.addEventListener('pageshow', onShow);
  const height = watchHeight(inside, say);
  greetAnew();
  return {
    say,
    stop: () => {
      clearTimeout(timer);
      height.stop();
      port?.close();
      inside.removeEventListener('message', connect);
      inside.removeEventListener('pageshow', onShow);
    },
  };
}
