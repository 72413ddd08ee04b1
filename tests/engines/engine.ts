/** A thing on the page as a person would point it out: by its words where it has any. */
export type Sought =
  | { readonly css: string }
  | { readonly button: string }
  | { readonly question: string; readonly option?: string };

/** The keys the tests press by name; text is typed. */
export type Key = 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Shift+Tab' | 'Space' | 'Tab';

/** A document in a browser: a page, or the inside of a frame. */
export interface View {
  /** Runs a function in the document; it sees nothing but its arguments, which go there as JSON. */
  readonly run: <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>;
  /** Presses something with the pointer, in the middle, once it is there to be pressed. */
  readonly click: (sought: Sought) => Promise<void>;
  /** The document in the frame that a selector finds. */
  readonly inside: (css: string) => View;
}

/** A tab of its own, which shares nothing with any other. */
export interface Tab extends View {
  readonly goTo: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What went wrong so far: broken policies, uncaught errors, errors in the console, foreign requests. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** How a tab is opened. */
export interface TabOptions {
  readonly width?: number;
  readonly height?: number;
}

/** One browser, running; in it, it is noon in Shanghai on 2026-11-22. */
export interface Engine {
  readonly openTab: (options?: TabOptions) => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** Starts one kind of browser. */
export type StartEngine = () => Promise<Engine>;

/** The moment it is in every browser of these tests: noon of 2026-11-22 in Shanghai. */
export const now = Date.UTC(2026, 10, 22, 4);
