import type { View } from '../../src/app/view';
import type { Verdict } from '../../src/domain/rules/rules';
import type { PersonName } from '../support/six-people';
import type { ToldMarks } from './told-marks';

/** Whose answers: of one of the six people, or nobody's. */
export type Told = Extract<PersonName, 'meets' | 'card too new' | 'score only'> | 'nobody';

/** What the page says about the fault. */
export interface Said {
  /** The selector of the element that says it, which is to be seen. */
  readonly in: string;
  /** Words of it, in Chinese. */
  readonly zh: string;
  /** True where it stands in the page from the start and no screen reader need be told of it. */
  readonly isStill?: true;
  /** True where it says that the view is on its way: until then no program is told that it is there. */
  readonly isMeanwhile?: true;
}

/** One fault, and what the reader is left with. A person who reads only this knows what happens when. */
export interface Fault {
  /** The fault, in a sentence. */
  readonly when: string;
  /** What must come of it, in a sentence. */
  readonly outcome: string;
  /** Whose answers had been told when it struck. */
  readonly told: Told;
  /** Whose answers the page still holds afterwards; the same as `told` wherever they can be kept. */
  readonly kept: Told;
  /** The view the reader stands on once it has struck; nothing where the tool cannot be shown at all. */
  readonly view: View | undefined;
  /** Absent where nothing needs to be said: the reader does not notice. */
  readonly says?: Said;
  /** The selector of what has the focus; absent where the reader pressed nothing. */
  readonly focus?: string;
  /** The verdict the reader ends with; nothing where no script can run. */
  readonly verdict: Verdict | undefined;
  /** What the result says otherwise than on the day the answers were told, where another day changes it. */
  readonly marks?: Partial<ToldMarks>;
  /** The day it then is for the reader; without it, 2026-11-22. */
  readonly today?: string;
  /** The day the answers were given, where it is not that day. */
  readonly on?: string;
  /** The day all conditions can hold, where the fault is about days; null where it cannot be predicted. */
  readonly earliest?: string | null;
  /** What the browser itself prints or reports of the fault; anything else on the console is a failure. */
  readonly prints?: readonly RegExp[];
}
