import type { Verdict } from '../domain/rules/rules';

/** A message between windows. But for the result to a page without our script, nothing else is said there: see the port. */
export interface Greeting<Type extends 'hello' | 'init'> {
  readonly namespace: 'fenqi-check';
  readonly version: 1;
  readonly type: Type;
}

/** What can go wrong inside the frame, as far as the page around is told. */
export type ErrorCode = 'crashed' | 'not-loaded';

/** What a page around may choose about how the tool looks. */
export interface Options {
  readonly lang?: 'zh-CN' | 'en' | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Six hexadecimal digits without `#`. */
  readonly accent?: string | undefined;
}

/** Answers by their contract names, in the text form of links. */
export type AnswerTexts = Readonly<Record<string, string>>;

/** What a reader may choose to give the page around the frame: only on their press, only to that page. */
export interface ResultMessage {
  readonly type: 'result';
  readonly verdict: Verdict;
  /** The day all required conditions can hold, where it can be told. */
  readonly earliest?: string;
  /** Only where the host asked for all. */
  readonly answers?: AnswerTexts;
}

/** The result for a page around that has no script of ours: it goes between windows, and so bears the names. */
export type PostedResult = Omit<Greeting<'hello'>, 'type'> & ResultMessage;

/** What the frame says on the port; the fields always stand in this order. */
export type FromGuest =
  | Greeting<'hello'>
  | { readonly type: 'height'; readonly height: number }
  | {
      readonly type: 'step';
      readonly index: number;
      readonly total: number;
      /** The view: `score` to `review`, `result`, `factors`, `costs`, `codes` or `compare`. */
      readonly id: string;
    }
  | { readonly type: 'complete' }
  | { readonly type: 'error'; readonly code: ErrorCode }
  | ResultMessage;

/** What the page around says on the port. */
export type FromHost =
  | ({ readonly type: 'set' } & Options)
  | { readonly type: 'focus' }
  | { readonly type: 'prefill'; readonly answers: AnswerTexts };

/**
 * All that a frame can say, its greeting first, as JSON. One text to match keeps the host's script small and its ear
 * strict: a field more or less, or in another place, and it is nothing.
 */
const guestForm =
  /^{("namespace":"fenqi-check","version":1,"type":"hello"|"type":"(height","height":[1-9]\d{0,4}|step","index":[1-9],"total":[1-9],"id":"[a-z-]+"|complete"|error","code":"[a-z-]+"|result","verdict":"(meets|not-yet|undetermined)"(,"earliest":"[\d-]+")?(,"answers":{("[a-zA-Z]+":"[\w.,]+",?)*})?))}$/;

/** What the frame says, as a copy made of its JSON alone; nothing where it is none of its messages. */
export function readFromGuest(data: unknown): FromGuest | undefined {
  try {
    const text = JSON.stringify(data);
    // Cut before its end it matches no form, so that a long one is not read through.
    return guestForm.test(text.slice(0, 1999)) ? JSON.parse(text) : undefined;
  } catch {
    return;
  }
}

function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** An own, enumerable value of a plain object, never what a getter or a prototype would say. */
function own(of: unknown, name: string): unknown {
  try {
    const found = isPlain(of) ? Object.getOwnPropertyDescriptor(of, name) : undefined;
    return found?.enumerable ? found.value : undefined;
  } catch {
    return undefined;
  }
}

const optionForms = [
  ['lang', /^(?:zh-CN|en)$/],
  ['theme', /^(?:auto|light|dark)$/],
  ['accent', /^[\da-fA-F]{6}$/],
] as const satisfies readonly (readonly [keyof Options, RegExp])[];

/** Those looks that are known here; a later host may ask for more than an earlier frame can do. */
function readOptions(data: unknown): Options {
  const known = optionForms.flatMap(([name, form]) => {
    const value = own(data, name);
    return typeof value === 'string' && form.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

function readTexts(data: unknown): AnswerTexts | undefined {
  try {
    if (!isPlain(data)) return undefined;
    const names = Object.keys(data);
    const texts = names.map((name) => [name, own(data, name)] as const);
    const isFine = texts.every(
      ([name, text]) =>
        /^[a-zA-Z]{1,24}$/.test(name) && typeof text === 'string' && /^.{1,64}$/.test(text),
    );
    return isFine && names.length <= 50 ? (Object.fromEntries(texts) as AnswerTexts) : undefined;
  } catch {
    return undefined;
  }
}

/** Is this the answer of a page around to the frame's greeting, and which looks does it ask for? */
export function readInit(data: unknown): Options | undefined {
  const isInit =
    own(data, 'namespace') === 'fenqi-check' &&
    own(data, 'version') === 1 &&
    own(data, 'type') === 'init';
  return isInit ? readOptions(data) : undefined;
}

/** What the page around says on the port, made anew of the fields that are known; nothing where it is none of its messages. */
export function readFromHost(data: unknown): FromHost | undefined {
  const type = own(data, 'type');
  if (type === 'set') return { type, ...readOptions(data) };
  if (type === 'focus') return { type };
  const answers = type === 'prefill' ? readTexts(own(data, 'answers')) : undefined;
  return answers && { type: 'prefill', answers };
}
