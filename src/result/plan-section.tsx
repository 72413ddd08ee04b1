import './plan-section.css';
import { Section } from '../ui/section/section';
import { CopyButton } from './copy-button';
import { DownloadButton } from './download-button';
import { OrdinaryUse } from './ordinary-use';
import { planEvents, planText, stepText, stepWhen } from './plan-words';
import type { ResultPart } from './result-context';
import { Suggestions } from './suggestions';

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

/** What to do today, what holds by which day, and when to look again; the dates also as a calendar file. */
export function PlanSection({ page }: ResultPart) {
  const { assessment, texts, actions } = page;
  const { plan: words, sections } = texts;
  const { steps } = assessment.plan;
  // What is taken along is about the person's own answers, also while others are being tried.
  const own = page.trial ? { ...page, assessment: page.trial.real } : page;
  const ownSteps = own.assessment.plan.steps;
  const repays = steps.some(({ costs }) => costs === 'debt-repayment');
  return (
    <Section id="plan" title={sections.plan}>
      {steps.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <ol className="plan-steps">
            {steps.map((step, index) => {
              const when = stepWhen(step, page);
              const before = steps[index - 1];
              // To be seen, a day stands once over all that falls on it.
              const isAgain = before && stepWhen(before, page) === when;
              return (
                <li key={`${step.id}-${step.date}`} className="plan-step" data-plan-step={step.id}>
                  <time dateTime={step.date} className={isAgain ? 'visually-hidden' : undefined}>
                    {when}
                  </time>
                  <p>{stepText(step, page)}</p>
                </li>
              );
            })}
          </ol>
          <p className="note">{repays ? words.debt : words.free}</p>
        </>
      )}
      <KeepCard page={page} />
      <div className="plan-actions">
        <DownloadButton
          page={page}
          action="calendar"
          label={
            ownSteps.some(({ date }) => date > assessment.today) ? words.calendar : words.remindMe
          }
          file="fenqi-check.ics"
          mime="text/calendar"
          text={() => actions.calendarFile(planEvents(own))}
          isCopied={ownSteps.length > 0}
        />
        {ownSteps.length > 0 && (
          <CopyButton
            texts={texts}
            copy={actions.copy}
            action="copy-plan"
            label={words.copy}
            text={() => planText(own)}
          />
        )}
      </div>
      <OrdinaryUse page={page} />
      <Suggestions page={page} />
    </Section>
  );
}
