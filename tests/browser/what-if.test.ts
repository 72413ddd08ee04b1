import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { expectNoAxeViolations, openPage } from '../support/browser';
import { readMarks } from './marks';
import { sharePage } from './shared-page';
import { meetsAll, patience, visit } from './visit';

const names = {
  'zh-CN': { panel: '试着改改看', score: '支付分', back: '回到我的答案' },
  en: { panel: 'What if?', score: 'Pay Score', back: 'Back to my answers' },
} as const;
type Language = keyof typeof names;

const panelOf = (page: Page, language: Language) =>
  page.locator('details').filter({ has: page.getByText(names[language].panel, { exact: true }) });
const scoreOf = (page: Page, language: Language) =>
  panelOf(page, language).getByRole('textbox', { name: names[language].score, exact: true });
const verdictOf = async (page: Page) => (await readMarks(page)).verdict;
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Opens the panel and tries a score, with the keyboard alone. */
async function tryScore(page: Page, language: Language, score: string): Promise<void> {
  await panelOf(page, language).locator('summary').focus();
  await page.keyboard.press('Enter');
  await scoreOf(page, language).waitFor();
  await page.keyboard.press('Tab');
  expect(await scoreOf(page, language).evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type(score);
}

describe.each(languages)('a trial beside the result, in %s', (language) => {
  it('is made and ended with the keyboard, and forgotten by a reload', async () => {
    const { page } = await openPage({ language, reducedMotion: true });
    await visit(page, `#/result?${meetsAll}`);
    const before = await readMarks(page);
    const stored = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    const answers = await stored();

    await tryScore(page, language, '599');
    await expect.poll(() => verdictOf(page), patience).toBe('not-yet');
    const tried = await readMarks(page);
    expect(tried).toMatchObject({ met: 7, notMet: 1, limit: [0, 32_500] });
    expect(tried.plan).not.toEqual(before.plan);
    expect(await panelOf(page, language).locator('.what-if-told').textContent()).not.toBe('');
    expect(await stored()).toBe(answers);
    expect(await page.evaluate(() => window.location.hash)).toBe('#/result');

    const { back } = names[language];
    await panelOf(page, language).getByRole('button', { name: back }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => verdictOf(page), patience).toBe('meets');
    expect(await readMarks(page)).toEqual(before);
    expect(await hasFocus(page, 'summary')).toBe(true);

    await scoreOf(page, language).fill('599');
    await expect.poll(() => verdictOf(page), patience).toBe('not-yet');
    await page.reload();
    await page.locator('[data-verdict]').waitFor();
    expect(await readMarks(page)).toEqual(before);
    expect(await page.locator('[data-notice="what-if"]').count()).toBe(0);
  });
});

describe.each([390, 1280])('the open panel on a screen of %i pixels', (width) => {
  const page = sharePage({ width, height: 900, reducedMotion: true });

  it('has nothing axe objects to, light or dark', async () => {
    await visit(page(), `#/result?${meetsAll}`);
    await tryScore(page(), 'zh-CN', '599');
    await page().locator('[data-notice="what-if"]').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      await expectNoAxeViolations(page());
    }
  });
});

describe.each(languages)('on the narrowest screen, with all unfolded, in %s', (language) => {
  const page = sharePage({ language, width: 320, height: 640, reducedMotion: true });

  it.each([
    `#/result?${meetsAll}`,
    // With the longest list of what to change.
    '#/result?adult=yes&score=100&realName=no&cardMonths=none&txPerDay=0&loginDays=0&overdue=yes' +
      '&defaultMonths=0&defaultSettled=no&pastOverdues=9&assets=99999999.99&amount=49999.99',
  ])('nothing scrolls sideways: %s', async (hash) => {
    await visit(page(), hash);
    await page().evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await scoreOf(page(), language).fill('599');
    await page().locator('[data-notice="what-if"]').waitFor();
    const wide = await page().evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...document.querySelectorAll('main *')]
        .filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
        .map((part) => `${part.tagName} ${part.getAttribute('class')}`)
        .concat(scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth}`] : []);
    });
    expect(wide).toEqual([]);
  });
});
