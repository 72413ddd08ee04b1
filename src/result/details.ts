/**
 * The door of what the result loads after itself: one plan looked at closely, what is folded at the end, and
 * the pages beside it, with their words.
 */
export { ownDetails } from '../messages/own-detail-words';
export { CostDetails } from './cost-details';
export { LimitDrivers } from './limit-drivers';
export { OrdinaryUse } from './ordinary-use';
export { SceneFolds } from './scene-folds';
export { CodesPage, ComparePage, CostsPage } from './side-pages';
export { Suggestions } from './suggestions';
