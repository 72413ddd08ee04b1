import type { QuestionName } from '../../src/messages/messages';
import type { AnswerTexts } from './eight-rules';

export const stepNames = ['score', 'account', 'activity', 'credit', 'purchase', 'review'] as const;
export type StepName = (typeof stepNames)[number];
export type ViewName = 'start' | StepName | 'result';

/** What was last said to each question: a link's text, `unknown`, or something that is no answer. */
export type Said = Readonly<Partial<Record<QuestionName, string>>>;

/** Typed where a number is asked for, and no number. */
export const nonsense = '大概吧';

/** One entry of the browser's history. */
export interface Spot {
  readonly view: ViewName;
  /** A change was asked for on the review, and leads back there. */
  readonly changes: boolean;
  /** The screen of our own that lies right behind, where the app has led from there. */
  readonly behind: StepName | 'result' | undefined;
}

/** The simplest thing that behaves like the app: what was said, what the tab stored, and where one is. */
export interface WalkModel {
  said: Said;
  stored: Said;
  storage: 'works' | 'full' | 'gone';
  spots: readonly Spot[];
  at: number;
  lang: 'zh-CN' | 'en';
}

/** Someone who meets all conditions, and answers all there is to answer. */
const meetsAll: Said = {
  ...{
    score: '720',
    adult: 'yes',
    student: 'no',
    realName: 'yes',
    cardMonths: '30',
    profile: 'yes',
  },
  ...{ bankType: 'national', txPerDay: '6', loginDays: '25', payPerDay: '5', overdue: 'no' },
  ...{ hadDefault: 'yes', defaultMonths: '24', defaultSettled: 'yes', pastOverdues: '2' },
  ...{ pastSettled: 'yes', need: 'purchase', scene: 'ecommerce', cashier: 'yes', amount: '6000' },
};

/** How the page is opened: with nothing said on the first question, or by a link that says something. */
export interface Opening {
  readonly view: 'start' | 'review' | 'result';
  readonly said: Said;
}

/** Each verdict stands on the page at least once, wherever the walks lead from there. */
export const openings: readonly Opening[] = [
  { view: 'start', said: {} },
  { view: 'review', said: meetsAll },
  { view: 'result', said: meetsAll },
  { view: 'result', said: { ...meetsAll, score: '599' } },
  { view: 'result', said: { ...meetsAll, score: 'unknown' } },
];

/** The model of a tab just opened. */
export function newModel({ view, said }: Opening): WalkModel {
  const opened: Spot = { view, changes: false, behind: undefined };
  return { said, stored: said, storage: 'works', spots: [opened], at: 0, lang: 'zh-CN' };
}

export function spotOf({ spots, at }: WalkModel): Spot {
  const spot = spots[at];
  if (spot === undefined) throw new Error(`there is no entry ${at} of ${spots.length}`);
  return spot;
}

/** The screen of questions one is on; nothing on the result. */
export function stepOf(model: WalkModel): StepName | undefined {
  const { view } = spotOf(model);
  if (view === 'result') return undefined;
  return view === 'start' ? 'score' : view;
}

function isAnswer(text: string | undefined): text is string {
  return text !== undefined && text !== nonsense;
}

/** What a screen asks after what was said so far: those that need an answer, and those that may be left. */
export function askedOn(
  step: StepName,
  said: Said,
): { core: readonly QuestionName[]; optional: readonly QuestionName[] } {
  switch (step) {
    case 'score':
      return { core: ['score'], optional: [] };
    case 'account':
      if (said.adult === 'no') return { core: ['adult'], optional: [] };
      return {
        core: ['adult', 'student', 'realName', 'cardMonths'],
        optional: ['profile', 'bankType'],
      };
    case 'activity':
      return { core: ['txPerDay', 'loginDays'], optional: ['payPerDay'] };
    case 'credit': {
      const hadOne = said.hadDefault === 'yes';
      return {
        core: [
          'overdue',
          'hadDefault',
          ...(hadOne ? (['defaultMonths', 'defaultSettled'] as const) : []),
        ],
        optional: [
          'pastOverdues',
          ...(Number(said.pastOverdues) > 0 ? (['pastSettled'] as const) : []),
        ],
      };
    }
    case 'purchase': {
      const buys = said.need === 'purchase' ? (['scene', 'cashier'] as const) : [];
      const borrows = said.need === 'cash' ? (['weilidai'] as const) : [];
      return { core: ['need', ...buys, ...borrows, 'amount'], optional: [] };
    }
    case 'review':
      return { core: [], optional: [] };
  }
}

/** The answers these sayings amount to, as a link writes them: only to questions that are asked on their screen. */
export function answersIn(said: Said): AnswerTexts {
  const asked = stepNames.flatMap((step) => Object.values(askedOn(step, said)).flat());
  const answers: Record<string, string> = {};
  for (const name of asked) {
    const text = said[name];
    if (isAnswer(text) && name !== 'hadDefault') answers[name] = text;
  }
  if (said.hadDefault === 'no') answers['defaultMonths'] = 'none';
  if (said.hadDefault === 'unknown') answers['defaultMonths'] = 'unknown';
  return answers;
}

/** Those that count: under 18 nothing more is asked, and who never defaulted has nothing to settle. */
export function countingIn(said: Said): AnswerTexts {
  const { score, adult, amount, ...rest } = answersIn(said);
  if (adult === 'no') return { adult, ...(score && { score }), ...(amount && { amount }) };
  return { ...rest, ...(adult && { adult }), ...(score && { score }), ...(amount && { amount }) };
}

/** May one go on from this screen? */
export function isComplete(step: StepName, said: Said): boolean {
  const { core, optional } = askedOn(step, said);
  return (
    core.every((name) => isAnswer(said[name])) && !optional.some((name) => said[name] === nonsense)
  );
}

/**
 * What the review goes by: answers alone. That there was a default is none by itself, so a bare yes is not answered
 * yet, and not knowing when it was is not knowing.
 */
function reviewed(said: Said): Said {
  const { hadDefault, defaultMonths, defaultSettled } = said;
  if (hadDefault !== 'yes' || isAnswer(defaultSettled)) return said;
  if (defaultMonths === 'unknown') return { ...said, hadDefault: 'unknown' };
  if (isAnswer(defaultMonths)) return said;
  const { hadDefault: _, ...others } = said;
  return others;
}

/** The rows of the review, with the screen each leads to. */
export function rowsOnReview(said: Said): readonly { step: StepName; question: QuestionName }[] {
  const steps = said.adult === 'no' ? (['score', 'account'] as const) : stepNames;
  return steps.flatMap((step) =>
    Object.values(askedOn(step, reviewed(said)))
      .flat()
      .map((question) => ({ step, question })),
  );
}

function coreOnReview(said: Said) {
  const answers = reviewed(said);
  return stepNames
    .flatMap((step) => askedOn(step, answers).core)
    .map((question) => answers[question]);
}

/** How many questions that need an answer the review counts as open. */
export function openOnReview(said: Said): number {
  return coreOnReview(said).filter((answer) => !isAnswer(answer)).length;
}

/** How many of them are answered with "not sure". */
export function unsureOnReview(said: Said): number {
  return coreOnReview(said).filter((answer) => answer === 'unknown').length;
}

/** The screens that are asked at all, in order. */
function way({ adult }: Said): readonly ViewName[] {
  return adult === 'no' ? ['score', 'account'] : stepNames;
}

export function viewAfter(step: StepName, said: Said): ViewName {
  const later = stepNames.slice(stepNames.indexOf(step) + 1);
  return later.find((each) => way(said).includes(each)) ?? 'result';
}

export function viewBefore(step: StepName, said: Said): ViewName | undefined {
  const earlier = stepNames.slice(0, stepNames.indexOf(step));
  return earlier.findLast((each) => way(said).includes(each));
}

/** Goes to a view by a button: what lay ahead is gone. */
export function goTo(model: WalkModel, view: ViewName, changes = false): void {
  const behind = stepOf(model) ?? 'result';
  model.spots = [...model.spots.slice(0, model.at + 1), { view, changes, behind }];
  model.at += 1;
}

/** Goes back to this view: by one entry where that is the view right behind, else as to any other. */
export function goBack(model: WalkModel, view: ViewName): void {
  if (spotOf(model).behind === view) model.at -= 1;
  else goTo(model, view);
}

/** What the tab has stored after a step. */
export function store(model: WalkModel): void {
  if (model.storage === 'works') model.stored = model.said;
}
