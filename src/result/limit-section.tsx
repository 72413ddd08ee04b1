import './limit-section.css';
import type { LimitDriver, LimitEstimate } from '../domain/limit/limit';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Figure } from '../ui/figure/figure';
import { RangeBar } from '../ui/range-bar/range-bar';
import { Section } from '../ui/section/section';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

function rangeText({ state, low, high }: LimitEstimate, { limit }: ResultWords): string {
  if (state === 'documents') return limit.documents;
  if (state === 'closed') return limit.closed(low, high);
  return state === 'undecided' ? limit.undecided(high) : limit.range(low, high);
}

/** What would narrow the range most comes first; the rest keeps its order, by weight. */
function mostTelling(drivers: readonly LimitDriver[]): readonly LimitDriver[] {
  return [...drivers].sort((one, other) => other.couldNarrow - one.couldNarrow);
}

function Driver({ driver, cap, texts }: { driver: LimitDriver; cap: number; texts: ResultWords }) {
  const { limit, guide } = texts;
  return (
    <li>
      <p className="limit-driver-head">
        <span>
          {limit.factors[driver.id]} {limit.weight(driver.weight)}
        </span>
        <span className="note">
          {driver.known ? limit.known : limit.open} · {limit.adds(driver.low, driver.high)}
          {/* Where an answer narrows it by just what the factor leaves open, that has been said. */}
          {driver.couldNarrow > 0 &&
            driver.couldNarrow !== driver.high - driver.low &&
            ` · ${guide.limit.couldNarrow(driver.couldNarrow)}`}
        </span>
      </p>
      <RangeBar part low={driver.low} high={driver.high} max={(cap * driver.weight) / 100} />
    </li>
  );
}

function Range({ page, estimate }: ResultPart & { estimate: LimitEstimate }) {
  const { texts, assessment } = page;
  const { format } = texts;
  const { low, high, cap } = estimate;
  return (
    <div>
      <RangeBar
        low={low}
        high={high}
        max={cap}
        mark={assessment.cost.isExample ? undefined : assessment.cost.principal}
      />
      <p className="limit-scale">
        {/* The ends of the drawn scale say nothing without it; the sentence above says the range. */}
        <span aria-hidden="true">0</span>
        <span>
          <Figure name="limit-low" value={low / 100}>
            {format.number(low / 100)}
          </Figure>
          –
          <Figure name="limit-high" value={high / 100}>
            {format.money(high)}
          </Figure>
        </span>
        <span aria-hidden="true">{format.money(cap)}</span>
      </p>
    </div>
  );
}

/** A range on the published scale, never a single figure; what drives it is folded until asked for. */
export function LimitSection({ page }: ResultPart) {
  const { texts, assessment, sources, goTo } = page;
  const { limit, sections } = texts;
  const estimate = assessment.limit;
  if (!estimate) return null;
  const shows = estimate.state !== 'documents';
  const narrowing = estimate.drivers.find(({ id }) => id === estimate.narrowing);
  return (
    <Section id="limit" title={sections.limit}>
      <p>{rangeText(estimate, texts)}</p>
      {shows && <Range page={page} estimate={estimate} />}
      {estimate.sceneEffect && limit.scenes[estimate.sceneEffect] && (
        <p>{limit.scenes[estimate.sceneEffect]}</p>
      )}
      {estimate.amountAbove && <p>{limit.over(assessment.cost.principal)}</p>}
      {shows && narrowing && (
        <p>{limit.narrow(limit.factors[narrowing.id], narrowing.couldNarrow)}</p>
      )}
      {shows && (
        <>
          <Disclosure summary={limit.details}>
            <ul className="limit-drivers">
              {mostTelling(estimate.drivers).map((driver) => (
                <Driver key={driver.id} driver={driver} cap={estimate.cap} texts={texts} />
              ))}
            </ul>
            <p>{limit.maps}</p>
            <p>{limit.reRated}</p>
          </Disclosure>
          <p className="note">{limit.noMoney}</p>
          <div>
            <Button onClick={() => goTo('factors')}>{limit.answerFactors}</Button>
          </div>
        </>
      )}
      <SourceNote texts={texts} sources={sources} of={estimate.source} />
    </Section>
  );
}
