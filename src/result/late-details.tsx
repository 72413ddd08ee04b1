import './late-details.css';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Arrived } from './arrived';
import { createLate } from './late';
import { NotArrived } from './not-arrived';
import type { DetailContext, ResultContext, ResultPart } from './result-context';

type Details = typeof import('./details');

const late = createLate(() => import('./details'));

/** Asks for the chunk of the details ahead of their need. */
export const loadDetails = late.ask;

/**
 * Has the details there, asking once more where they failed.
 * @throws when they do not come
 */
export const bringDetails = late.bring;

/** The page with the words of its details, as soon as those are there. */
export function useWhole(page: ResultContext): DetailContext | undefined {
  const now = late.use();
  const details = now.state === 'ready' ? now.part : undefined;
  // Words of the other language come all at once; they stand before the page's own. The same as long as the page's are:
  // charts look whether they are given others.
  const texts = useMemo(
    () => details && { ...details.ownDetails, ...page.texts },
    [details, page.texts],
  );
  return useMemo(() => texts && { ...page, texts }, [page, texts]);
}

interface LateDetailsProps extends ResultPart {
  readonly children: (details: Details, page: DetailContext) => ReactNode;
}

/** What the result loads after itself: the answer and its figures do not wait for what explains them further. */
export function LateDetails({ page, children }: LateDetailsProps) {
  const { words } = page;
  const now = late.use();
  useEffect(loadDetails, []);
  const [isPressed, setPressed] = useState(false);
  const whole = useWhole(page);
  if (now.state === 'failed') {
    const again = () => {
      setPressed(true);
      late.again();
    };
    return (
      <NotArrived
        page={page}
        mark="details-failed"
        text={words.loadFailed}
        times={now.times}
        takesFocus={isPressed}
        onRetry={again}
      />
    );
  }
  if (now.state !== 'ready' || !whole) return <p className="note">{words.loading}</p>;
  return (
    <Arrived className="late-details" takesFocus={isPressed}>
      {children(now.part, whole)}
    </Arrived>
  );
}
