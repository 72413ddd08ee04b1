import type { AnswerName, BankType, Device, Need, Scene, YesNo } from '../domain/answers/answers';
import type { Format } from './format';

/** The screens with questions, by their stable ids. */
export type StepId =
  | 'score'
  | 'account'
  | 'activity'
  | 'credit'
  | 'purchase'
  | 'review'
  | 'factors';

/** Everything asked: each answer but the failure code, and whether there ever was a default. */
export type QuestionName = Exclude<AnswerName, 'code'> | 'hadDefault';

/** What can be wrong with a field. `suspect-…`: a likely wrong unit, asked back rather than refused. */
export type FieldProblem =
  | 'empty'
  | 'not-chosen'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-whole'
  | 'too-many-decimals'
  | 'suspect-per-month'
  | 'suspect-times-10000'
  | 'suspect-tenth'
  | 'suspect-times-100';

export interface QuestionWords {
  /** The question itself. */
  readonly label: string;
  /** Its name inside a sentence, and in the list of answers. */
  readonly name: string;
  readonly hint?: string;
  /** Where in WeChat (or elsewhere) the answer is found. */
  readonly where?: string;
  /** What “not sure” comes to, where there is nothing to look up. */
  readonly unsure?: string;
  /** What stands behind the number. */
  readonly unit?: string;
  /** A number someone might really type, for the message that asks for one. */
  readonly example?: string;
}

/** What a refused field has to say about itself. */
export interface ProblemFacts {
  readonly name: string;
  readonly typed: string;
  /** The number a suspect one may have been meant as; empty elsewhere. */
  readonly converted: string;
  readonly example: string;
  /** Bounds in the unit people see, where there are any. */
  readonly min?: number;
  readonly max?: number;
  /** The most decimals it takes, where it takes a number. */
  readonly decimals?: number;
  readonly optional: boolean;
}

/** The words of the questions and of the frame around them. */
export interface CoreWords {
  readonly format: Format;
  readonly title: string;
  readonly notAffiliated: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly otherLanguage: string;
  readonly standing: string;
  readonly storage: { readonly tab: string; readonly frame: string };
  /** Out of a frame, into a tab of one's own. */
  readonly exit: Readonly<Record<'link' | 'carry' | 'carryHint' | 'byHand', string>>;
  readonly pages: Readonly<Record<'start' | 'result' | 'costs' | 'codes' | 'compare', string>>;
  readonly pagesLabel: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly loadFailedAgain: string;
  readonly retry: string;
  readonly reload: string;
  readonly crashed: {
    readonly title: string;
    readonly text: string;
    /** Where not a view but the whole page threw. */
    readonly whole: string;
    readonly back: string;
    readonly restart: string;
  };
  readonly notices: {
    readonly ignored: (names: readonly string[], more: number) => string;
    readonly olderRulebook: string;
    /** Marks a demonstration, on the page and in its title. */
    readonly demo: string;
    /** The page around by its origin, or nothing where it has none. */
    readonly prefilled: (host: string | undefined, names: readonly string[]) => string;
    /** The words of the other language did not come. */
    readonly languageLost: string;
    readonly dismiss: string;
    /** All answers are gone, and one press brings them back. */
    readonly cleared: string;
    readonly undo: string;
    readonly trialKept: string;
    readonly endTrial: string;
  };
  readonly steps: Readonly<Record<StepId, string>>;
  readonly stepHeadings: Readonly<Record<StepId, string>>;
  readonly stepHints: Readonly<Partial<Record<StepId, string>>>;
  readonly progress: (step: number, of: number) => string;
  readonly progressLabel: string;
  readonly documentTitle: (heading: string) => string;
  readonly nav: {
    readonly back: string;
    readonly next: string;
    readonly results: string;
    readonly toReview: string;
    readonly toResult: string;
    readonly updateRange: string;
    readonly skipFactors: string;
  };
  readonly questions: Readonly<Record<QuestionName, QuestionWords>>;
  readonly choices: {
    readonly adult: Readonly<Record<YesNo, string>>;
    readonly student: Readonly<Record<YesNo, string>>;
    readonly realName: Readonly<Record<YesNo, string>>;
    readonly profile: Readonly<Record<YesNo, string>>;
    readonly bankType: Readonly<Record<BankType, string>>;
    readonly overdue: Readonly<Record<YesNo, string>>;
    readonly hadDefault: Readonly<Record<YesNo, string>>;
    readonly defaultSettled: Readonly<Record<YesNo, string>>;
    readonly pastSettled: Readonly<Record<YesNo, string>>;
    readonly need: Readonly<Record<Need, string>>;
    readonly scene: Readonly<Record<Scene, string>>;
    readonly cashier: Readonly<Record<YesNo, string>>;
    readonly weilidai: Readonly<Record<YesNo, string>>;
    readonly fenfu: Readonly<Record<YesNo, string>>;
    readonly social: Readonly<Record<'0' | '1' | '2' | '3' | '4', string>>;
    readonly device: Readonly<Record<Device, string>>;
  };
  readonly promos: Readonly<Record<'ecommerce' | 'newUser' | 'invited' | 'none', string>>;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly noCard: string;
  readonly whereToLook: string;
  /** Said beside every way through WeChat's menus. */
  readonly menusChange: string;
  readonly optional: (names: readonly string[]) => string;
  readonly chips: {
    readonly halfYear: string;
    readonly oneYear: string;
    readonly everyDay: string;
  };
  readonly reads: (text: string) => string;
  readonly problem: (problem: FieldProblem, facts: ProblemFacts) => string;
  /** The two one-press answers to a suspect number: as typed, and converted. */
  readonly suspectAnswers: (
    problem: FieldProblem,
    typed: string,
    converted: string,
  ) => readonly [string, string];
  readonly errorSummary: (count: number) => string;
  readonly review: {
    readonly change: string;
    readonly changeName: (name: string) => string;
    readonly notAnswered: string;
    readonly optional: string;
    readonly unanswered: (count: number) => string;
    /** So many of them with "not sure". */
    readonly allAnswered: (unsure: number) => string;
    readonly endedEarly: string;
    /** Above what is asked beside the result and was answered there, or by a link. */
    readonly others: string;
    /** A choice as it stands in the list, apart from its question, where the choice alone would say nothing. */
    readonly answers: {
      readonly [Name in keyof CoreWords['choices']]?: CoreWords['choices'][Name];
    };
    /** A number with its unit, as it stands in the list. */
    readonly value: (text: string, unit: string) => string;
    readonly noneBound: string;
  };
  readonly rulesPreview: string;
  readonly decided: { readonly title: string; readonly empty: string };
}
