import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { openPage } from '../support/browser';
import { readMarks } from './marks';
import { sharePage } from './shared-page';
import { failsMuch, meetsAll } from './visit';

const folded = (page: Page) => page.locator('details:not([open])').count();

async function openResult(language: 'zh-CN' | 'en', answers: string): Promise<Page> {
  const { page } = await openPage({ language, hash: `#/result?${answers}` });
  await readMarks(page);
  await page.locator('figure svg').first().waitFor();
  return page;
}

describe.each(languages)('the printed result in %s', (language) => {
  it('shows all that was folded and no buttons, and folds it again', async () => {
    const page = await openResult(language, failsMuch);
    const before = await folded(page);
    expect(before).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded(page)).toBe(0);
    expect(await page.locator('button:visible').allTextContents()).toEqual([]);
    for (const [mark, count] of [
      ['[data-verdict]', 1],
      ['[data-rule]', 15],
      ['[data-rejected-entry]', 4],
      ['[data-entry]', 1],
    ] as const) {
      expect(await page.locator(mark).count(), mark).toBe(count);
      expect(await page.locator(mark).filter({ visible: true }).count(), mark).toBe(count);
    }
    expect(await page.locator('table[data-table="cost"] tr[data-terms]:visible').count()).toBe(8);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folded(page)).toBe(before);
  });

  it('is asked for with the print button', async () => {
    const { page } = await openPage({
      language,
      hash: `#/result?${meetsAll}`,
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          window.print = () => {
            document.documentElement.dataset['printed'] = 'yes';
          };
        });
      },
    });
    await readMarks(page);
    await page.locator('[data-action="print"]').first().click();
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  });
});

describe.each(languages)('on paper, the result in %s', (language) => {
  const page = sharePage({ language, hash: `#/result?${meetsAll}` });

  beforeAll(async () => {
    await readMarks(page());
    await page().locator('figure svg').first().waitFor();
    // What A4 leaves between its margins, in CSS px.
    await page().setViewportSize({ width: 703, height: 1000 });
  });

  it('lays every price out alike on A4, in tables, without what only a screen can use', async () => {
    const onScreenAlone = ['.cost-chart-hint', '.early-slider', '.cost-inputs > .disclosure'];
    for (const part of onScreenAlone)
      expect(await page().locator(part).count(), part).toBeGreaterThan(0);
    await page().emulateMedia({ media: 'print' });
    await page().evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const rows = page().locator('table[data-table="cost"] tr[data-terms]');
    const widths = await rows.evaluateAll((all) =>
      all.map((row) => Math.round(row.getBoundingClientRect().width)),
    );
    expect(widths).toHaveLength(7);
    expect(new Set(widths).size).toBe(1);
    const displays = await page()
      .locator('main table tr')
      .evaluateAll((all) => all.map((row) => getComputedStyle(row).display));
    expect(new Set(displays)).toEqual(new Set(['table-row']));
    for (const part of onScreenAlone)
      expect(await page().locator(part).filter({ visible: true }).count(), part).toBe(0);
  });

  it('has no table in a grid, of which a sheet would print the rest over its end', async () => {
    await page().emulateMedia({ media: 'print' });
    const found = await page()
      .locator('main table')
      .evaluateAll((tables) =>
        tables.map((table) => {
          const displays: string[] = [];
          for (let part = table.parentElement; part; part = part.parentElement) {
            displays.push(getComputedStyle(part).display);
          }
          return displays.filter((display) => display !== 'block');
        }),
      );
    expect(found.length).toBeGreaterThan(2);
    expect(found.flat()).toEqual([]);
  });

  it('has the chart’s keys in their colours', async () => {
    await page().emulateMedia({ media: 'print' });
    const swatches = page().locator('.cost-chart-swatch');
    await swatches.first().waitFor();
    const told = await swatches.evaluateAll((all) =>
      all.map((swatch) => getComputedStyle(swatch).getPropertyValue('print-color-adjust')),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told)).toEqual(new Set(['exact']));
  });

  it('becomes a document', async () => {
    const document = await page().pdf({ format: 'A4' });
    expect(document.subarray(0, 5).toString()).toBe('%PDF-');
    expect(document.length).toBeGreaterThan(20_000);
  });
});

describe.each(languages)('the printed first question in %s', (language) => {
  /** What paper has of each folded part, as a browser prints it: at once, before anything asked for could come. */
  const onPaper = (page: Page) =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('main .disclosure > .disclosure-body')]
        .filter((body) => body.getClientRects().length > 0)
        .map((body) => body.textContent);
    });

  it('has no empty part: the conditions only where someone has opened them', async () => {
    const { page } = await openPage({ language, hash: '#/score?' });
    const fold = page.locator('main .disclosure').last();
    await page.emulateMedia({ media: 'print' });
    const unopened = await onPaper(page);
    expect(unopened).not.toContain('');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await fold.locator('summary').first().click();
    await fold.locator('li').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper(page)).toHaveLength(unopened.length + 1);
    expect(await fold.locator('li:visible').count()).toBe(8);
  });
});
