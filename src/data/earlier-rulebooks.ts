import type { RulebookChanges } from '../domain/rulebook/rulebook';

/**
 * The project's own rulebooks before the present one, newest first, each as what differed from the one after it.
 * A link made with one of them is told what has changed since. Entries are only ever added.
 */
export const earlierRulebooks: readonly RulebookChanges[] = [];
