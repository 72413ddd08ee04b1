import type { Scene } from '../answers/answers';
import type {
  HarmlessAdvice,
  RiskControl,
  Suggestion,
  SuggestionFact,
} from './advice-values-shape';
import type { CostValues } from './cost-values-shape';
import type {
  EntryPlace,
  FailureCode,
  FailureFact,
  OfferedEntry,
  ScenePartner,
} from './entry-values-shape';
import type { LimitValues } from './limit-values-shape';
import type { Dated } from './sourced-shape';
import type { Thresholds } from './thresholds-shape';

/** What the days of a plan are reckoned by. */
export interface PlanValues {
  /** Days after which a score that is short is looked at again. */
  readonly scoreLookAgainDays: Dated<number>;
  /** Transactions a day someone short of the threshold plans to make. */
  readonly plannedTxPerDay: Dated<number>;
  /** Months after which the fallback through 分付 is looked at again. */
  readonly fenfuLookAgainMonths: Dated<readonly number[]>;
}

/** Every value a verdict, a limit, an entry or a cost depends on. An argument everywhere: no value hides in code. */
export interface Rulebook {
  /** Names this set of values in links: a date. */
  readonly id: string;
  readonly thresholds: Thresholds;
  readonly limit: LimitValues;
  readonly cost: CostValues;
  readonly plan: PlanValues;
  readonly entries: Readonly<Record<OfferedEntry, Dated<EntryPlace>>>;
  readonly scenes: Readonly<Record<Scene, Dated<ScenePartner>>>;
  readonly codes: Readonly<Record<FailureCode, Dated<FailureFact>>>;
  /** Checks that the article names; no official source confirms any of them. */
  readonly riskControls: Readonly<Record<RiskControl, Dated<true>>>;
  /** Menu names in order, where a person sets their own payment limits and warnings. */
  readonly riskSettingsPath: Dated<readonly string[]>;
  readonly suggestions: Readonly<Record<Suggestion, Dated<SuggestionFact>>>;
  readonly advice: Readonly<Record<HarmlessAdvice, Dated<true>>>;
}
