import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TourStop } from '../data/demos';
import { placeOf, stopShown, type TourView } from './place-of';
import { isFullHeight, isLow, showPart, showTop } from './show-part';

interface TourOptions {
  readonly stops: readonly TourStop[];
  /** The screen that is open now. */
  readonly view: string;
  /** Goes to a screen without taking the focus there. */
  readonly onShow: (view: TourView) => void;
  /** Whether the reader asks for less motion: then nothing moves by itself. */
  readonly still: boolean;
  /** How many seconds this stop stands. */
  readonly dwell: (stop: TourStop) => number;
}

/** Where a tour is, and what moves it. */
export interface TourRun {
  readonly stop: TourStop;
  /** From 0. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly isLast: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  /** Stops the time while the pointer rests on the caption. */
  readonly hold: (isHeld: boolean) => void;
  readonly goTo: (at: number) => void;
}

/** Leads from stop to stop by itself, or as the reader wishes. */
export function useTour({ stops, view, onShow, still, dwell }: TourOptions): TourRun {
  const [reached, setReached] = useState(() => stopShown(stops, 0, view));
  const [wantsPlay, setWantsPlay] = useState(true);
  const [isHeld, hold] = useState(false);
  const alone = useRef(false);
  const at = stopShown(stops, reached, view);
  const stop = stops[at] ?? 'verdict';
  const isLast = at === stops.length - 1;
  const isPlaying = wantsPlay && !still && !isLast;

  const goTo = (to: number) => {
    const next = stops[to];
    if (next === undefined) return;
    setReached(to);
    const place = placeOf(next);
    if (place.view !== view) onShow(place.view);
  };
  const advance = useEffectEvent(() => goTo(at + 1));

  const seconds = dwell(stop);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop has its own time, also two of the same length.
  useEffect(() => {
    if (!isPlaying || isHeld) return;
    const timer = setTimeout(advance, seconds * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, isHeld, at, seconds]);

  useEffect(() => {
    const { part } = placeOf(stop);
    if (part === undefined) {
      showTop(isLow());
      return;
    }
    alone.current ||= isFullHeight() || isLow();
    return showPart(part, alone.current);
  }, [stop]);

  return {
    stop,
    at,
    isPlaying,
    isLast,
    play: () => {
      setWantsPlay(true);
      hold(false);
    },
    pause: () => setWantsPlay(false),
    hold,
    goTo,
  };
}
