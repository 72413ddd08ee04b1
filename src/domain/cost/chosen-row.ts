import type { Terms } from '../answers/answers';
import type { CostRow, CostSheet } from './cost-shape';

/**
 * Which row of the sheet do schedule, early payoff and advice speak of?
 *
 * @param sheet the cost sheet
 * @param terms the terms the person chose; left out: none yet
 * @returns the main row of those terms; without terms the quote's row, else the main row with the least
 *   total fee, the shorter on a tie; undefined when there is no such row
 * @source own
 */
export function chosenRow({ rows, quote, finding }: CostSheet, terms?: Terms): CostRow | undefined {
  if (terms === undefined && quote.kind === 'priced') return quote.row;
  const wanted = terms ?? finding?.cheapest.terms;
  return rows.find((row) => row.main && row.terms === wanted);
}
