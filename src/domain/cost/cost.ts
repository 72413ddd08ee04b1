/** The door of `cost`: what instalments truly cost, to the fen and by both legal conventions. */
export { buildCostSheet } from './build-cost-sheet';
export { compareRivals } from './compare-rivals';
export type {
  CostFinding,
  CostLine,
  CostRow,
  CostSheet,
  Payment,
  Price,
  PricedSchedule,
  QuoteOutcome,
  RivalRange,
} from './cost-shape';
export { exampleAmount } from './example-amount';
export { priceByFee } from './price-by-fee';
export { priceByTotal } from './price-by-total';
