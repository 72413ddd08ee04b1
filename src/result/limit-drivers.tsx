import './limit-drivers.css';
import type { LimitDriver } from '../domain/limit/limit';
import { Disclosure } from '../ui/disclosure/disclosure';
import { RangeBar } from '../ui/range-bar/range-bar';
import { MoneyEnds } from './money-ends';
import type { DetailPart } from './result-context';

/** What would narrow the range most comes first; the rest keeps its order, by weight. */
function mostTelling(drivers: readonly LimitDriver[]): readonly LimitDriver[] {
  return [...drivers].sort((one, other) => other.couldNarrow - one.couldNarrow);
}

function Driver({ page, driver, cap }: DetailPart & { driver: LimitDriver; cap: number }) {
  const { limit, drivers } = page.texts;
  return (
    <li>
      <p className="limit-driver-head">
        <span>
          {limit.factors[driver.id]} {drivers.weight(driver.weight)}
        </span>
        <span className="note">
          {driver.known ? drivers.known : drivers.open} · {drivers.adds}{' '}
          <MoneyEnds texts={page.texts} name="driver" low={driver.low} high={driver.high} />
          {/* Where an answer narrows it by just what the factor leaves open, that has been said. */}
          {driver.couldNarrow > 0 &&
            driver.couldNarrow !== driver.high - driver.low &&
            ` · ${limit.couldNarrow(driver.couldNarrow)}`}
        </span>
      </p>
      <RangeBar part low={driver.low} high={driver.high} max={(cap * driver.weight) / 100} />
    </li>
  );
}

/** The five factors behind the range: how much each weighs, adds, and would narrow it. */
export function LimitDrivers({ page, folded }: DetailPart & { readonly folded: boolean }) {
  const { limit, cost } = page.assessment;
  const { title, maps, reRated } = page.texts.drivers;
  if (!limit) return null;
  const behind = (
    <>
      <ul className="limit-drivers">
        {mostTelling(limit.drivers).map((driver) => (
          <Driver key={driver.id} page={page} driver={driver} cap={limit.cap} />
        ))}
      </ul>
      <p>{maps}</p>
      <p>{reRated}</p>
    </>
  );
  return (
    <>
      {!cost.isExample && (
        <p className="limit-mark">
          {page.texts.cost.amount} {page.texts.format.money(cost.principal)}
        </p>
      )}
      {folded ? <Disclosure summary={title}>{behind}</Disclosure> : behind}
    </>
  );
}
