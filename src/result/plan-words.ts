import { addMonths } from '../domain/calendar/calendar';
import type { PlanStep } from '../domain/plan/plan';
import { sourcedOn } from '../domain/rulebook/rulebook';
import { isUnderAge } from '../domain/rules/rules';
import { answerText, openQuestion } from './next-action';
import type { PlanEvent, ResultContext } from './result-context';
import { ruleFacts } from './rule-facts';

/** What one step of the plan asks for, in words. */
export function stepText(step: PlanStep, { assessment, texts, words }: ResultContext): string {
  if (step.id === 'look-again') return texts.plan.lookAgainText;
  const outcome = assessment.rules.find(({ id }) => id === step.id);
  const { name, remedy } = texts.rules[step.id];
  if (step.action === 'look-up') return answerText(openQuestion(step.id, assessment), words, texts);
  return outcome ? remedy(ruleFacts(outcome, assessment)) : name;
}

/** How many days of ordinary use a step takes, where its words say so. */
export function stepDays(step: PlanStep, { assessment }: ResultContext): number | undefined {
  return assessment.plan.readiness.find(({ id }) => id === step.id)?.days;
}

/** Nobody has told the birthday of someone under age: only that step has no day. */
export function isDated({ id, action }: PlanStep): boolean {
  return id !== 'adult' || action !== 'wait';
}

/** When, in words. */
export function stepWhen(step: PlanStep, { texts }: ResultContext): string {
  if (!isDated(step)) return texts.when({ kind: 'not-before', date: step.date }, step.date);
  if (step.when === 'today') return texts.plan.today;
  return step.when === 'by' ? texts.plan.by(step.date) : texts.plan.lookAgain(step.date);
}

/** The plan as text, a step a line; where nothing is to be done, when to look again. */
export function planText(page: ResultContext): string {
  const { texts, assessment } = page;
  const line = (when: string, text: string) => `${when}${texts.verdict.colon}${text}`;
  if (assessment.plan.steps.length === 0)
    return planEvents(page)
      .map(({ date }) => line(texts.plan.lookAgain(date), texts.plan.lookAgainText))
      .join('\n');
  return assessment.plan.steps
    .map((step) => line(stepWhen(step, page), stepText(step, page)))
    .join('\n');
}

/** The steps of the plan that have a day to come. */
export function stepsAhead({ assessment }: ResultContext): readonly PlanStep[] {
  return assessment.plan.steps.filter(({ date }) => date > assessment.today);
}

/** After how many months limits are rated anew; undefined on days on which nothing says so. */
export function ratedEveryMonths({ rulebook, assessment }: ResultContext): number | undefined {
  // Nobody under age is told to come back to it.
  if (isUnderAge(assessment.rules)) return undefined;
  return sourcedOn(rulebook.limit.ratedEveryMonths, assessment.today)?.value;
}

/**
 * The plan's days to come as calendar events: nothing a person answered is in them.
 *
 * With nothing to wait for, one day stands: when the limits are rated anew.
 */
export function planEvents(page: ResultContext): readonly PlanEvent[] {
  const { assessment, texts } = page;
  const { today } = assessment;
  const ahead = stepsAhead(page);
  const event = (uid: string, date: PlanEvent['date'], text: string): PlanEvent => ({
    uid: `${uid}@fenqi-check`,
    date,
    title: texts.plan.calendarTitle(text),
    description: texts.plan.calendarNote,
  });
  if (ahead.length === 0) {
    const months = ratedEveryMonths(page);
    if (months === undefined) return [];
    return [event('look-again-1', addMonths(today, months), texts.plan.lookAgainText)];
  }
  // Numbered among themselves, so that a step before them that is done changes no uid.
  const looks = ahead.filter(({ id }) => id === 'look-again');
  return ahead.map((step) =>
    step.id === 'look-again'
      ? event(`look-again-${looks.indexOf(step) + 1}`, step.date, texts.plan.lookAgainText)
      : event(step.id, step.date, texts.plan.eventOf(texts.rules[step.id].name)),
  );
}
