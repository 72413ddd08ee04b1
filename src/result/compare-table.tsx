import './compare-section.css';
import { useDeferredValue, useMemo } from 'react';
import type { Terms } from '../domain/answers/answers';
import { compareRivals, type RivalRange } from '../domain/cost/cost';
import { sourcedOn } from '../domain/rulebook/rulebook';
import { CardTable, CellLabel } from '../ui/card-table/card-table';
import { Figure } from '../ui/figure/figure';
import { LateChart } from './late-chart';
import { MoneyEnds } from './money-ends';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

function Rival({ page, range }: DetailPart & { readonly range: RivalRange }) {
  const { texts, rulebook, assessment } = page;
  const { compare, format } = texts;
  const fact =
    range.id === 'fenfu'
      ? undefined
      : sourcedOn(rulebook.cost.rivals[range.id], assessment.today)?.value;
  return (
    <tr data-rival={range.id}>
      <th scope="row">{compare.names[range.id]}</th>
      <td>
        <CellLabel>{compare.rate}</CellLabel>
        <div className="compare-bar">
          <p>
            <Figure name="nominal-low" value={range.nominalLow}>
              {format.percent(range.nominalLow)}
            </Figure>
            {range.nominalHigh !== range.nominalLow && (
              <>
                –
                <Figure name="nominal-high" value={range.nominalHigh}>
                  {format.percent(range.nominalHigh)}
                </Figure>
              </>
            )}
          </p>
          {compare.against[range.against] && (
            <p className="note">{compare.against[range.against]}</p>
          )}
        </div>
      </td>
      <td>
        <CellLabel>{compare.fee}</CellLabel>
        <MoneyEnds texts={texts} name="fee" low={range.feeLow} high={range.feeHigh} />
      </td>
      <td>
        <CellLabel>{compare.limit}</CellLabel>
        {range.limit === undefined ? (
          <span>{compare.notStated}</span>
        ) : (
          <Figure name="highest-limit" value={range.limit / 100}>
            {format.money(range.limit)}
          </Figure>
        )}
      </td>
      <td>
        <CellLabel>{compare.free}</CellLabel>
        <Figure name="free-days" value={range.freeDays ?? 0}>
          {range.freeDays ? compare.freeDays(range.freeDays) : compare.noFree}
        </Figure>
      </td>
      <td>
        <CellLabel>{compare.reach}</CellLabel>
        <span>{fact ? compare.reaches[fact.reach] : compare.notStated}</span>
        {fact && (
          <>
            <CellLabel>{compare.ratedBy}</CellLabel>
            <span className="compare-rating">{compare.ratings[fact.ratedBy]}</span>
          </>
        )}
      </td>
    </tr>
  );
}

interface WholeRangeProps extends DetailPart {
  /** A term's fee as a fraction of the principal. */
  readonly low: number;
  readonly high: number;
}

/** Why our own range is wider than the prices of each term. */
function WholeRange({ page, low, high }: WholeRangeProps) {
  return (
    <p>
      <Figure name="fee-rate-low" value={low}>
        <Figure name="fee-rate-high" value={high}>
          {page.texts.compare.wholeRange(low, high)}
        </Figure>
      </Figure>
    </p>
  );
}

/** The same money elsewhere, as ranges: one dataset for the chart and the table beside it. */
export function CompareTable({ page, terms }: DetailPart & { readonly terms: Terms }) {
  const { texts, rulebook, assessment } = page;
  const { compare } = texts;
  const { principal } = assessment.cost;
  const { today } = assessment;
  const ranges = useMemo(
    () => compareRivals(rulebook, principal, terms, today),
    [rulebook, principal, terms, today],
  );
  // What is pressed or typed is drawn first; the chart follows when there is time.
  const drawn = useDeferredValue(ranges);
  const own = sourcedOn(rulebook.cost.rivals.wechat, today);
  const fenfu = sourcedOn(rulebook.cost.fenfuDaily, today);
  return (
    <>
      {/* Once for all, not in each of their rows. */}
      {ranges.some(({ against }) => against === 'no-claim') && (
        <p className="note">{compare.noClaim}</p>
      )}
      <LateChart page={page}>
        {({ RivalChart }) => (
          <RivalChart
            ranges={drawn}
            texts={texts}
            {...(assessment.cost.referenceLine && { line: assessment.cost.referenceLine.value })}
          />
        )}
      </LateChart>
      <CardTable
        name="compare"
        caption={compare.caption}
        heads={[
          compare.product,
          compare.rate,
          compare.fee,
          compare.limit,
          compare.free,
          `${compare.reach} · ${compare.ratedBy}`,
        ]}
      >
        <tbody>
          {ranges.map((range) => (
            <Rival key={range.id} page={page} range={range} />
          ))}
        </tbody>
      </CardTable>
      {own && (
        <WholeRange
          page={page}
          low={own.value.feeLow / 1_000_000}
          high={own.value.feeHigh / 1_000_000}
        />
      )}
      <p>{compare.freeNote}</p>
      <p className="note">
        <Figure value={fenfu?.value}>{compare.sourceNote}</Figure>
      </p>
      <SourceNote page={page} of={own} />
      <SourceNote page={page} of={fenfu} />
    </>
  );
}
