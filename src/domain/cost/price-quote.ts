import type { Answers, Terms } from '../answers/answers';
import { type Fen, toFen } from '../money/money';
import { costLine } from './cost-line';
import type { CostRow, PricedSchedule, QuoteOutcome } from './cost-shape';
import { hasOneQuote } from './has-one-quote';
import { priceByFee } from './price-by-fee';
import { priceByTotal } from './price-by-total';

function toRow(schedule: PricedSchedule, terms: Terms, line: number | undefined): CostRow {
  const mark = costLine(schedule.nominal, schedule.effective, line);
  return { ...schedule, terms, price: 'quote', line: mark, main: true };
}

/**
 * What does the person's own quote amount to?
 *
 * Whatever it says is priced, a fee a term on the example amount too. That a sum is far too high to be
 * meant is a doubt beside its price, no reason to withhold it.
 *
 * @param answers `terms` with one of `fee`, `perTerm` and `total`; more than one of them count as none
 * @param principal the amount, in fen, above 0
 * @param isExample whether the amount is only the example: sums repaid then mean nothing
 * @param referenceLine the line for annual rates, a decimal fraction; undefined when none is in force
 * @returns the priced row, or why there is none; missing terms are told before a missing amount
 * @source own
 */
export function priceQuote(
  answers: Pick<Answers, 'fee' | 'perTerm' | 'total' | 'terms'>,
  principal: Fen,
  isExample: boolean,
  referenceLine: number | undefined,
): QuoteOutcome {
  const { fee, perTerm, total, terms } = answers;
  if (!hasOneQuote(answers)) return { kind: 'none' };
  if (terms === undefined) return { kind: 'needs-terms' };
  const priced = (schedule: PricedSchedule): QuoteOutcome => ({
    kind: 'priced',
    row: toRow(schedule, terms, referenceLine),
  });
  if (fee !== undefined) return priced(priceByFee(principal, terms, fee));
  if (isExample) return { kind: 'needs-amount' };
  const repaid = toFen(total ?? (perTerm ?? 0) * terms);
  const schedule = priceByTotal(principal, terms, repaid);
  return schedule ? priced(schedule) : { kind: 'below-principal' };
}
