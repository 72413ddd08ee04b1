const longest = 40;
/** More than the contract has names, so that each of those is named. */
const most = 40;

/** Names that had no effect, fit to be shown: each once, shortened, the first of them. */
export interface IgnoredNames {
  readonly ignored: readonly string[];
  /** How many more there were. */
  readonly ignoredMore: number;
}

/**
 * Which of these names are shown, and how many are only counted?
 *
 * @param names names in the order they came, repeated ones among them
 * @param isCut whether text was left unread: a last name `…` then stands for it
 * @returns at most 40 names of at most 40 characters, and the number of the others
 */
export function listIgnored(names: readonly string[], isCut: boolean): IgnoredNames {
  const unlike = [...new Set(names.map((name) => [...name].slice(0, longest).join('')))];
  const shown = unlike.slice(0, isCut ? most - 1 : most);
  return { ignored: isCut ? [...shown, '…'] : shown, ignoredMore: unlike.length - shown.length };
}
