/** The door of `advice`: the least that has to change, when it can be true, and what no one can change. */
export type {
  Advice,
  Change,
  ChangeSet,
} from './advice-shape';
export { buildAdvice } from './build-advice';
export { cardMonthsAfterSwap } from './card-months-after-swap';
export { type CardSwap, evaluateCardSwap } from './evaluate-card-swap';
