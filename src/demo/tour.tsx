import './tour.css';
import type { KeyboardEvent } from 'react';
import { type DemoId, type TourStop, tourStops } from '../data/demos';
import type { DemoWords, Locale } from '../messages/messages';
import { Button } from '../ui/button/button';
import { useMatches } from '../ui/use-matches/use-matches';
import { dwellOf } from './dwell-of';
import type { TourView } from './place-of';
import { useReader } from './use-reader';
import { useTour } from './use-tour';

interface TourProps {
  readonly id: DemoId;
  readonly words: DemoWords;
  readonly locale: Locale;
  readonly view: string;
  readonly onShow: (view: TourView) => void;
  readonly onReader: () => void;
  readonly onEnd: () => void;
}

/** What is said at a stop: about this situation where there is more to see, else about the screen. */
export function captionOf(id: DemoId, stop: TourStop, { tour }: DemoWords): string {
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = tour.told;
  return told[id]?.[stop] ?? tour.captions[stop];
}

/** The guided tour: what is seen and why, one stop after the other, at the reader's pace. */
export function Tour(props: TourProps) {
  const { id, locale, view, onShow, onReader, onEnd } = props;
  const words = props.words.tour;
  const stops = tourStops[id];
  const still = useMatches('(prefers-reduced-motion: reduce)');
  const caption = (stop: TourStop) => captionOf(id, stop, props.words);
  const dwell = (stop: TourStop) => dwellOf(caption(stop), locale);
  const tour = useTour({ stops, view, onShow, still, dwell });
  const { at, stop, isPlaying, isLast } = tour;
  useReader('[data-demo]', () => {
    tour.pause();
    onReader();
  });
  const press = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    // Alt and an arrow is the browser's own way back.
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'Escape') onEnd();
    if (key === 'ArrowRight') tour.goTo(at + 1);
    if (key === 'ArrowLeft') tour.goTo(at - 1);
  };
  return (
    <section
      className="tour"
      aria-label={words.title}
      data-tour={stop}
      onPointerEnter={() => tour.hold(true)}
      onPointerLeave={() => tour.hold(false)}
      onFocus={({ target }) => target.matches(':focus-visible') && tour.pause()}
      onKeyDown={press}
    >
      <div role="status">
        <p className="tour-place">{words.place(at + 1, stops.length, words.names[stop])}</p>
        <p className="tour-caption">{caption(stop)}</p>
      </div>
      <div className="tour-controls">
        {still && <p className="note">{words.still}</p>}
        {!still && !isLast && (
          <Button action="tour-play" onClick={isPlaying ? tour.pause : tour.play}>
            {isPlaying ? words.pause : words.play}
          </Button>
        )}
        {at > 0 && (
          <Button action="tour-back" onClick={() => tour.goTo(at - 1)}>
            {words.back}
          </Button>
        )}
        <Button
          kind={isPlaying ? 'secondary' : 'primary'}
          action="tour-next"
          onClick={() => tour.goTo(isLast ? 0 : at + 1)}
        >
          {isLast ? words.again : words.next}
        </Button>
      </div>
    </section>
  );
}
