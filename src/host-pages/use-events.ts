import { useCallback, useEffect, useRef, useState } from 'react';

/** What a frame tells the page around it. */
export const eventNames = ['ready', 'height', 'step', 'complete', 'result', 'error'] as const;
export type EventName = (typeof eventNames)[number];

/** One line of the log: an event, or several of the same kind in a row. */
export interface LoggedEvent {
  readonly key: number;
  readonly name: EventName;
  /** Of the last of them. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** Milliseconds from the start of the log. */
  readonly since: number;
  readonly times: number;
}

/** More would be no log but a burden. */
const mostKept = 60;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The log with one more event; heights in a row are one line. */
export function withEvent(log: readonly LoggedEvent[], next: LoggedEvent): readonly LoggedEvent[] {
  const [last, ...before] = log;
  if (last?.name === 'height' && next.name === 'height') {
    return [{ ...next, key: last.key, times: last.times + 1 }, ...before];
  }
  return [next, ...log].slice(0, mostKept);
}

/** Listens to every frame on the page; the newest event first. */
export function useEvents(): {
  readonly log: readonly LoggedEvent[];
  /** Forgets what was logged; the clock of the log starts anew. */
  readonly clear: () => void;
} {
  const [log, setLog] = useState<readonly LoggedEvent[]>([]);
  const first = useRef<number>(undefined);
  const count = useRef(0);
  useEffect(() => {
    const hear = (name: EventName) => (event: Event) => {
      first.current ??= event.timeStamp;
      count.current += 1;
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const next = {
        key: count.current,
        name,
        detail: isRecord(detail) ? detail : {},
        since: Math.max(0, event.timeStamp - first.current),
        times: 1,
      };
      setLog((before) => withEvent(before, next));
    };
    const heard = eventNames.map((name) => [`fenqi-check:${name}`, hear(name)] as const);
    for (const [type, listener] of heard) document.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of heard) document.removeEventListener(type, listener);
    };
  }, []);
  const clear = useCallback(() => {
    first.current = undefined;
    setLog([]);
  }, []);
  return { log, clear };
}
