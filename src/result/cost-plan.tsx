import { memo, useDeferredValue, useState } from 'react';
import type { Terms } from '../domain/answers/answers';
import { chosenRow } from '../domain/cost/cost';
import { Disclosure } from '../ui/disclosure/disclosure';
import { CompareTable } from './compare-table';
import { CostEarly } from './cost-early';
import { CostSchedule } from './cost-schedule';
import { CostStatement } from './cost-statement';
import { CostWeigh } from './cost-weigh';
import type { DetailPart } from './result-context';
import { TermsSwitch } from './terms-switch';

// Below the table, and without a field to type in: drawn again after it.
const LaterSchedule = memo(CostSchedule);
const LaterEarly = memo(CostEarly);
const LaterCompare = memo(CompareTable);
const LaterWeigh = memo(CostWeigh);

/** One plan looked at closely: its statement, every payment, paying early or late, whether to do it, and others' prices. */
export function CostPlan({ page }: DetailPart) {
  const { texts, assessment } = page;
  const { cost, costPlan } = texts;
  const sheet = assessment.cost;
  const [chosen, setChosen] = useState<Terms>();
  const row = chosenRow(sheet, chosen) ?? chosenRow(sheet);
  const laterPage = useDeferredValue(page);
  const laterRow = useDeferredValue(row);
  if (!row) return null;
  // What is typed in there is answered at once.
  const weighed =
    laterRow && page.given.income === laterPage.given.income
      ? { page: laterPage, row: laterRow }
      : { page, row };
  return (
    <>
      <div className="parted" data-plan-terms={row.terms}>
        <TermsSwitch
          name="plan-terms"
          label={costPlan.choose}
          texts={page.texts}
          of={[...new Set(sheet.rows.map(({ terms }) => terms))]}
          value={row.terms}
          onChange={setChosen}
        />
        <h3 className="subtitle">{costPlan.title(row.terms, cost.prices[row.price])}</h3>
        <CostStatement page={page} row={row} />
        {laterRow && (
          <>
            <LaterSchedule page={laterPage} row={laterRow} today={laterPage.assessment.today} />
            <LaterEarly page={laterPage} row={laterRow} />
          </>
        )}
      </div>
      <LaterWeigh {...weighed} />
      <Disclosure kind="bold" summary={costPlan.rivals.title}>
        <LaterCompare page={laterPage} terms={(laterRow ?? row).terms} />
      </Disclosure>
    </>
  );
}
