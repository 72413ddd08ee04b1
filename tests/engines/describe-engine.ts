import { describe } from 'vitest';
import { describeJourneys } from './describe-journeys';
import { describeWatching } from './describe-watching';
import type { StartEngine } from './engine';
import { useEngine } from './use-engine';

/** Everything that is tried in each engine alike. */
export function describeEngine(name: string, start: StartEngine): void {
  describe(name, () => {
    const visit = useEngine(start);
    describeWatching(visit);
    describeJourneys(visit);
  });
}
