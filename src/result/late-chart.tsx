import {
  type ComponentProps,
  type ComponentType,
  memo,
  type ReactNode,
  startTransition,
  useEffect,
  useState,
} from 'react';
import { Boundary } from '../ui/boundary/boundary';
import { afterPicture } from './after-picture';
import { Arrived } from './arrived';
import { createLate } from './late';
import { NotArrived } from './not-arrived';
import type { ResultPart } from './result-context';

type Drawing = typeof import('./cost-chart');
/** The charts, each drawn anew only for other figures: everything else on the page changes more often. */
type Charts = {
  readonly [Name in keyof Drawing]: ComponentType<ComponentProps<Drawing[Name]>>;
};

/** Whether a chart would come out as it stands: the same figures may come in another dataset, as after every try. */
function isSame<Props extends object>(before: Props, now: Props): boolean {
  return (Object.keys(now) as (keyof Props)[]).every(
    (name) =>
      before[name] === now[name] || JSON.stringify(before[name]) === JSON.stringify(now[name]),
  );
}

const late = createLate(async (): Promise<Charts> => {
  const { CostChart, RivalChart } = await import('./cost-chart');
  return { CostChart: memo(CostChart, isSame), RivalChart: memo(RivalChart, isSame) };
});

/** Asks for the charts' chunk, unless it is there or on its way. */
export const loadCharts = late.ask;

interface LateChartProps extends ResultPart {
  readonly children: (charts: Charts) => ReactNode;
}

/**
 * A chart from the charts' own chunk, fetched after the table stands; outside Suspense, whose fallback
 * holds for 300 ms. It is drawn after the picture without it: no press waits for a chart. When it does not
 * come, the table below says the same and another try is offered.
 */
export function LateChart({ page, children }: LateChartProps) {
  const { cost } = page.texts;
  const now = late.use();
  const [drawn, setDrawn] = useState<Charts>();
  useEffect(loadCharts, []);
  useEffect(() => {
    if (now.state !== 'ready') return undefined;
    const { part } = now;
    return afterPicture(() => startTransition(() => setDrawn(part)));
  }, [now]);
  const [isPressed, setPressed] = useState(false);
  const again = (act: () => void) => () => {
    setPressed(true);
    act();
  };
  const refused = {
    page,
    mark: 'chart-failed',
    text: cost.chartFailed,
    takesFocus: isPressed,
  };
  // Without it the drawing is never told its size, and its place would stay empty.
  if (now.state === 'ready' && !('ResizeObserver' in window)) {
    return <NotArrived {...refused} times={1} />;
  }
  if (now.state === 'failed') {
    return <NotArrived {...refused} times={now.times} onRetry={again(late.again)} />;
  }
  return (
    <Boundary fallback={(retry) => <NotArrived {...refused} times={1} onRetry={again(retry)} />}>
      <Arrived className="cost-chart-frame" takesFocus={isPressed}>
        {drawn ? children(drawn) : <p className="note">{cost.chartLoading}</p>}
      </Arrived>
    </Boundary>
  );
}
