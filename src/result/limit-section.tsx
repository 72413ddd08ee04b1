import './limit-section.css';
import type { Assessment } from '../domain/assessment/assessment';
import type { LimitEstimate } from '../domain/limit/limit';
import { isUnderAge } from '../domain/rules/rules';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Figure } from '../ui/figure/figure';
import { RangeBar } from '../ui/range-bar/range-bar';
import { Section } from '../ui/section/section';
import { unbroken } from '../ui/unbroken/unbroken';
import { LateDetails } from './late-details';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

function rangeText(
  { state, low, high }: LimitEstimate,
  { offerOutranks }: Assessment,
  { limit }: ResultWords,
): string {
  if (state === 'documents') return limit.documents;
  // What the checkout offers is not nothing.
  if (offerOutranks && state === 'closed') return limit.offered(low, high);
  if (state === 'closed') return limit.closed(low, high);
  return state === 'undecided' ? limit.undecided(high) : limit.range(low, high);
}

interface RangeProps extends ResultPart {
  readonly estimate: LimitEstimate;
}

function Range({ page, estimate }: RangeProps) {
  const { texts, assessment } = page;
  const { format } = texts;
  const { low, high, cap } = estimate;
  return (
    <div>
      <RangeBar
        // Where its ends meet it is a bound: drawn as a point it would look like a limit.
        low={low < high ? low : 0}
        high={high}
        max={cap}
        mark={assessment.cost.isExample ? undefined : assessment.cost.principal}
      />
      <p className="limit-scale">
        {/* Its middle under the middle of the range, as far as it has room there. */}
        <span style={{ flexBasis: `calc(${(50 * (low + high)) / cap}% - 4rem)` }} />
        <span>
          {/* One figure alone would look like a limit. */}
          <Figure name="limit-low" value={low / 100}>
            {low < high && format.number(low / 100)}
          </Figure>
          {low < high && '–'}
          <Figure name="limit-high" value={high / 100}>
            {low < high && format.money(high)}
          </Figure>
        </span>
      </p>
      {/* The ends of the drawn scale say nothing without it; the sentence above says the range. */}
      <p className="limit-scale" aria-hidden="true">
        <span>0</span>
        <span>{format.money(cap)}</span>
      </p>
    </div>
  );
}

/** What lies behind the sentence: the range on its scale, and what drives it. */
function Behind({ page, estimate, isWide }: RangeProps & { readonly isWide: boolean }) {
  return (
    <>
      <Range page={page} estimate={estimate} />
      <LateDetails page={page}>
        {({ LimitDrivers }, whole) => <LimitDrivers page={whole} folded={!isWide} />}
      </LateDetails>
    </>
  );
}

/** A range on the published scale, never a single figure; one so wide that it says little is a line until opened. */
export function LimitSection({ page }: ResultPart) {
  const { texts, assessment, change, goTo } = page;
  const { entry, limit, ruleCard, sections } = texts;
  const estimate = assessment.limit;
  if (!estimate) return null;
  const { state, low, high, cap, sceneEffect } = estimate;
  const { principal } = assessment.cost;
  const shows = state !== 'documents';
  const narrowing = estimate.drivers.find(({ id }) => id === estimate.narrowing);
  const isWide = high - low > cap / 2;
  const isOffered = assessment.entry.entry === 'merchant' && assessment.answers.cashier === 'yes';
  const text = unbroken(rangeText(estimate, assessment, texts));
  return (
    <Section id="limit" title={sections.limit}>
      {shows && isWide ? (
        <Disclosure kind="bold" summary={text}>
          <Behind page={page} estimate={estimate} isWide />
        </Disclosure>
      ) : (
        <>
          <p>{text}</p>
          {shows && <Behind page={page} estimate={estimate} isWide={false} />}
        </>
      )}
      {sceneEffect && limit.scenes[sceneEffect] && <p>{limit.scenes[sceneEffect]}</p>}
      {estimate.amountAbove && (
        <>
          <p>
            <Figure value={principal / 100}>{limit.over(principal)}</Figure>
          </p>
          <p>{isOffered ? entry.warningTexts['warning/offer-outranks'] : limit.dontSplit}</p>
        </>
      )}
      {assessment.answers.need === 'cash' && shows && <p className="note">{limit.notWeilidai}</p>}
      {/* Nobody under age is asked on. */}
      {shows && !isUnderAge(assessment.rules) && (
        <>
          {narrowing && (
            <p>
              <Figure name="limit-narrowed-by" value={narrowing.couldNarrow / 100}>
                {limit.narrow(limit.factors[narrowing.id], narrowing.couldNarrow)}
              </Figure>
            </p>
          )}
          <p className="note">{limit.noMoney}</p>
          {/* The score is asked on another screen than the other four. */}
          {narrowing?.id === 'score' && (
            <div>
              <Button onClick={() => change('score')}>
                {ruleCard.answerOf(limit.factors.score)}
              </Button>
            </div>
          )}
          <div>
            <Button onClick={() => goTo('factors')}>{limit.answerFactors}</Button>
          </div>
        </>
      )}
      <SourceNote page={page} of={estimate.source} />
    </Section>
  );
}
