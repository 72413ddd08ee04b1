/** How many times slower a page's processor is made, for what a goal calls 6 × and 12 ×. */
export interface Rates {
  readonly six: number;
  readonly twelve: number;
}

/** As the goals name them. */
export const namedRates: Rates = { six: 6, twelve: 12 };

/** What the bare stack's step took at 6 × and at 12 × where the goals were set, ms. */
export const whereSet = { six: 52, twelve: 168 } as const;

/** At which rates the bare stack is tried: they reach beyond what is sought on a machine twice as slow, and as fast. */
export const triedRates = [2, 4, 8, 12, 16] as const;

/** What was seen to take so many ms at a rate. */
export interface Tried {
  readonly rate: number;
  readonly took: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The rate at which something takes so long, by the line that lies nearest to all that was tried: one figure alone is as
 * much chance as speed.
 *
 * @param wanted ms
 * @throws when what was tried does not grow with the rate, or the processor would have to be faster than it is
 */
export function rateFor(wanted: number, tried: readonly Tried[]): number {
  const [rate, took] = [mean(tried.map((one) => one.rate)), mean(tried.map((one) => one.took))];
  const spread = tried.reduce((sum, one) => sum + (one.rate - rate) ** 2, 0);
  const together = tried.reduce((sum, one) => sum + (one.rate - rate) * (one.took - took), 0);
  const perRate = together / spread;
  const found = rate + (wanted - took) / perRate;
  if (!(perRate > 0 && found >= 1)) {
    throw new Error(`this machine cannot be slowed until that takes ${wanted} ms`);
  }
  return Number(found.toFixed(2));
}
