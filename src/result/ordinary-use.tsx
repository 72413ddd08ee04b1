import './ordinary-use.css';
import type { UseMark, UsePace, UsePlan } from '../domain/plan/plan';
import { sourcedOn } from '../domain/rulebook/rulebook';
import { Disclosure } from '../ui/disclosure/disclosure';
import { RangeBar } from '../ui/range-bar/range-bar';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

interface UseProps extends ResultPart {
  readonly plan: UsePlan;
}

function MarkRow({ page, plan, mark }: UseProps & { readonly mark: UseMark }) {
  const { texts } = page;
  const { use } = texts.guide;
  const { threshold } = plan;
  const isThere = mark.value >= threshold;
  const said = use.amount[plan.id](mark.shown);
  return (
    <li className="use-mark" data-reached={isThere ? '' : undefined}>
      <time dateTime={mark.date}>
        {mark.days === 0 ? texts.plan.today : texts.format.date(mark.date)}
      </time>
      {/* A quarter more than the threshold, so that there is a beyond. */}
      <RangeBar low={0} high={mark.value} max={threshold * 1.25} mark={threshold} />
      <data value={mark.value}>{isThere ? use.reached(said) : said}</data>
    </li>
  );
}

function PaceRow({ page, pace }: ResultPart & { readonly pace: UsePace }) {
  const { texts } = page;
  const { use } = texts.guide;
  const { perDay, days, date, isPlanned } = pace;
  return (
    <li className="use-pace" data-pace={perDay}>
      <span>
        <data value={perDay}>{use.pace(perDay)}</data>
        {isPlanned && <span className="note">{use.planned}</span>}
      </span>
      <span>
        <data value={days}>{use.takes(days)}</data>
        {' · '}
        <time dateTime={date}>{texts.format.date(date)}</time>
      </span>
    </li>
  );
}

function Use({ page, plan }: UseProps) {
  const { texts, rulebook, assessment } = page;
  const { use } = texts.guide;
  const { id, threshold, perDay, marks, paces } = plan;
  const planned = sourcedOn(rulebook.plan.plannedTxPerDay, assessment.today);
  return (
    <Disclosure kind="bold" summary={use.titles[id](threshold)}>
      <p>{use.leads[id](perDay)}</p>
      <ol>
        {marks.map((mark) => (
          <MarkRow key={mark.days} page={page} plan={plan} mark={mark} />
        ))}
      </ol>
      {paces.length > 0 && (
        <>
          <p className="use-paces note" id={`paces-${id}`}>
            {use.paces}
          </p>
          <ul aria-labelledby={`paces-${id}`}>
            {paces.map((pace) => (
              <PaceRow key={pace.perDay} page={page} pace={pace} />
            ))}
          </ul>
        </>
      )}
      <p className="use-care">{use.cares[id]}</p>
      {id === 'daily-transactions' && <SourceNote page={page} of={planned} />}
    </Disclosure>
  );
}

/** How ordinary use brings a rule to its threshold, week by week; nothing where no such rule fails. */
export function OrdinaryUse({ page }: ResultPart) {
  return page.assessment.plan.use.map((plan) => (
    <div key={plan.id} data-use={plan.id}>
      <Use page={page} plan={plan} />
    </div>
  ));
}
