/** The door of `share`: answers in links, settings in the query; what a person takes away has a door of its own. */
export { readFragment, writeFragment } from './fragment';
export type { IgnoredNames } from './ignored-names';
export { isRulebookId } from './is-rulebook-id';
export { openDetailsForPrint } from './open-details-for-print';
export { readQuery, writeQuery } from './query';
export { toShownName } from './to-shown-name';
