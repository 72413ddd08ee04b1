import { useDeferredValue, useState } from 'react';
import { Segmented } from '../ui/segmented/segmented';
import { useMatches, wideScreen } from '../ui/use-matches/use-matches';
import { LateChart } from './late-chart';
import type { ResultPart } from './result-context';

/** The terms compared, one measure at a time; the table below is its equal and stands without it. */
export function CostCharts({ page, roomy }: ResultPart & { readonly roomy: boolean }) {
  const { texts, assessment } = page;
  const { cost } = texts;
  // What is pressed or typed is drawn first; the charts follow when there is time.
  const sheet = useDeferredValue(assessment.cost);
  const [measure, setMeasure] = useState<'fee' | 'rate'>('fee');
  const wide = useMatches(wideScreen) && roomy;
  // A phone, or a column beside another, has room for one measure at a time.
  const measures = wide ? (['fee', 'rate'] as const) : [measure];
  return (
    <div className="cost-charts">
      {!wide && (
        <Segmented
          name="cost-measure"
          label={cost.measure}
          value={measure}
          options={[
            { value: 'fee', label: cost.measures.fee },
            { value: 'rate', label: cost.measures.rate },
          ]}
          onChange={setMeasure}
        />
      )}
      <LateChart page={page}>
        {({ CostChart }) => (
          <div className="cost-chart-frames">
            {measures.map((each) => (
              <CostChart key={each} sheet={sheet} texts={texts} measure={each} />
            ))}
          </div>
        )}
      </LateChart>
    </div>
  );
}
