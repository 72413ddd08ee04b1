import { useState } from 'react';
import type { CostRow } from '../domain/cost/cost';
import { sourcedOn } from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Figure } from '../ui/figure/figure';
import type { ResultPart } from './result-context';

interface Cell {
  /** Its name in the reading contract. */
  readonly name: string;
  readonly label: string;
  /** For programs: yuan, or a decimal fraction. */
  readonly value: number;
  /** For people. */
  readonly text: string;
}

/** The figures of a row in order, each with the smaller ones that stand under it. */
function figuresOf(
  row: CostRow,
  { cost, format }: ResultWords,
  articleAnnual: number | undefined,
): readonly (Cell & { readonly under: readonly Cell[] })[] {
  const { table, cells } = cost;
  const money = (name: string, label: string, fen: number): Cell => ({
    name,
    label,
    value: fen / 100,
    text: format.moneyCell(fen),
  });
  const rate = (name: string, label: string, fraction: number): Cell => ({
    name,
    label,
    value: fraction,
    text: format.percent(fraction),
  });
  const { payments, feeTotal, principal, perTerm } = row;
  const firstFee = payments[0]?.fee ?? 0;
  // Of a quote in yuan the last fee takes what is left.
  const isEven = payments.every(({ fee }) => fee === firstFee);
  return [
    {
      ...money('fee-total', table.fee, feeTotal),
      under: [
        money('fee-per-term', isEven ? cells.feePerTerm : cells.feeFirst, firstFee),
        money('fee-per-100', cells.perHundred, (feeTotal / principal) * 10_000),
      ],
    },
    { ...money('repaid', table.repaid, row.repaid), under: [] },
    {
      ...money('per-term', table.perTerm, perTerm),
      under: [money('last-payment', cells.last, payments.at(-1)?.payment ?? perTerm)],
    },
    {
      ...rate('nominal-annual', table.nominal, row.nominal),
      under:
        articleAnnual === undefined ? [] : [rate('article-annual', cells.article, articleAnnual)],
    },
    { ...rate('effective-annual', table.effective, row.effective), under: [] },
  ];
}

/** The article's own "annual" figure of a term: beside its own base price only, as its claim. */
export function articleAnnualOf(row: CostRow, { rulebook, assessment }: ResultPart['page']) {
  if (row.price !== 'base' || row.fee?.source !== 'article') return undefined;
  return sourcedOn(rulebook.cost.articleAnnual[row.terms], assessment.today)?.value;
}

function Row({ row, page }: ResultPart & { readonly row: CostRow }) {
  const { texts } = page;
  const { cost } = texts;
  return (
    <tr
      data-terms={row.terms}
      data-price={row.price}
      data-line={row.line}
      {...(row.applies && { 'data-applies': row.applies })}
      {...(row.main && { 'data-main': '' })}
    >
      <th scope="row">
        <span className="cost-price">
          <span>
            {cost.terms(row.terms)} · {cost.prices[row.price]}
          </span>
          {row.promotion && row.applies && (
            <span className="cost-note">
              {cost.promoOf[row.promotion]} · {cost.applies[row.applies]}
            </span>
          )}
          {row.fee?.source === 'article' && cost.articleOnly[row.terms] && (
            <span className="cost-note">{cost.articleOnly[row.terms]}</span>
          )}
          {row.line !== 'ok' && <span className="cost-line">{cost.lines[row.line]}</span>}
        </span>
      </th>
      {figuresOf(row, texts, articleAnnualOf(row, page)).map((figure) => (
        <td key={figure.name}>
          <span className="cost-label">{figure.label}</span>
          <Figure name={figure.name} value={figure.value}>
            {figure.text}
          </Figure>
          {figure.under.map(({ name, label, value, text }) => (
            <span key={name} className="cost-under">
              {label}{' '}
              <Figure name={name} value={value}>
                {text}
              </Figure>
            </span>
          ))}
        </td>
      ))}
    </tr>
  );
}

/** The table as rows of plain cells, for CSV: every figure of every row, the first row their names. */
export function costCells(rows: readonly CostRow[], texts: ResultWords) {
  const { table, terms, prices } = texts.cost;
  const flat = (row: CostRow) =>
    figuresOf(row, texts, undefined).flatMap(({ under, ...figure }) => [figure, ...under]);
  const [first] = rows;
  const head = first ? flat(first).map(({ label }) => label) : [];
  return [
    [table.terms, table.price, ...head],
    ...rows.map((row) => [
      terms(row.terms),
      prices[row.price],
      ...flat(row).map(({ value }) => value),
    ]),
  ];
}

/** The same in words, a row a line, as people paste it into a chat. */
export function costText(rows: readonly CostRow[], texts: ResultWords): string {
  const { terms, prices } = texts.cost;
  const { colon, comma } = texts.verdict;
  return rows
    .map((row) => {
      const figures = figuresOf(row, texts, undefined).map(({ label, text }) => `${label} ${text}`);
      return `${terms(row.terms)} ${prices[row.price]}${colon}${figures.join(comma)}`;
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
            <Row key={`${row.terms}-${row.price}`} row={row} page={page} />
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
