import './cost-plan.css';
import { useState } from 'react';
import type { Terms } from '../domain/answers/answers';
import { chosenRow } from '../domain/cost/cost';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Segmented } from '../ui/segmented/segmented';
import { CompareTable } from './compare-table';
import { CostEarly } from './cost-early';
import { CostSchedule } from './cost-schedule';
import { CostStatement } from './cost-statement';
import { CostWeigh } from './cost-weigh';
import type { ResultPart } from './result-context';

/** One plan looked at closely: its statement, every payment, paying early or late, whether to do it, and others' prices. */
export function CostPlan({ page }: ResultPart) {
  const { texts, assessment } = page;
  const { cost, costPlan } = texts;
  const sheet = assessment.cost;
  const [chosen, setChosen] = useState<Terms>();
  const row = chosenRow(sheet, chosen) ?? chosenRow(sheet);
  if (!row) return null;
  const terms = [...new Set(sheet.rows.map(({ termCount }) => termCount))];
  return (
    <>
      <div className="cost-plan" data-plan-terms={row.termCount}>
        <Segmented
          name="plan-terms"
          label={costPlan.choose}
          value={`${row.termCount}`}
          options={terms.map((term) => ({ value: `${term}`, label: cost.terms(term) }))}
          onChange={(value) => setChosen(terms.find((term) => `${term}` === value))}
        />
        <h3 className="entry-title">{costPlan.title(row.termCount, cost.prices[row.price])}</h3>
        <CostStatement page={page} row={row} />
        <CostSchedule page={page} row={row} today={assessment.today} />
        <CostEarly page={page} row={row} />
      </div>
      <CostWeigh page={page} row={row} />
      <Disclosure kind="bold" summary={costPlan.rivals.title}>
        <CompareTable page={page} terms={row.termCount} />
      </Disclosure>
    </>
  );
}
