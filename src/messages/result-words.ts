import type { Terms } from '../domain/answers/answers';
import type { RuleId } from '../domain/rules/rules';

/** The numbers a rule's sentences may need; raw, each sentence writes them its own way. */
export interface RuleFacts {
  readonly value: number;
  readonly threshold: number;
  readonly gap: number;
  /** No card of one's own is bound; else 0 months are a card's, and a card is there to be kept. */
  readonly none?: true;
  /** The default that was told of is repaid. */
  readonly settled?: true;
  /** Pay Score itself falls short: what helps it helps other rules on the score. */
  readonly asPayScore?: true;
  /** The day the rule can hold, where it can be told. */
  readonly date?: string;
  /** How many days of ordinary use it takes, at which daily rate. */
  readonly days?: number;
  readonly perDay?: number;
  /** Whether the number itself is known and falls short; else the rule fails for another reason. */
  readonly measured: boolean;
}

/** What one rule says in words. */
export interface RuleWords {
  readonly name: string;
  /** What is asked for. */
  readonly asks: (facts: RuleFacts) => string;
  readonly pass: (facts: RuleFacts) => string;
  readonly fail: (facts: RuleFacts) => string;
  readonly remedy: (facts: RuleFacts) => string;
}

export type AllRuleWords = Readonly<Record<RuleId, RuleWords>>;

/** What the cost table found, for one sentence. Money in fen, rates as decimal fractions. */
export interface FindingFacts {
  readonly principal: number;
  readonly cheapest: { readonly terms: Terms; readonly fee: number };
  readonly lowestRate: { readonly terms: Terms; readonly fee: number; readonly nominal: number };
}

/** The words of the result and of the pages beside it; zh-CN is the source, so its shape is everyone's. */
export type ResultWords = typeof import('./zh-cn/result').result;

/** The words of what the result loads after itself. */
export type DetailWords = typeof import('./zh-cn/details').details;

export type WholeResultWords = ResultWords & DetailWords;
