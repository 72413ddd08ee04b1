import './take-plan.css';
import { CopyButton } from './copy-button';
import { DownloadButton } from './download-button';
import { planEvents, planText, ratedEveryMonths, stepsAhead } from './plan-words';
import type { ResultPart } from './result-context';

/** What is taken along is about the person's own answers, also while others are being tried. */
export function ownPlan(page: ResultPart['page']): ResultPart['page'] {
  return page.trial ? { ...page, assessment: page.trial.real } : page;
}

interface TakePlanProps extends ResultPart {
  /** What tells the buttons of one place from those of another. */
  readonly place?: 'next-' | '';
}

/** The plan to be taken along: its days as a calendar file, and all of it as text. */
export function TakePlan({ page, place = '' }: TakePlanProps) {
  const { texts, actions } = page;
  const { plan: words } = texts;
  const own = ownPlan(page);
  const months = ratedEveryMonths(own);
  const label =
    stepsAhead(own).length > 0 ? words.calendar : months !== undefined && words.remindMe(months);
  return (
    <div className="take-plan">
      {label && (
        <DownloadButton
          page={page}
          action={`${place}calendar`}
          label={label}
          file="fenqi-check.ics"
          mime="text/calendar"
          text={() => actions.calendarFile(planEvents(own))}
          copyLabel={words.copy}
        />
      )}
      {(label || own.assessment.plan.steps.length > 0) && (
        <CopyButton
          texts={texts}
          copy={actions.copy}
          action={`${place}copy-plan`}
          label={words.copy}
          text={() => planText(own)}
        />
      )}
    </div>
  );
}
