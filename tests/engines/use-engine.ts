import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Engine, StartEngine, Tab, TabOptions } from './engine';

/** How a visit differs from others. */
export interface VisitOptions extends TabOptions {
  /** What this test provokes: problems that match are no failure. */
  readonly allow?: readonly RegExp[];
}

/** Opens an address in a tab of its own, does what is to be done there, and fails if anything went wrong. */
export type Visit = (
  address: string,
  work: (tab: Tab) => Promise<void>,
  options?: VisitOptions,
) => Promise<void>;

/** The address of a path of the site. */
export function siteAddress(path: string): string {
  return new URL(path, inject('engineSiteUrl')).href;
}

/** Runs one engine for all the tests of a `describe`. */
export function useEngine(start: StartEngine): Visit {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(async () => {
    await engine?.stop();
  });
  return async (address, work, { allow = [], ...options } = {}) => {
    if (engine === undefined) throw new Error('the engine did not start');
    const tab = await engine.openTab(options);
    try {
      await tab.goTo(address);
      await work(tab);
      const faults = (await tab.problems()).filter(
        (problem) => !allow.some((pattern) => pattern.test(problem)),
      );
      expect(faults, 'what went wrong on the page').toEqual([]);
    } finally {
      await tab.close();
    }
  };
}
