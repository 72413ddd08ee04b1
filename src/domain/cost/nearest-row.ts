import type { CostRow } from './cost-shape';

/**
 * Which row of the article is a quote nearest to?
 *
 * @param rows the cost table
 * @param quoteRow the quote's row
 * @returns the article's row of the same term whose nominal rate differs least, base before promotion on
 *   a tie; undefined when the article has no fee for that term
 * @source own
 */
export function nearestRow(rows: readonly CostRow[], quoteRow: CostRow): CostRow | undefined {
  const away = (row: CostRow) => Math.abs(row.nominal - quoteRow.nominal);
  const priced = (price: CostRow['price']) =>
    rows.filter((row) => row.price === price && row.terms === quoteRow.terms);
  const [first, ...others] = [...priced('base'), ...priced('promo')];
  return first && others.reduce((near, row) => (away(row) < away(near) ? row : near), first);
}
