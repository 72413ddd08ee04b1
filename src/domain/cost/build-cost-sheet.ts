import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { type Rulebook, sourcedOn } from '../rulebook/rulebook';
import { buildCostRows } from './build-cost-rows';
import { buildFinding } from './build-finding';
import type { CostRow, CostSheet, QuoteOutcome } from './cost-shape';
import { doubtQuote } from './doubt-quote';
import { exampleAmount } from './example-amount';
import { priceQuote } from './price-quote';

/** The quote comes last of its term and takes over as its main row. */
function withQuote(rows: readonly CostRow[], quote: QuoteOutcome): readonly CostRow[] {
  if (quote.kind !== 'priced') return rows;
  const { terms } = quote.row;
  const upToTerm = rows.filter((row) => row.terms <= terms);
  return [
    ...upToTerm.map((row) => (row.terms === terms ? { ...row, main: false } : row)),
    quote.row,
    ...rows.filter((row) => row.terms > terms),
  ];
}

/**
 * What would 3, 6, 12 and 24 terms truly cost?
 *
 * @param rulebook the fees, the promotions and the reference line
 * @param answers `amount`, `promos` and the own quote are read; all others are ignored
 * @param today the day the fees must be in force on
 * @returns the table's rows, what became of the quote, whether it is in doubt, and the finding; without
 *   an amount the example amount stands. Fees not in force have no row; a line not in force is absent
 *   and marks no row.
 * @source article
 */
export function buildCostSheet(
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
): CostSheet {
  const isExample = answers.amount === undefined;
  const principal = answers.amount ?? exampleAmount;
  const referenceLine = sourcedOn(rulebook.cost.referenceLine, today);
  const quote = priceQuote(answers, principal, isExample, referenceLine?.value);
  const quoteDoubt = doubtQuote(answers, principal, isExample);
  const rows = withQuote(buildCostRows(rulebook.cost, principal, answers.promos, today), quote);
  const finding = buildFinding(rows);
  return {
    principal,
    isExample,
    rows,
    quote,
    ...(quoteDoubt && { quoteDoubt }),
    ...(finding && { finding }),
    ...(referenceLine && { referenceLine }),
  };
}
