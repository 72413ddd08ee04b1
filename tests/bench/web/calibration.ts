/** How many times slower a page's processor is made, for what a goal calls 6 × and 12 ×. */
export interface Rates {
  readonly six: number;
  readonly twelve: number;
}

/** As the goals name them. */
export const namedRates: Rates = { six: 6, twelve: 12 };

/** What the bare stack's step took at 6 × and at 12 × where the goals were set, ms. */
export const whereSet = { six: 52, twelve: 168 } as const;

/** Event timing counts in steps of 8 ms: nothing nearer can be asked for. */
const step = 8;
const mostTries = 5;

/**
 * Finds how much slower the processor has to be made for something to take so long here.
 *
 * @param wanted ms
 * @param first the rate to begin with
 * @param measure what it takes at a rate, ms
 * @returns the rate tried that came nearest
 * @throws when even a processor as it is takes longer, or no rate comes within a step of event timing
 */
export async function findRate(
  wanted: number,
  first: number,
  measure: (rate: number) => Promise<number>,
): Promise<number> {
  let nearest = { rate: first, off: Number.POSITIVE_INFINITY };
  let rate = first;
  for (let tries = 0; tries < mostTries && nearest.off > step / 2; tries += 1) {
    const took = await measure(rate);
    const off = Math.abs(took - wanted);
    if (off < nearest.off) nearest = { rate, off };
    if (rate === 1 && took > wanted + step) break;
    rate = Math.max(1, Number(((rate * wanted) / took).toFixed(2)));
  }
  if (nearest.off > step) {
    throw new Error(`no rate has it take ${wanted} ms here, the nearest is ${nearest.off} ms off`);
  }
  return nearest.rate;
}
