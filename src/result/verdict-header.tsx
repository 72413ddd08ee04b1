import './verdict-header.css';
import type { Assessment } from '../domain/assessment/assessment';
import { isUnderAge } from '../domain/rules/rules';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Figure } from '../ui/figure/figure';
import { Notice } from '../ui/notice/notice';
import { StatusMark } from '../ui/status-mark/status-mark';
import { useFirstFocus } from '../ui/use-first-focus/use-first-focus';
import { jumpTo } from './jump-list';
import { isToPress, nextAction } from './next-action';
import { NextHead } from './next-head';
import { NextText } from './next-text';
import { notInForce } from './not-in-force';
import { stepsAhead } from './plan-words';
import type { ResultPart } from './result-context';
import { ownPlan, TakePlan } from './take-plan';

/** The verdict as one sentence. */
export function verdictText(assessment: Assessment, texts: ResultWords): string {
  const { verdict, counts, plan, settling, rules } = assessment;
  if (isUnderAge(rules)) return texts.verdict.under18;
  if (verdict === 'meets') return texts.verdict.meets(counts.met);
  if (verdict === 'not-yet') return texts.verdict.notYet(counts.notMet, plan.earliest);
  const { length } = notInForce(assessment);
  if (length > 0) return texts.verdict.notInForce(length, assessment.today);
  return texts.verdict.undetermined(settling.length);
}

/** Whose conditions these are; where a site's owner wrote some of them, under their name and day. */
function Caveat({ page }: ResultPart) {
  const { edition, texts } = page;
  const { edition: words } = texts.guide;
  if (!edition) return <p className="verdict-caveat">{texts.verdict.caveat}</p>;
  const { name, date, grades } = edition;
  const parts = grades.map(({ grade, count }) => words.counted(count, words.grades[grade]));
  return (
    <div className="verdict-caveat" data-edition={date}>
      <p>{words.caveat(name, date)}</p>
      <p>{words.rest(parts)}</p>
    </div>
  );
}

/** The earliest date, as far as the headline does not tell it already. */
function Earliest({ page }: ResultPart) {
  const { assessment, texts } = page;
  const { earliest } = assessment.plan;
  const { verdict } = texts;
  const { date } = earliest;
  const isTold = assessment.verdict === 'not-yet';
  if (earliest.kind === 'on') {
    if (isTold) return null;
    return (
      <p className="verdict-date">
        <time dateTime={date} data-figure="earliest">
          {verdict.now(date)}
        </time>
      </p>
    );
  }
  const isLater = date > assessment.today;
  const isToBeAnswered = assessment.verdict === 'undetermined' && assessment.settling.length > 0;
  return (
    <p className="verdict-date" data-figure="earliest-unknown">
      {!(isTold && isLater) && (
        <>
          {verdict.earliest}
          {verdict.colon}
          {isToBeAnswered ? verdict.onceAnswered : verdict.cannotPredict}
          {isLater && verdict.comma}
        </>
      )}
      {isLater && <time dateTime={date}>{verdict.notBefore(date)}</time>}
    </p>
  );
}

const counted = [
  ['met', 'pass', 'met'],
  ['notMet', 'fail', 'not-met'],
  ['unknown', 'unknown', 'unknown'],
] as const;

function Counts({ page }: ResultPart) {
  const { counts } = page.assessment;
  const { counts: labels, countsLabel } = page.texts.verdict;
  return (
    <ul className="verdict-counts" aria-label={countsLabel}>
      {counted.map(([count, status, figure]) => (
        <li key={count}>
          <StatusMark status={status} quiet={counts[count] === 0}>
            {labels[count]}{' '}
            <Figure name={figure} value={counts[count]}>
              {counts[count]}
            </Figure>
          </StatusMark>
        </li>
      ))}
    </ul>
  );
}

/** The answer first, in large type: verdict, caveat, counts, and the one thing to do next. */
export function VerdictHeader({ page, takesFocus }: ResultPart & { readonly takesFocus: boolean }) {
  const { assessment, texts, words } = page;
  const { verdict } = texts;
  const heading = useFirstFocus<HTMLHeadingElement>(takesFocus, page.asked?.question);
  const next = nextAction(assessment, words, texts);
  const { asks, reads } = next;
  const { earliest } = assessment.plan;
  const headline = verdictText(assessment, texts);
  return (
    <header className="verdict" data-verdict={assessment.verdict}>
      <h1 className="verdict-headline" tabIndex={-1} ref={heading}>
        {earliest.kind === 'on' && assessment.verdict === 'not-yet' ? (
          <time dateTime={earliest.date} data-figure="earliest">
            {headline}
          </time>
        ) : (
          headline
        )}
      </h1>
      {assessment.offerOutranks && <Notice kind="warn">{verdict.offer}</Notice>}
      {assessment.noEntry && <Notice kind="unknown">{verdict.noEntry}</Notice>}
      <Caveat page={page} />
      <Counts page={page} />
      <Earliest page={page} />
      <section className="verdict-next" aria-labelledby="next-title">
        <NextHead page={page} next={next} id="next-title" />
        <p className="verdict-next-text">
          <NextText next={next} />
        </p>
        {next.isPlanned && stepsAhead(ownPlan(page)).length > 0 && (
          <TakePlan page={page} place="next-" />
        )}
        {reads && (
          <div>
            <Button kind="primary" action={`next-${reads}`} onClick={() => jumpTo(reads)}>
              {texts.sections[reads]}
            </Button>
          </div>
        )}
        {asks && (
          <div>
            <Button
              kind={isToPress(next, assessment) ? 'primary' : 'secondary'}
              action="next-answer"
              onClick={() => page.change(asks)}
            >
              {texts.ruleCard.answerOf(words.questions[asks].name)}
            </Button>
          </div>
        )}
      </section>
    </header>
  );
}
