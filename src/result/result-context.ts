import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { Rulebook, SourceId, SourceRecord } from '../domain/rulebook/rulebook';
import type { CoreWords, QuestionName, ResultWords } from '../messages/messages';

/** What leaves the page, done by the app: each says whether the browser let it. */
export interface ResultActions {
  readonly print: () => boolean;
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
  readonly date: Assessment['today'];
  readonly title: string;
  readonly description: string;
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
}

/** The page around the frame, where it asked for the result and the browser tells who it is. */
export interface ResultHost {
  readonly origin: string;
  /** Every word that would be sent. */
  readonly text: string;
  readonly send: () => void;
}

/** Answers set in place; undefined takes one back. */
export type SetAnswers = (
  answers: {
    readonly [Name in AnswerName]?: GivenAnswers[Name] | undefined;
  },
) => void;

/** Everything a section of the result draws from. */
export interface ResultContext {
  readonly words: CoreWords;
  readonly texts: ResultWords;
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
  readonly sources: Readonly<Record<SourceId, SourceRecord>>;
  readonly given: GivenAnswers;
  /** Whether the answers are a demonstration's, not the person's own. */
  readonly isDemo?: boolean;
  readonly actions: ResultActions;
  readonly set: SetAnswers;
  /** Opens the screen that asks this question; done there, one is back here. */
  readonly change: (question: QuestionName) => void;
  readonly goTo: (view: 'start' | 'factors' | 'review' | 'costs' | 'codes' | 'compare') => void;
  readonly restart: () => void;
  readonly host?: ResultHost | undefined;
  /** On the result only. */
  readonly trial?: Trial | undefined;
  /** For answers given on an earlier day: what has become of them since, a sentence each. */
  readonly since?: { readonly on: CalendarDate; readonly told: readonly string[] } | undefined;
}

/** What every section of the result is given. */
export interface ResultPart {
  readonly page: ResultContext;
}
