import type { Fen, Ppm } from '../money/money';

/** A quote that smells of a unit mistake, and the answer it may have been meant as, where there is a likely one. */
export type QuoteDoubt =
  /** A fee above 3 % a term: ten times too high? */
  | {
      readonly kind: 'fee-tenth';
      readonly meant: { readonly name: 'fee'; readonly value: Ppm };
    }
  /** A fee that would be an everyday one as a fraction: written as one instead of in per cent? */
  | {
      readonly kind: 'fee-hundredfold';
      readonly meant: { readonly name: 'fee'; readonly value: Ppm };
    }
  /** A payment a term that alone repays the principal: the sum of all terms? */
  | {
      readonly kind: 'per-term-is-total';
      readonly meant: { readonly name: 'total'; readonly value: Fen };
    }
  /** A sum repaid below the principal that would make sense every term: one term's payment? */
  | {
      readonly kind: 'total-is-per-term';
      readonly meant: { readonly name: 'perTerm'; readonly value: Fen };
    }
  /** A sum that repays the principal more than three times: another unit, with no reading that is likely? */
  | { readonly kind: 'too-much'; readonly meant?: undefined };
