import type { CDPSession, Page } from 'playwright-core';

/** What a press, or a key, cost. */
export interface Press {
  /** By event timing: from the press until the next picture, ms in steps of 8. */
  readonly event: number;
  /** From the press until what was waited for was drawn, ms. */
  readonly drawn: number;
  /** What the page's own thread worked in the second from it, ms of the processor: other work on the machine does not count. */
  readonly worked: number;
}

/** A stretch in which the page could not answer, ms from the start of the visit. */
export interface Stretch {
  readonly start: number;
  readonly duration: number;
}

interface Watching {
  readonly events: { readonly start: number; readonly duration: number }[];
  readonly stretches: Stretch[];
  pressed: number;
  drawn: number;
}

declare global {
  interface Window {
    readonly watching: Watching;
  }
}

/** A page on a slowed processor, and the session it is steered by. */
export interface SlowPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Has the page note its events and its long tasks, from before its first script on. */
export async function watchEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watching: Watching = { events: [], stretches: [], pressed: 0, drawn: 0 };
    Object.assign(window, { watching });
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries()) {
        watching.events.push({ start, duration });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries()) {
        watching.stretches.push({ start, duration });
      }
    }).observe({ type: 'longtask' });
  });
}

/** Lets the page come to rest: nothing of what went before may count. */
export async function settle(page: Page, ms = 500): Promise<void> {
  await page.waitForTimeout(ms);
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
  );
}

/** What the page's own thread has worked so far, ms of the slowed processor. */
async function workedBy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/**
 * Does something to the page and measures until what stands at a selector reads otherwise.
 *
 * @param begins the event that begins it: a press or a key
 * @throws when it never does
 */
export async function measurePress(
  { page, session }: SlowPage,
  selector: string,
  begins: 'pointerdown' | 'keydown',
  act: () => Promise<unknown>,
): Promise<Press> {
  await settle(page);
  await page.evaluate(
    ({ at, type }) => {
      const { watching } = window;
      Object.assign(watching, { pressed: 0, drawn: 0 });
      watching.events.length = 0;
      const read = () => document.querySelector(at)?.textContent ?? '';
      const before = read();
      addEventListener(
        type,
        (event) => {
          watching.pressed ||= event.timeStamp;
        },
        { capture: true, once: true },
      );
      const observer = new MutationObserver(() => {
        if (read() === before || read() === '') return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => {
            watching.drawn = performance.now();
          }),
        );
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    { at: selector, type: begins },
  );
  const before = await workedBy(session);
  await page.waitForTimeout(500);
  await act();
  // Whoever asks the page in between holds up the very picture that is waited for.
  await page.waitForTimeout(1_000);
  await page.waitForFunction(() => window.watching.drawn > 0);
  const worked = (await workedBy(session)) - before;
  await settle(page, 100);
  const timed = await page.evaluate(() => {
    const { events, pressed, drawn } = window.watching;
    // A press is several events; what is under 16 ms is not told of at all.
    const durations = events.filter(({ start }) => start >= pressed - 1);
    return {
      event: Math.max(16, ...durations.map(({ duration }) => duration)),
      drawn: drawn - pressed,
    };
  });
  return { ...timed, worked };
}

/** The long tasks of the page so far, and when what was last waited for was drawn. */
export async function readStretches(
  page: Page,
): Promise<{ readonly stretches: readonly Stretch[]; readonly drawn: number }> {
  return page.evaluate(() => {
    const { stretches, drawn } = window.watching;
    return { stretches, drawn };
  });
}
