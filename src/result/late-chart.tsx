import {
  type ComponentProps,
  type ComponentType,
  memo,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { afterPicture } from './after-picture';
import { ChartBoundary } from './chart-boundary';
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

type Loading =
  | { readonly state: 'idle' | 'loading' }
  | { readonly state: 'failed'; readonly times: number }
  | { readonly state: 'ready'; readonly charts: Charts };

// One load for every chart on the page: what one retry mends, it mends for all.
let loading: Loading = { state: 'idle' };
const followers = new Set<() => void>();

function become(next: Loading): void {
  loading = next;
  for (const follow of followers) follow();
}

function load(): void {
  // While it is tried again the notice stays, and with it the focus on its button.
  const times = loading.state === 'failed' ? loading.times : 0;
  if (times === 0) become({ state: 'loading' });
  import('./cost-chart').then(
    ({ CostChart, RivalChart }) =>
      become({
        state: 'ready',
        charts: { CostChart: memo(CostChart, isSame), RivalChart: memo(RivalChart, isSame) },
      }),
    () => become({ state: 'failed', times: times + 1 }),
  );
}

/** Asks for the charts' chunk, unless it is there or on its way. */
export function loadCharts(): void {
  if (loading.state === 'idle') load();
}

function follow(onChange: () => void): () => void {
  followers.add(onChange);
  return () => followers.delete(onChange);
}

interface NotDrawnProps extends ResultPart {
  /** How often it has failed: a screen reader is told each time. */
  readonly times: number;
  /** The press that tried again took its button away with what it tried. */
  readonly takesFocus?: boolean;
  /** Absent where no try would help. */
  readonly onRetry?: () => void;
}

function NotDrawn({ page, times, takesFocus = false, onRetry }: NotDrawnProps) {
  const button = useRef<HTMLButtonElement>(null);
  const mayTakeFocus = useRef(takesFocus);
  useEffect(() => {
    if (mayTakeFocus.current) button.current?.focus();
  }, []);
  return (
    <Notice mark="chart-failed">
      <p key={times}>{page.texts.cost.chartFailed}</p>
      {onRetry && (
        <Button onClick={onRetry} ref={button}>
          {page.words.retry}
        </Button>
      )}
    </Notice>
  );
}

/** The place of the chart; where a press brought it, that press's focus goes here. */
function ChartFrame(props: { readonly takesFocus: boolean; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const mayTakeFocus = useRef(props.takesFocus);
  useEffect(() => {
    if (mayTakeFocus.current) frame.current?.focus();
  }, []);
  return (
    <div className="cost-chart-frame" tabIndex={-1} ref={frame}>
      {props.children}
    </div>
  );
}

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
  const now = useSyncExternalStore(follow, () => loading);
  const [drawn, setDrawn] = useState<Charts>();
  useEffect(loadCharts, []);
  useEffect(() => {
    if (now.state !== 'ready') return undefined;
    const { charts } = now;
    return afterPicture(() => startTransition(() => setDrawn(charts)));
  }, [now]);
  const [isPressed, setPressed] = useState(false);
  const again = (act: () => void) => () => {
    setPressed(true);
    act();
  };
  const refused = { page, takesFocus: isPressed };
  // Without it the drawing is never told its size, and its place would stay empty.
  if (now.state === 'ready' && !('ResizeObserver' in window)) {
    return <NotDrawn page={page} times={1} />;
  }
  if (now.state === 'failed') {
    return <NotDrawn {...refused} times={now.times} onRetry={again(load)} />;
  }
  return (
    <ChartBoundary fallback={(retry) => <NotDrawn {...refused} times={1} onRetry={again(retry)} />}>
      <ChartFrame takesFocus={isPressed}>
        {drawn ? children(drawn) : <p className="note">{cost.chartLoading}</p>}
      </ChartFrame>
    </ChartBoundary>
  );
}
