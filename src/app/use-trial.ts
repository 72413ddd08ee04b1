import { useCallback, useMemo, useState } from 'react';
import type { GivenAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import type { SetAnswers, Trial, TrialPanel } from '../result/result-context';
import { broughtTo, withGiven } from '../wizard/wizard-state';
import { assessNow } from './assess-now';
import type { LatePageProps } from './late-page';
import { noTrial, standingAnswers, tryAnswers } from './tried';

/** Answers being tried on the result, kept by the app beside the person's own; none of it is ever stored. */
export function useTrial(props: Pick<LatePageProps, 'state' | 'today' | 'tried' | 'onTry'>): {
  readonly assessment: Assessment;
  readonly trial: Trial;
} {
  const { state, today, tried, onTry } = props;
  const [panel, show] = useState<TrialPanel>({ isOpen: false });
  // Months tried today count from today, as a change made today does.
  const now = useMemo(() => broughtTo(state, today), [state, today]);
  const standing = standingAnswers(tried, now.given);
  const isOn = Object.keys(standing).length > 0;
  const given = Object.fromEntries(
    Object.entries({ ...now.given, ...standing }).filter(([, value]) => value !== undefined),
  ) as GivenAnswers;
  const real = useMemo(() => assessNow(now, today), [now, today]);
  const assessment = isOn ? assessNow(withGiven(now, given), today) : real;
  const set: SetAnswers = useCallback(
    (answers) => onTry((before) => tryAnswers(before, answers, now.given)),
    [onTry, now.given],
  );
  const end = () => onTry(noTrial);
  return { assessment, trial: { isOn, given, real, set, end, panel, show } };
}
