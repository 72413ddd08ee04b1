import type { SetupFacts } from './setup-facts';

/** How much is wrong: the tool does not appear or not work, works less well, or could be better. */
export type Weight = 'breaks' | 'weakens' | 'advice';

/** One thing to look for; `find` gives what to name in the sentence, or nothing where all is well. */
export interface Check<Id extends string> {
  readonly id: Id;
  readonly weight: Weight;
  readonly find: (facts: SetupFacts) => string | undefined;
}
