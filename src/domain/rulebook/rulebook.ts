/** The door of `rulebook`: the shape of every value the rules, limits, costs and entries are decided by. */
export type {
  EntryId,
  EntryPlace,
  FactorId,
  FailureCode,
  FailureFact,
  LimitMaps,
  LimitWeights,
  OfferedEntry,
  RiskControl,
  Rival,
  RivalId,
  Rulebook,
  SceneLimit,
  ScenePartner,
  Suggestion,
} from './rulebook-shape';
export {
  type Dated,
  type Grade,
  type Sourced,
  type SourceId,
  type SourceRecord,
  sourcedOn,
} from './sourced';
