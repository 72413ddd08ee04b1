import { useState } from 'react';
import type { CostRow } from '../domain/cost/cost';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Figure } from '../ui/figure/figure';
import type { ResultPart } from './result-context';

/** The columns of figures, in order: their contract name, their value for programs, their text for people. */
function figuresOf(row: CostRow, { cost, format }: ResultWords) {
  const { table } = cost;
  const money = (name: string, label: string, fen: number) => ({
    name,
    label,
    value: fen / 100,
    text: format.moneyCell(fen),
  });
  const rate = (name: string, label: string, fraction: number) => ({
    name,
    label,
    value: fraction,
    text: format.percent(fraction),
  });
  return [
    money('fee-total', table.fee, row.feeTotal),
    money('repaid', table.repaid, row.repaid),
    money('per-term', table.perTerm, row.perTerm),
    rate('nominal-annual', table.nominal, row.nominal),
    rate('effective-annual', table.effective, row.effective),
  ];
}

function Row({ row, texts }: { readonly row: CostRow; readonly texts: ResultWords }) {
  const { cost } = texts;
  return (
    <tr
      data-terms={row.termCount}
      data-price={row.price}
      data-line={row.line}
      {...(row.applies && { 'data-applies': row.applies })}
      {...(row.main && { 'data-main': '' })}
    >
      <th scope="row">
        <span className="cost-price">
          <span>
            {cost.terms(row.termCount)} · {cost.prices[row.price]}
          </span>
          {row.promotion && row.applies && (
            <span className="cost-note">
              {cost.promoOf[row.promotion]} · {cost.applies[row.applies]}
            </span>
          )}
          {row.line !== 'ok' && <span className="cost-line">{cost.lines[row.line]}</span>}
        </span>
      </th>
      {figuresOf(row, texts).map(({ name, label, value, text }) => (
        <td key={name} data-label={label}>
          <Figure name={name} value={value}>
            {text}
          </Figure>
        </td>
      ))}
    </tr>
  );
}

/** The table as rows of plain cells, for CSV and for copying. */
export function costCells(rows: readonly CostRow[], texts: ResultWords) {
  const { table, terms, prices } = texts.cost;
  const head = [
    table.terms,
    table.price,
    table.fee,
    table.repaid,
    table.perTerm,
    table.nominal,
    table.effective,
  ];
  const body = rows.map((row) => [
    terms(row.termCount),
    prices[row.price],
    ...figuresOf(row, texts).map(({ value }) => value),
  ]);
  return [head, ...body];
}

/** The same in words, a row a line, as people paste it into a chat. */
export function costText(rows: readonly CostRow[], texts: ResultWords): string {
  const { terms, prices } = texts.cost;
  const { colon, comma } = texts.verdict;
  return rows
    .map((row) => {
      const figures = figuresOf(row, texts).map(({ label, text }) => `${label} ${text}`);
      return `${terms(row.termCount)} ${prices[row.price]}${colon}${figures.join(comma)}`;
    })
    .join('\n');
}

/** Every term and price with its five figures: the chart's equal. Cards on a phone, the rows that stand for their term first. */
export function CostTable({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { rows, principal } = assessment.cost;
  const { table } = texts.cost;
  const [brief, setBrief] = useState(true);
  return (
    <>
      <table className="cost-table" data-table="cost" data-brief={brief ? '' : undefined}>
        <caption>{table.caption(principal)}</caption>
        <thead>
          <tr>
            <th scope="col">
              {table.terms} · {table.price}
            </th>
            <th scope="col">{table.fee}</th>
            <th scope="col">{table.repaid}</th>
            <th scope="col">{table.perTerm}</th>
            <th scope="col">{table.nominal}</th>
            <th scope="col">{table.effective}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.termCount}-${row.price}`} row={row} texts={texts} />
          ))}
        </tbody>
      </table>
      <Button
        kind="quiet"
        className="cost-more"
        aria-expanded={!brief}
        onClick={() => setBrief(!brief)}
      >
        {brief ? table.allPrices(rows.length) : table.mainPrices}
      </Button>
    </>
  );
}
