import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { Segmented } from '../ui/segmented/segmented';
import { useMatches } from '../ui/use-matches/use-matches';
import type { CostChartProps } from './cost-chart';
import type { ResultPart } from './result-context';

type Chart =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly CostChart: ComponentType<CostChartProps> };

/** The chart's own chunk, fetched after the table stands; outside Suspense, whose fallback holds for 300 ms. */
function useChart(): { readonly chart: Chart; readonly retry: () => void } {
  const [chart, setChart] = useState<Chart>({ state: 'loading' });
  const load = useCallback(() => {
    setChart({ state: 'loading' });
    import('./cost-chart').then(
      ({ CostChart }) => setChart({ state: 'ready', CostChart }),
      () => setChart({ state: 'failed' }),
    );
  }, []);
  useEffect(load, [load]);
  return { chart, retry: load };
}

/** The terms compared, one measure at a time; the table below is its equal and stands without it. */
export function CostCharts({ page, roomy }: ResultPart & { readonly roomy: boolean }) {
  const { texts, assessment } = page;
  const { cost } = texts;
  const [measure, setMeasure] = useState<'fee' | 'rate'>('fee');
  const { chart, retry } = useChart();
  const wide = useMatches('(min-width: 64rem)') && roomy;
  if (chart.state === 'failed') {
    return (
      <Notice mark="chart-failed">
        <p>{cost.chartFailed}</p>
        <Button onClick={retry}>{page.words.retry}</Button>
      </Notice>
    );
  }
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
      <div className="cost-chart-frames">
        {measures.map((each) => (
          <div key={each} className="cost-chart-frame">
            {chart.state === 'ready' ? (
              <chart.CostChart sheet={assessment.cost} texts={texts} measure={each} />
            ) : (
              <p className="note">{cost.chartLoading}</p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
