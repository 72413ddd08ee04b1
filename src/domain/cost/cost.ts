/** The door of `cost`: what instalments truly cost, to the fen and by both legal conventions. */
export { buildCostSheet } from './build-cost-sheet';
export { chosenRow } from './chosen-row';
export { compareRivals } from './compare-rivals';
export type {
  CostRow,
  CostSheet,
  Price,
  QuoteOutcome,
  RivalRange,
} from './cost-shape';
export { datePayments } from './date-payments';
export type { QuoteDoubt } from './doubt-shape';
export { evaluateBurden } from './evaluate-burden';
export { nearestRow } from './nearest-row';
export { payOffEarly } from './pay-off-early';
export type { DatedPayment, EarlyPayoff } from './payoff-shape';
export { weighOptions } from './weigh-options';
export type {
  Burden,
  BurdenLevel,
  WeighAdvice,
  WeighedId,
  WeighedOption,
  WeighReasonCode,
} from './weigh-shape';
