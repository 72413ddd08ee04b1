/** Signs a spreadsheet takes for the start of a formula, full-width ones as well. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function buildCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Which file opens in a spreadsheet as this table?
 *
 * @param rows cells row by row; text that looks like a formula gets a leading apostrophe, numbers stay as they are
 * @returns the text of a `.csv` file: byte order mark (or Excel misreads Chinese), commas, CRLF
 */
export function buildCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(buildCell).join(',')}\r\n`).join('')}`;
}
