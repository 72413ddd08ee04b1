import { useState } from 'react';
import type { CostRow } from '../domain/cost/cost';
import { Button } from '../ui/button/button';
import { CardTable, CellLabel } from '../ui/card-table/card-table';
import { Figure } from '../ui/figure/figure';
import { articleAnnualOf, figuresOf } from './cost-figures';
import type { ResultPart } from './result-context';

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
          <CellLabel>{figure.label}</CellLabel>
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

/** Every term and price with its five figures: the chart's equal. Cards on a phone, the rows that stand for their term first. */
export function CostTable({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { rows, principal } = assessment.cost;
  const { table } = texts.cost;
  const [brief, setBrief] = useState(true);
  return (
    <>
      <CardTable
        name="cost"
        caption={table.caption(principal)}
        heads={[
          `${table.terms} · ${table.price}`,
          table.fee,
          table.repaid,
          table.perTerm,
          table.nominal,
          table.effective,
        ]}
        isBrief={brief}
      >
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.terms}-${row.price}`} row={row} page={page} />
          ))}
        </tbody>
      </CardTable>
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
