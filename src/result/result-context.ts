import type { AnswerChanges, GivenAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { Grade, Rulebook, SourceRecords } from '../domain/rulebook/rulebook';
import type { CoreWords, QuestionName, ResultWords, WholeResultWords } from '../messages/messages';

/** What leaves the page, done by the app: each says whether the browser let it. */
export interface ResultActions {
  /** Comes a moment later. */
  readonly print: () => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (file: string, mime: string, text: string) => boolean;
  /** A link that carries the answers, for whoever the person gives it to. */
  readonly link: () => string;
  /** The plan's dates as a calendar file. */
  readonly calendarFile: (events: readonly PlanEvent[]) => string;
  readonly csv: (rows: readonly (readonly (string | number)[])[]) => string;
}

export interface PlanEvent {
  readonly uid: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly description: string;
}

/** Where the panel of what can be tried stands on a phone; on a wide screen it is always open. */
export interface TrialPanel {
  readonly isOpen: boolean;
  /** The place in it that was asked for; its top when absent. */
  readonly at?: 'card';
  /** What opened it, to be gone back to. */
  readonly from?: HTMLElement;
}

/** Other answers tried beside the result, while the person's own stay. */
export interface Trial {
  /** Something is being tried. */
  readonly isOn: boolean;
  /** The answers as tried. */
  readonly given: GivenAnswers;
  /** What the person's own answers amount to. */
  readonly real: Assessment;
  readonly set: SetAnswers;
  /** Back to the person's own answers. */
  readonly end: () => void;
  readonly panel: TrialPanel;
  readonly show: (panel: TrialPanel) => void;
}

/** The page around the frame, where it asked for the result and the browser tells who it is. */
export interface ResultHost {
  readonly origin: string;
  /** Every word that would be sent. */
  readonly text: string;
  readonly send: () => void;
}

/** Answers set in place; undefined takes one back. */
export type SetAnswers = (answers: AnswerChanges) => void;

/** What has become of answers given on an earlier day or under another rulebook. */
export interface SinceThen {
  /** The day they were given, where it is an earlier one. */
  readonly on?: CalendarDate;
  /** The rulebook they came with, where it is another one. */
  readonly rulebook?: { readonly was: string; readonly isKnown: boolean };
  /** What changed, a sentence each. */
  readonly told: readonly string[];
}

/** A rulebook that a site's owner wrote, as its readers are told of it. */
export interface Edition {
  readonly name: string;
  readonly date: CalendarDate;
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
}

/** Everything a section of the result draws from. */
export interface ResultContext {
  readonly words: CoreWords;
  readonly texts: ResultWords;
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
  readonly sources: SourceRecords;
  readonly given: GivenAnswers;
  /** How often a link has replaced all answers: another number, and nothing of what stands is about these. */
  readonly replaced: number;
  /** Whether the answers are a demonstration's, not the person's own. */
  readonly isDemo?: boolean;
  readonly actions: ResultActions;
  readonly set: SetAnswers;
  /** What a change was asked for on another screen, and the way back there. */
  readonly asked?: Asked | undefined;
  /** Opens the screen that asks this question; done there, one is back here. */
  readonly change: (question: QuestionName) => void;
  readonly goTo: (view: 'start' | 'factors' | 'review' | 'costs' | 'codes' | 'compare') => void;
  readonly restart: () => void;
  /** Inside another page nothing can hold on to the edge of the screen. */
  readonly framed?: boolean;
  readonly host?: ResultHost | undefined;
  /** On the result only. */
  readonly trial?: Trial | undefined;
  /** For answers of an earlier day or another rulebook: what has become of them since. */
  readonly since?: SinceThen | undefined;
  /** Where the values in use come from a file of the site's owner. */
  readonly edition?: Edition | undefined;
}

/** A question that one came to answer, and the way back. */
export interface Asked {
  readonly question: QuestionName | undefined;
  readonly backLabel: string;
  readonly goBack: () => void;
}

/** What every section of the result is given. */
export interface ResultPart {
  readonly page: ResultContext;
}

/** The same with the words that come with it, for what the result loads after itself. */
export interface DetailContext extends ResultContext {
  readonly texts: WholeResultWords;
}

export interface DetailPart {
  readonly page: DetailContext;
}
