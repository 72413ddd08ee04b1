const fullWidth = /[\uFF01-\uFF5E\uFFE5\uFE50-\uFE6B]/g;
/**
 * Marks that clipboards bring along. They do not show, nor do they change the order in which digits show; those that
 * can turn it (such as \u202E) stay, and make the text no number.
 */
const invisible = /[\u00AD\u200B-\u200E\u202A\u202C\u202D\u2060\u2066\u2068\u2069\uFEFF]/g;
const spaces = /[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * How does this text look once keyboard widths, spaces and capitals make no difference?
 *
 * Only full-width forms are normalised (NFKC): over the whole text NFKC would read `5²` as 52.
 *
 * @param typed any text
 * @returns lower case, half-width, trimmed, each run of spaces one space
 */
export function toPlainCharacters(typed: string): string {
  return typed
    .replace(invisible, '')
    .trim()
    .replace(fullWidth, (form) => form.normalize('NFKC'))
    .replace(spaces, ' ')
    .replace(/\u2212/g, '-')
    .toLowerCase();
}
