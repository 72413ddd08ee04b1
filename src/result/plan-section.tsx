import './plan-section.css';
import type { PlanStep } from '../domain/plan/plan';
import { Figure } from '../ui/figure/figure';
import { Section } from '../ui/section/section';
import { unbroken } from '../ui/unbroken/unbroken';
import { LateDetails } from './late-details';
import { isDated, stepDays, stepText, stepWhen } from './plan-words';
import type { ResultPart } from './result-context';
import { TakePlan } from './take-plan';

/** Where a card of one's own counts, or is on its way to: keep it. */
function KeepCard({ page }: ResultPart) {
  const { rules, answers } = page.assessment;
  const isAsked = rules.some(({ id, status }) => id === 'card-age' && status !== 'unknown');
  if (!isAsked || answers.cardMonths === 'none') return null;
  return (
    <p className="note" data-keep-card="">
      {page.texts.guide.swap.keep}
    </p>
  );
}

interface StepTimeProps {
  readonly step: PlanStep;
  readonly when: string;
  readonly isAgain: boolean;
}

/** When to take a step: a day also for programs, where there is one to tell. */
function StepTime({ step, when, isAgain }: StepTimeProps) {
  return (
    <p className={`plan-when ${isAgain ? 'visually-hidden' : ''}`}>
      {isDated(step) ? <time dateTime={step.date}>{when}</time> : when}
    </p>
  );
}

/** What to do today, what holds by which day, and when to look again; the dates also as a calendar file. */
export function PlanSection({ page }: ResultPart) {
  const { plan: words, sections, next } = page.texts;
  const { steps } = page.assessment.plan;
  const repays = steps.some(({ costs }) => costs === 'debt-repayment');
  return (
    <Section id="plan" title={sections.plan}>
      {steps.length === 0 ? (
        // Nothing waits for the person then, or for a day of which something is known.
        <p>{page.assessment.verdict === 'meets' ? words.nothing : next.checkDate}</p>
      ) : (
        <>
          <ol className="plan-steps">
            {steps.map((step, index) => {
              const when = stepWhen(step, page);
              const before = steps[index - 1];
              // To be seen, a day stands once over all that falls on it.
              const isAgain = before !== undefined && stepWhen(before, page) === when;
              // And to look again is said once for all the days to do so.
              const isSaid = step.id === 'look-again' && before?.id === 'look-again';
              return (
                <li key={`${step.id}-${step.date}`} className="plan-step" data-plan-step={step.id}>
                  <StepTime step={step} when={when} isAgain={isAgain} />
                  <p className={`plan-what ${isSaid ? 'visually-hidden' : ''}`}>
                    <Figure value={stepDays(step, page)}>{unbroken(stepText(step, page))}</Figure>
                  </p>
                </li>
              );
            })}
          </ol>
          <p className="note">{repays ? words.debt : words.free}</p>
        </>
      )}
      <KeepCard page={page} />
      <TakePlan page={page} />
      <LateDetails page={page}>
        {({ OrdinaryUse, Suggestions }, whole) => (
          <>
            <OrdinaryUse page={whole} />
            <Suggestions page={whole} />
          </>
        )}
      </LateDetails>
    </Section>
  );
}
