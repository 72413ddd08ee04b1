/**
 * How often may a quote repay the principal and still be priced?
 *
 * Above three times, the sum or the principal was rather typed in another unit.
 *
 * @source own
 */
export const plausibleTimes = 3;
