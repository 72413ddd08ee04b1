/** Enough of a pasted text to recognise it by. */
const longest = 20;

/**
 * How is a typed text named in a message about it?
 *
 * @param typed the text as it stands in the field
 * @returns the text without surrounding spaces, cut after 20 characters with `…`
 */
export function quoteTyped(typed: string): string {
  const signs = [...typed.trim()];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('');
}
