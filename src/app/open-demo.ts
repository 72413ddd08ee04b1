import { type DemoId, demoDay, demos } from '../data/demos';
import { Demo } from '../demo/demo';
import { type CalendarDate, toCalendarDate } from '../domain/calendar/calendar';
import { type DemoWords, type Locale, loadDemoWords } from '../messages/messages';
import { type Link, readLink } from './link';

/** A demonstration that runs: all of it comes with its own code, which nobody else loads. */
export interface RunningDemo {
  readonly id: DemoId;
  /** The day it is in it. */
  readonly day: CalendarDate;
  readonly firstWords: DemoWords;
  readonly startsTour: boolean;
  readonly Demo: typeof Demo;
  /** Its answers, as a link would carry them. */
  readonly link: Link;
}

function isDemoId(id: string): id is DemoId {
  return Object.hasOwn(demos, id);
}

/** Opens the demonstration of this name; nothing when there is none. */
export async function openDemo(
  id: string,
  asked: Link,
  locale: Locale,
  startsTour: boolean,
): Promise<RunningDemo | undefined> {
  if (!isDemoId(id)) return undefined;
  const day = toCalendarDate(demoDay);
  const link = {
    ...readLink(`#/${asked.view}?${demos[id]}`, day),
    ignored: asked.ignored,
    isOfDemo: true,
  };
  return { id, day, firstWords: await loadDemoWords(locale), startsTour, Demo, link };
}
