import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import type { ResultPart } from './result-context';

type Charts = typeof import('./cost-chart');
type Loading =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly charts: Charts };

// One load for every chart on the page: what one retry mends, it mends for all.
let loading: Loading = { state: 'idle' };
const followers = new Set<() => void>();

function become(next: Loading): void {
  loading = next;
  for (const follow of followers) follow();
}

function load(): void {
  become({ state: 'loading' });
  import('./cost-chart').then(
    (charts) => become({ state: 'ready', charts }),
    () => become({ state: 'failed' }),
  );
}

function follow(onChange: () => void): () => void {
  followers.add(onChange);
  return () => followers.delete(onChange);
}

interface LateChartProps extends ResultPart {
  readonly children: (charts: Charts) => ReactNode;
}

/**
 * A chart from the charts' own chunk, fetched after the table stands; outside Suspense, whose fallback
 * holds for 300 ms. When it does not come, the table below says the same and another try is offered.
 */
export function LateChart({ page, children }: LateChartProps) {
  const { cost } = page.texts;
  const now = useSyncExternalStore(follow, () => loading);
  useEffect(() => {
    if (loading.state === 'idle') load();
  }, []);
  if (now.state === 'failed') {
    return (
      <Notice mark="chart-failed">
        <p>{cost.chartFailed}</p>
        <Button onClick={load}>{page.words.retry}</Button>
      </Notice>
    );
  }
  return (
    <div className="cost-chart-frame">
      {now.state === 'ready' ? children(now.charts) : <p className="note">{cost.chartLoading}</p>}
    </div>
  );
}
