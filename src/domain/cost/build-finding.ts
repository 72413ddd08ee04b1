import { toFen } from '../money/money';
import type { CostFinding, CostRow } from './cost-shape';

function leastBy(first: CostRow, rows: readonly CostRow[], by: (row: CostRow) => number): CostRow {
  return rows.reduce((least, row) => (by(row) < by(least) ? row : least), first);
}

/** Base less promotion where a promotion stands for its term, the largest saving first, shorter on a tie. */
function savingOf(rows: readonly CostRow[]): CostFinding['promoSaves'] {
  const savings = rows.flatMap((promo) => {
    const base = rows.find((row) => row.price === 'base' && row.terms === promo.terms);
    if (promo.price !== 'promo' || !promo.main || !base) return [];
    return [{ terms: promo.terms, fee: toFen(base.feeTotal - promo.feeTotal) }];
  });
  return savings.sort((a, b) => b.fee - a.fee)[0];
}

/**
 * What do the rows of the cost table say in one sentence?
 *
 * @param rows the table by term, main rows marked
 * @returns terms and fees in fen: the cheapest and the lowest nominal rate among main rows (the shorter
 *   on a tie), the longest over the shortest, and the largest saving by a promotion that is a main row;
 *   undefined when there is no main row
 * @source own
 */
export function buildFinding(rows: readonly CostRow[]): CostFinding | undefined {
  const main = rows.filter((row) => row.main);
  const [shortest, longest] = [main[0], main.at(-1)];
  if (!shortest || !longest) return undefined;
  const cheapest = leastBy(shortest, main, (row) => row.feeTotal);
  const lowest = leastBy(shortest, main, (row) => row.nominal);
  const promoSaves = savingOf(rows);
  return {
    cheapest: { terms: cheapest.terms, fee: cheapest.feeTotal },
    lowestRate: { terms: lowest.terms, fee: lowest.feeTotal, nominal: lowest.nominal },
    longestOverShortest: {
      longest: longest.terms,
      shortest: shortest.terms,
      fee: toFen(longest.feeTotal - shortest.feeTotal),
    },
    ...(promoSaves && { promoSaves }),
  };
}
