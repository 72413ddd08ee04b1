import './limit-drivers.css';
import type { LimitDriver } from '../domain/limit/limit';
import { sourcedOn } from '../domain/rulebook/rulebook';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Figure } from '../ui/figure/figure';
import { RangeBar } from '../ui/range-bar/range-bar';
import { MoneyEnds } from './money-ends';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

function Driver({
  page,
  driver,
  cap,
}: DetailPart & { readonly driver: LimitDriver; readonly cap: number }) {
  const { limit, drivers } = page.texts;
  return (
    <li>
      <p className="limit-driver-head">
        <span>
          {limit.factors[driver.id]}{' '}
          <Figure value={driver.weight}>{drivers.weight(driver.weight)}</Figure>
        </span>
        <span className="note">
          {driver.known ? drivers.known : drivers.open} · {drivers.adds}{' '}
          <MoneyEnds texts={page.texts} name="driver" low={driver.low} high={driver.high} />
          {/* Where an answer narrows it by just what the factor leaves open, that has been said. */}
          {driver.couldNarrow > 0 && driver.couldNarrow !== driver.high - driver.low && (
            <>
              {' · '}
              <Figure value={driver.couldNarrow / 100}>
                {limit.couldNarrow(driver.couldNarrow)}
              </Figure>
            </>
          )}
        </span>
      </p>
      <RangeBar part low={driver.low} high={driver.high} max={(cap * driver.weight) / 100} />
    </li>
  );
}

/** The five factors behind the range, by weight: how much each weighs, adds, and would narrow it. */
export function LimitDrivers({ page, folded }: DetailPart & { readonly folded: boolean }) {
  const { texts, rulebook, assessment } = page;
  const { limit, cost, today } = assessment;
  const { title, maps, reRated } = texts.drivers;
  if (!limit) return null;
  const mapped = sourcedOn(rulebook.limit.maps, today);
  const rated = sourcedOn(rulebook.limit.ratedEveryMonths, today);
  const behind = (
    <>
      <ul className="limit-drivers">
        {limit.drivers.map((driver) => (
          <Driver key={driver.id} page={page} driver={driver} cap={limit.cap} />
        ))}
      </ul>
      {/* What our sentences say of our own assumption and of the article holds of no file. */}
      {mapped?.source === 'own' && <p>{maps}</p>}
      {rated?.source === 'article' && <p>{reRated}</p>}
      <SourceNote page={page} of={sourcedOn(rulebook.limit.weights, today)} />
      {mapped?.source !== 'own' && <SourceNote page={page} of={mapped} />}
    </>
  );
  return (
    <>
      {!cost.isExample && (
        <p className="limit-mark">
          {texts.cost.amount}{' '}
          <Figure value={cost.principal / 100}>{texts.format.money(cost.principal)}</Figure>
        </p>
      )}
      {folded ? <Disclosure summary={title}>{behind}</Disclosure> : behind}
    </>
  );
}
