import './cost-early.css';
import { useId, useState } from 'react';
import { type CostRow, type EarlyPayoff, payOffEarly } from '../domain/cost/cost';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Facts } from '../ui/facts/facts';
import { Figure } from '../ui/figure/figure';
import type { DetailPart } from './result-context';

function Payoff(props: DetailPart & { title: string; payoff: EarlyPayoff; practice: string }) {
  const { page, title, payoff, practice } = props;
  const { costPlan, format } = page.texts;
  const { early } = costPlan;
  return (
    <div className="early-card" data-early={practice}>
      <h4 className="subtitle-small">{title}</h4>
      <Facts>
        <dt>{early.settlement}</dt>
        <dd>
          <Figure name="settlement" value={payoff.settlement / 100}>
            {format.money(payoff.settlement)}
          </Figure>
        </dd>
        <dt>{early.saved}</dt>
        <dd>
          <Figure name="saved-fees" value={payoff.savedFees / 100}>
            {format.money(payoff.savedFees)}
          </Figure>
        </dd>
        <dt>{early.annual}</dt>
        <dd>
          <Figure name="early-nominal-annual" value={payoff.nominal}>
            {format.percent(payoff.nominal)}
          </Figure>
        </dd>
      </Facts>
    </div>
  );
}

/** Paying all off with an earlier term, by both published practices; and what is known of paying late. */
export function CostEarly({ page, row }: DetailPart & { readonly row: CostRow }) {
  const { early } = page.texts.costPlan;
  const [wished, setTerm] = useState(1);
  const id = useId();
  const term = Math.min(wished, row.terms);
  const { waived, due } = payOffEarly(row, term);
  return (
    <Disclosure kind="bold" summary={early.title}>
      <div className="stack">
        <p>{early.lead}</p>
        <label className="field-label" htmlFor={id}>
          {early.label}
        </label>
        <input
          id={id}
          className="early-slider"
          type="range"
          min={1}
          max={row.terms}
          step={1}
          value={term}
          aria-valuetext={early.after(term)}
          onChange={(event) => setTerm(Number(event.currentTarget.value))}
        />
        <p>{early.after(term)}</p>
        <div className="early-cards">
          <Payoff page={page} title={early.waived} payoff={waived} practice="waived" />
          <Payoff page={page} title={early.due} payoff={due} practice="due" />
        </div>
        <p>{early.late}</p>
      </div>
    </Disclosure>
  );
}
