import type { Fen, Ppm } from '../money/money';

/** Yes or no, where it is known; someone who is not sure says `Unknown`. */
export type YesNo = 'yes' | 'no';
/** What someone says who is not sure: it decides nothing, as silence does. */
export type Unknown = 'unknown';
/** Whose card it is: a national bank’s, or a city or rural one’s, which may be refused. */
export type BankType = 'national' | 'cityOrRural';
/** What for: everyday spending, one larger purchase, or cash in hand. */
export type Need = 'daily' | 'purchase' | 'cash';
/** Where the purchase is made: an online shop, local services (delivery, hotels), a shop’s till, a school, a clinic. */
export type Scene = 'ecommerce' | 'local' | 'offline' | 'education' | 'medical';
/** An offer of the article’s by which one term costs less; they never add up. */
export type Promotion = 'ecommerce' | 'newUser' | 'invited';
/** Whether the login is always on one device, on it and others (`mixed`), or never on the same. */
export type Device = 'yes' | 'mixed' | 'no';
/** How many monthly payments: the four terms the article names. */
export type Terms = 3 | 6 | 12 | 24;

/** The value of each answer, by its stable name. Money is fen, fees are parts per million a term. */
export interface AnswerValues {
  readonly score: number;
  readonly realName: YesNo;
  /** Whole months since the oldest still-bound own card was bound; `none`: no own card, counts as 0. */
  readonly cardMonths: number | 'none';
  readonly profile: YesNo;
  readonly bankType: BankType;
  readonly adult: YesNo;
  readonly student: YesNo;
  readonly txPerDay: number;
  readonly payPerDay: number;
  readonly loginDays: number;
  readonly overdue: YesNo;
  /** Whole months since the last major default; `none`: never one. */
  readonly defaultMonths: number | 'none';
  readonly defaultSettled: YesNo;
  readonly pastOverdues: number;
  readonly pastSettled: YesNo;
  readonly need: Need;
  readonly scene: Scene;
  readonly amount: Fen;
  /** The promotions seen with one's own eyes; empty: none. */
  readonly promos: readonly Promotion[];
  readonly cashier: YesNo;
  readonly weilidai: YesNo;
  readonly fenfu: YesNo;
  readonly income: Fen;
  readonly assets: Fen;
  /** Per cent: the largest deviation of a month's spending from the mean. */
  readonly swing: number;
  /** 0 hardly ever to 4 daily. */
  readonly social: number;
  readonly device: Device;
  readonly fee: Ppm;
  readonly perTerm: Fen;
  readonly terms: Terms;
  readonly total: Fen;
  /** A failure code as the person saw it, in any spelling. */
  readonly code: string;
}

/** What is known about a person. An absent answer is unknown. */
export type Answers = Partial<AnswerValues>;

/** What a person has said so far: a value, "not sure", or (absent) nothing yet. */
export type GivenAnswers = {
  readonly [Name in keyof AnswerValues]?: AnswerValues[Name] | Unknown;
};

/** Some answers set anew; undefined stands for one taken back. */
export type AnswerChanges = {
  readonly [Name in keyof GivenAnswers]?: GivenAnswers[Name] | undefined;
};

/**
 * What is known, once "not sure" and silence are taken as the same?
 *
 * @param given answers as given, `unknown` among them
 * @returns the same answers without those that are `unknown`
 */
export function toAnswers(given: GivenAnswers): Answers {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== 'unknown' && value !== undefined),
  ) as Answers;
}
