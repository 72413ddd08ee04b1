import { priceByFee } from '../../src/domain/cost/price-by-fee';
import { priceByTotal } from '../../src/domain/cost/price-by-total';
import { toFen, toPpm } from '../../src/domain/money/money';

const terms = [3, 6, 12, 24] as const;

/** The prices of one amount over some terms: by a fee a month, by its promotion, by a quoted total. */
function priceOne(at: number): number {
  const amount = toFen(100_000 + 4_321 * at);
  const term = terms[at % terms.length] ?? 3;
  if (at % 3 === 0) return priceByFee(amount, term, toPpm(8_000))?.repaid ?? 0;
  if (at % 3 === 1) return priceByFee(amount, term, toPpm(15_000))?.repaid ?? 0;
  return priceByTotal(amount, term, toFen(Math.ceil(amount * 1.05)))?.repaid ?? 0;
}

/** How long a thousand schedules take that nobody asked for before: ms, and the sum repaid, in fen. */
export function timeThousand(): { readonly took: number; readonly repaid: number } {
  const start = performance.now();
  let repaid = 0;
  for (let at = 0; at < 1_000; at += 1) repaid += priceOne(at);
  return { took: performance.now() - start, repaid };
}

// Bundled as a script of its own, and run where nothing has run before.
Object.assign(globalThis, { thousandSchedules: timeThousand() });
