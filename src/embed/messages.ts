import type { Verdict } from '../domain/rules/rules';

/** What a reader may choose to give the page around the frame: only on their press, only to that page's origin. */
export interface ResultMessage {
  readonly namespace: 'fenqi-check';
  readonly version: 1;
  readonly type: 'result';
  readonly verdict: Verdict;
  /** The day all required conditions can hold, where it can be told. */
  readonly earliest?: string;
  /** Only where the host asked for all: answers by their contract names, in the text form of links. */
  readonly answers?: Readonly<Record<string, string>>;
}
