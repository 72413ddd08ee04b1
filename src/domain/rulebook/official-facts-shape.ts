import type { Dated } from './sourced-shape';

/** How a year’s rate comes of a month’s: with interest on interest, or twelve times. */
export type AnnualConvention = 'compound' | 'simple';
/** One of the things that a disclosure of costs names. */
export type CostVocabulary =
  | 'principal'
  | 'each-charge'
  | 'who-collects'
  | 'annualised-cost'
  | 'cost-of-default';

/**
 * What official documents and the press say beside the article, each with its own grade and date: the record behind
 * what `messages` spells out. No rule reads it, and no part of the page.
 */
export interface OfficialFacts {
  /** WeChat has said that Pay Score does not lend: whatever promises a loan by it is to be ignored. */
  readonly payScoreLends: Dated<false>;
  /** No scale and no threshold of Pay Score is published. */
  readonly payScoreScalePublished: Dated<false>;
  /** Terms that official merchant documents allow; a term of the article not among them is "article only". */
  readonly merchantTerms: Dated<readonly number[]>;
  /** Instalments through a service provider are still on trial. */
  readonly serviceProviderTrial: Dated<true>;
  /** Days 分付 is free of interest. */
  readonly fenfuFreeDays: Dated<number>;
  readonly fenfuForEveryone: Dated<false>;
  /** Months a 微粒贷 cash loan runs. */
  readonly weilidaiTerms: Dated<readonly number[]>;
  readonly weilidaiByInvitation: Dated<true>;
  /** Ways an annual rate may be stated, always over the principal still outstanding. */
  readonly annualConventions: Dated<readonly AnnualConvention[]>;
  /** The one-year loan prime rate, a decimal fraction. */
  readonly lprOneYear: Dated<number>;
  /** The year by whose end new microloans are to keep within four times the loan prime rate. */
  readonly microloanLineByEndOf: Dated<number>;
  /** What a disclosure of the comprehensive financing cost names, and nothing else. */
  readonly costVocabulary: Dated<readonly CostVocabulary[]>;
  /** School-age training may not be paid by training loans. */
  readonly schoolTrainingLoans: Dated<false>;
}
