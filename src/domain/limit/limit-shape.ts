import type { Fen } from '../money/money';
import type { FactorId, Sourced } from '../rulebook/rulebook';

/** One of the five factors: its weight, whether it is known, and what answering it could still narrow. */
export interface LimitDriver {
  readonly id: FactorId;
  /** Whole per cent. */
  readonly weight: number;
  /** The factor's answer is given (a mixed device is given, though its interval stays open). */
  readonly known: boolean;
  /** By how much answering this factor alone would narrow the unrounded range at most, in fen; 0 when known. */
  readonly couldNarrow: Fen;
  /** What the factor adds to each end, in fen, before any scene cap. */
  readonly low: Fen;
  readonly high: Fen;
}

/** An illustration of the limit. Ends are whole 100 yuan, low rounded down, high up, at most the cap. */
export interface LimitEstimate {
  /**
   * `open`: the range stands. `closed`: a required rule fails, so it is 0 now and the range is for
   * once opened. `undecided`: a required rule is unknown, so low is 0. `documents`: medical and
   * education have no figures, only papers to bring.
   */
  readonly state: 'open' | 'closed' | 'undecided' | 'documents';
  readonly low: Fen;
  readonly high: Fen;
  readonly cap: Fen;
  /** By weight, heaviest first. */
  readonly drivers: readonly LimitDriver[];
  /** The unknown factor that could narrow the range most, the heavier on a tie; absent when none would. */
  readonly narrowing?: FactorId;
  /** How the scene bears on the range. */
  readonly sceneEffect?: 'capped-per-payment' | 'less-weilidai' | 'separate' | 'documents';
  /** The amount wished for is above the high end: not feasible, and never to be split. */
  readonly amountAbove: boolean;
  readonly source: Sourced<Fen>;
}
