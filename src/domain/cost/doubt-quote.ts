import type { Answers, Terms } from '../answers/answers';
import { type Fen, type Ppm, toPpm } from '../money/money';
import type { QuoteDoubt } from './doubt-shape';
import { hasOneQuote } from './has-one-quote';

// Fees from a link or the tab's storage have no text any more, so whether one was written with its sign is not asked.
/** 3 % a term: twice the article's highest fee. */
const ODD_FEE = 30_000;
/** 0.001 % to 0.03 % a term: as fractions, 0.1 % to 3 %. */
const FRACTION_FROM = 10;
const FRACTION_TO = 300;
const LIKELY_TIMES = 1.5;
/** Above it, the sum or the principal was rather typed in another unit. */
const PLAUSIBLE_TIMES = 3;

function doubtFee(fee: Ppm): QuoteDoubt | undefined {
  if (fee >= FRACTION_FROM && fee <= FRACTION_TO) {
    return { kind: 'fee-hundredfold', meant: { name: 'fee', value: toPpm(fee * 100) } };
  }
  if (fee <= ODD_FEE) return undefined;
  return { kind: 'fee-tenth', meant: { name: 'fee', value: toPpm(Math.round(fee / 10)) } };
}

function doubtPerTerm(perTerm: Fen, principal: Fen): QuoteDoubt | undefined {
  if (perTerm < principal || perTerm > principal * PLAUSIBLE_TIMES) return undefined;
  return { kind: 'per-term-is-total', meant: { name: 'total', value: perTerm } };
}

function doubtTotal(total: Fen, terms: Terms, principal: Fen): QuoteDoubt | undefined {
  const repaid = total * terms;
  // A total that reaches the principal is always too much to be paid three times or more.
  if (repaid < principal || repaid > principal * LIKELY_TIMES) return undefined;
  return { kind: 'total-is-per-term', meant: { name: 'perTerm', value: total } };
}

function doubtRepaid(repaid: number, principal: Fen): QuoteDoubt | undefined {
  return repaid > principal * PLAUSIBLE_TIMES ? { kind: 'too-much' } : undefined;
}

/**
 * Does the quote smell of a unit mistake, and what may have been meant?
 *
 * Stands beside what became of the quote, whichever that is. Another reading, where there is one, can
 * always be priced and is in no doubt itself.
 *
 * @param answers `terms` with one of `fee`, `perTerm` and `total`; more than one of them count as none
 * @param principal the amount, in fen, above 0
 * @param isExample whether the amount is only the example: sums repaid then mean nothing
 * @returns the doubt with the other reading, in parts per million or fen: a fee above 3 % a term as a
 *   tenth of it, one of 0.001 to 0.03 % as a hundred times it; a payment a term from the principal to three
 *   times it as the total; a total below the principal that every term would repay up to 1.5 times as the
 *   payment; any other sum that repays more than three times the principal, without another reading; else
 *   undefined. Sums without terms are not doubted yet.
 * @source own
 * @example doubtQuote({ fee: toPpm(80_000) }, toFen(1_000_000), false)?.meant.value // 8000: 0.8 %, not 8 %
 */
export function doubtQuote(
  answers: Pick<Answers, 'fee' | 'perTerm' | 'total' | 'terms'>,
  principal: Fen,
  isExample: boolean,
): QuoteDoubt | undefined {
  const { fee, perTerm, total, terms } = answers;
  if (!hasOneQuote(answers)) return undefined;
  if (fee !== undefined) return doubtFee(fee);
  if (terms === undefined || isExample) return undefined;
  if (perTerm !== undefined) {
    return doubtPerTerm(perTerm, principal) ?? doubtRepaid(perTerm * terms, principal);
  }
  if (total === undefined) return undefined;
  return doubtTotal(total, terms, principal) ?? doubtRepaid(total, principal);
}
