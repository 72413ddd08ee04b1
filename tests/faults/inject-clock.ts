import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readMarks } from '../browser/marks';
import { toResult } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';

/** The result as it is on the day in the table. */
async function onItsDay(run: Run): Promise<Scene> {
  const { page } = await run.open({
    hash: `#/result?${run.told}`,
    now: run.fault.today ?? '',
  });
  return { page };
}

/** The result where the clock of the place shows another day than Greenwich. */
async function inZone(run: Run, timezone: string, instant: string, day: string): Promise<Scene> {
  const { page } = await run.open({
    hash: `#/result?${run.told}`,
    timezone,
    prepare: (opened) => opened.clock.setFixedTime(instant),
  });
  const here = await page.evaluate(() => [new Date().getDate(), new Date().getTimezoneOffset()]);
  expect(here).toEqual([Number(day), timezone.includes('+') ? -840 : 840]);
  return { page };
}

/** Someone looks at another tab, and comes back to this one. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

export const clockFaults: InjectorsOf<'clock'> = {
  'clock-set-back': async (run) => {
    const page = await toResult(run);
    expect((await readMarks(page)).earliest).toBe('2027-01-22');
    await page.clock.setFixedTime(`${run.fault.today}T04:00:00Z`);
    await page.reload();
    return { page };
  },

  'clock-of-1970': async (run) => {
    const { page } = await onItsDay(run);
    // What was answered is not called missing: it is the day of which nothing is known.
    await page.getByRole('heading', { level: 1, name: '1970年1月1日' }).waitFor();
    expect(await page.locator('[data-rule]').getByText('没填').count()).toBe(0);
    return { page };
  },

  'clock-of-2100': onItsDay,

  'end-of-a-month': onItsDay,

  'leap-day': onItsDay,

  'fourteen-hours-ahead': (run) => inZone(run, 'GMT+14:00', '2026-11-22T10:00:01Z', '23'),

  'fourteen-hours-behind': (run) => inZone(run, 'GMT-14:00', '2026-11-22T13:59:59Z', '21'),

  'midnight-midway': async (run) => {
    const { page } = await run.open({
      hash: `#/result?${run.told}&on=${run.fault.on}`,
      prepare: (opened) => opened.clock.setFixedTime('2027-01-21T15:59:59Z'),
    });
    expect((await readMarks(page)).verdict).toBe('not-yet');
    await page.clock.setFixedTime('2027-01-21T16:00:01Z');
    await comeBack(page);
    await page.locator('[data-verdict="meets"]').waitFor();
    return { page };
  },
};
