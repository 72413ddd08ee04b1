/** The door of `rulebook`: the shape of every value the rules, limits, costs and entries are decided by. */
export type {
  HarmlessAdvice,
  RiskControl,
  Suggestion,
} from './advice-values-shape';
export { allSourcedOn } from './all-sourced-on';
export type { ArticleFacts } from './article-facts-shape';
export type { BurdenLines, CostValues, RivalId } from './cost-values-shape';
export type {
  EntryId,
  EntryPlace,
  FailureCode,
  OfferedEntry,
  SceneLimit,
} from './entry-values-shape';
export { findRulebook } from './find-rulebook';
export { isFileSource } from './is-file-source';
export type {
  FactorId,
  LimitMaps,
  LimitValues,
  LimitWeights,
} from './limit-values-shape';
export type { OfficialFacts } from './official-facts-shape';
export { overlayRulebook } from './overlay-rulebook';
export type { OtherRulebook, RulebookChanges } from './rulebook-changes-shape';
export type { PlanValues, Rulebook } from './rulebook-shape';
export { toSourceRecord } from './source-record';
export { sourced } from './sourced';
export { sourcedOn } from './sourced-on';
export type {
  Dated,
  FileSourceId,
  Grade,
  OwnSourceId,
  Sourced,
  SourceRecord,
  SourceRecords,
} from './sourced-shape';
export type { Thresholds } from './thresholds-shape';
