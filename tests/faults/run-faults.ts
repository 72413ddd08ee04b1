import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../browser/marks';
import { patience } from '../browser/visit';
import { type OpenedPage, type OpenOptions, openPage } from '../support/browser';
import { sixPeople } from '../support/six-people';
import type { Fault, Told } from './fault';
import { type Family, type FaultOf, faults } from './faults';
import { toldMarks } from './told-marks';

/** The page as it stands once the fault has struck. */
export interface Scene {
  readonly page: Page;
  /** Where the tool is, when it is in a frame. */
  readonly frame?: Frame;
  /** Puts right what was broken and does what the page then offers, so that the result can be looked at. */
  readonly mend?: () => Promise<void>;
}

/** What an injector works with. */
export interface Run {
  readonly fault: Fault;
  /** The answers that are told, as a link carries them. */
  readonly told: string;
  /** Opens a page that allows what the fault itself prints. */
  readonly open: (options?: OpenOptions) => Promise<OpenedPage>;
}

/** Lets one fault strike on the way, and makes sure that it did. */
export type Injector = (run: Run) => Promise<Scene>;

/** One injector for each fault of a family: none without, none besides. */
export type InjectorsOf<Of extends Family> = { readonly [Id in FaultOf<Of>]: Injector };

/** Somebody's answers, as a link carries them. */
function linkOf(told: Told): string {
  return told === 'nobody' ? '' : sixPeople[told];
}

/** A view that is on its way. */
const unnamed = 'main:not([data-view])';

async function expectStanding(where: Page | Frame, fault: Fault): Promise<void> {
  if (fault.view !== undefined) {
    const main = fault.says?.isMeanwhile ? unnamed : `main[data-view="${fault.view}"]`;
    await where.locator(main).waitFor();
    await where.locator('main :is(h1, h2, p):visible').first().waitFor();
    const text = await where.locator('main').innerText();
    expect(text.trim().length, 'no white page').toBeGreaterThan(5);
  }
  const { says, focus } = fault;
  if (says) {
    const speaker = where.locator(says.in).filter({ hasText: says.zh, visible: true }).first();
    await speaker.waitFor();
    if (!says.isStill) await expectHeard(where, says.zh);
  }
  if (focus === undefined) return;
  const focused = () =>
    where.evaluate((wanted) => {
      const active = document.activeElement;
      const name = `${active?.tagName} ${active?.id} ${active?.getAttribute('class')}`;
      return active?.matches(wanted) ? wanted : name;
    }, focus);
  await expect.poll(focused, { ...patience, message: 'the focus' }).toBe(focus);
}

/** A screen reader is told: the words stand in a live region, or just where the focus went. */
async function expectHeard(where: Page | Frame, words: string): Promise<void> {
  const heard = await where.evaluate((said) => {
    const regions = [
      ...document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]'),
    ];
    return regions.some((region) => region.textContent?.includes(said));
  }, words);
  expect(heard, `a live region says ${words}`).toBe(true);
}

/** The result on the page is that of the answers the table says are kept. */
async function expectVerdict(where: Page | Frame, fault: Fault): Promise<void> {
  const { verdict, kept, marks, earliest } = fault;
  if (verdict === undefined) return;
  if (fault.view !== 'result') {
    await where.evaluate(() => {
      window.location.hash = '#/result';
    });
  }
  const wanted = { verdict, ...toldMarks[kept], ...marks };
  expect(await readMarks(where)).toMatchObject({
    ...wanted,
    ...(earliest !== undefined && { earliest }),
  });
}

/** Lets every fault of a family strike, and holds what comes of it against the table. */
export function describeFaults<Of extends Family>(family: Of, injectors: InjectorsOf<Of>): void {
  const rows = (Object.entries<Fault>(faults[family]) as [FaultOf<Of>, Fault][]).map(
    ([id, fault]) => ({ id, fault }),
  );
  describe(`faults: ${family}`, () => {
    it.each(rows)('$id: $fault.when', async ({ id, fault }) => {
      const { page, frame, mend } = await injectors[id]({
        fault,
        told: linkOf(fault.told),
        open: (options = {}) =>
          openPage({ ...options, allow: [...(fault.prints ?? []), ...(options.allow ?? [])] }),
      });
      const where = frame ?? page;
      await expectStanding(where, fault);
      await mend?.();
      if (fault.says?.isMeanwhile) expect(await where.locator(unnamed).count()).toBe(0);
      await expectVerdict(where, fault);
    });
  });
}
