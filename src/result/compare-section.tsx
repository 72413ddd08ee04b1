import './compare-section.css';
import { useState } from 'react';
import type { Terms } from '../domain/answers/answers';
import { compareRivals, type RivalRange } from '../domain/cost/cost';
import { sourcedOn } from '../domain/rulebook/rulebook';
import { Figure } from '../ui/figure/figure';
import { Notice } from '../ui/notice/notice';
import { RangeBar } from '../ui/range-bar/range-bar';
import { Section } from '../ui/section/section';
import { Segmented } from '../ui/segmented/segmented';
import { NumberAnswer } from './number-answer';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

const allTerms = ['3', '6', '12', '24'] as const;
/** The scale of the bars: no rate of the four comes near it. */
const topRate = 0.4;

function Rival({ page, range }: ResultPart & { readonly range: RivalRange }) {
  const { texts, rulebook, assessment } = page;
  const { compare, format } = texts;
  const fact =
    range.id === 'fenfu'
      ? undefined
      : sourcedOn(rulebook.cost.rivals[range.id], assessment.today)?.value;
  return (
    <tr data-rival={range.id}>
      <th scope="row">
        <span className="compare-name">{compare.names[range.id]}</span>
      </th>
      <td data-label={compare.rate}>
        <div className="compare-bar">
          <p>
            <Figure name="nominal-low" value={range.nominalLow}>
              {format.percent(range.nominalLow)}
            </Figure>
            {range.nominalHigh !== range.nominalLow && (
              <>
                {' – '}
                <Figure name="nominal-high" value={range.nominalHigh}>
                  {format.percent(range.nominalHigh)}
                </Figure>
              </>
            )}
          </p>
          <RangeBar low={range.nominalLow} high={range.nominalHigh} max={topRate} />
          {compare.against[range.against] && (
            <p className="note">{compare.against[range.against]}</p>
          )}
        </div>
      </td>
      <td data-label={compare.fee}>{compare.moneyRange(range.feeLow, range.feeHigh)}</td>
      <td data-label={compare.limit}>
        {range.limit === undefined ? compare.notStated : format.money(range.limit)}
      </td>
      <td data-label={compare.free}>
        {range.freeDays ? compare.freeDays(range.freeDays) : compare.noFree}
      </td>
      <td data-label={compare.reach}>
        {fact
          ? `${compare.reaches[fact.reach]} · ${compare.ratings[fact.ratedBy]}`
          : compare.notStated}
      </td>
    </tr>
  );
}

/** The same money elsewhere, as ranges of annual rate; a claim only where the whole ranges are apart. */
export function CompareSection({ page }: ResultPart) {
  const { texts, rulebook, assessment, sources, words } = page;
  const { compare, cost } = texts;
  const [chosen, setChosen] = useState<(typeof allTerms)[number]>(
    `${assessment.answers.terms ?? 6}`,
  );
  const terms = Number(chosen) as Terms;
  const { principal, isExample } = assessment.cost;
  const ranges = compareRivals(rulebook, principal, terms, assessment.today);
  const [first] = rulebook.cost.rivals.wechat;
  return (
    <Section id="compare" title={compare.lead(principal, cost.terms(terms))}>
      {isExample && <Notice kind="unknown">{cost.example(principal)}</Notice>}
      <NumberAnswer page={page} name="amount" label={cost.amount} />
      <Segmented
        name="compare-terms"
        label={words.questions.terms.label}
        value={chosen}
        options={allTerms.map((value) => ({ value, label: cost.terms(Number(value)) }))}
        onChange={setChosen}
      />
      <table className="compare-table" data-table="compare">
        <caption>{compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.product}</th>
            <th scope="col">{compare.rate}</th>
            <th scope="col">{compare.fee}</th>
            <th scope="col">{compare.limit}</th>
            <th scope="col">{compare.free}</th>
            <th scope="col">
              {compare.reach} · {compare.ratedBy}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranges.map((range) => (
            <Rival key={range.id} page={page} range={range} />
          ))}
        </tbody>
      </table>
      <p>{compare.freeNote}</p>
      <p className="note">{compare.sourceNote}</p>
      <SourceNote texts={texts} sources={sources} of={first} />
    </Section>
  );
}
