/** The door of `rulebook`: the shape of every value the rules, limits, costs and entries are decided by. */
export type {
  HarmlessAdvice,
  RiskControl,
  RiskFact,
  Suggestion,
  SuggestionFact,
} from './advice-values-shape';
export type { BurdenLines, CostValues, FloatCause, Rival, RivalId } from './cost-values-shape';
export type {
  EntryId,
  EntryPlace,
  FailureCode,
  FailureFact,
  OfferedEntry,
  SceneLimit,
  ScenePartner,
} from './entry-values-shape';
export { findRulebook } from './find-rulebook';
export type {
  FactorId,
  LimitAims,
  LimitMaps,
  LimitValues,
  LimitWeights,
  LinkedProduct,
} from './limit-values-shape';
export type { AnnualConvention, CostVocabulary, OfficialFacts } from './official-facts-shape';
export { overlayRulebook } from './overlay-rulebook';
export type { OtherRulebook, RulebookChanges, ValueChanges } from './rulebook-changes-shape';
export type { PlanValues, Rulebook } from './rulebook-shape';
export { type PlainSourceRecord, toSourceRecord } from './source-record';
export { type PlainSourced, sourced } from './sourced';
export { sourcedOn } from './sourced-on';
export type {
  Dated,
  FileSourceId,
  Grade,
  OwnSourceId,
  Sourced,
  SourceId,
  SourceRecord,
  SourceRecords,
} from './sourced-shape';
export type { Thresholds } from './thresholds-shape';
