import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { addressOf, expectNoAxeViolations, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';
import { readMarks } from './marks';
import { sharePage } from './shared-page';
import { meetsAll, patience, visit } from './visit';

const names = {
  'zh-CN': { panel: '试着改改看', score: '支付分', back: '回到我的答案' },
  en: { panel: 'What if?', score: 'Pay Score', back: 'Back to my answers' },
} as const;
type Language = keyof typeof names;

const openerOf = (page: Page | Frame, language: Language) =>
  page.getByRole('button', { name: names[language].panel, exact: true });
const panelOf = (page: Page | Frame, language: Language) =>
  page.getByRole('region', { name: names[language].panel, exact: true });
const scoreOf = (page: Page | Frame, language: Language) =>
  panelOf(page, language).getByRole('textbox', { name: names[language].score, exact: true });
const verdictOf = async (page: Page) => (await readMarks(page)).verdict;
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Opens the panel, where it does not stand open, and tries a score, with the keyboard alone. */
async function tryScore(page: Page, language: Language, score: string): Promise<void> {
  if ((await openerOf(page, language).count()) > 0) {
    await openerOf(page, language).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '#what-if-title'), patience).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await scoreOf(page, language).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  } else await scoreOf(page, language).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(score);
}

/** What has the focus, and how it is hidden: beyond the screen, behind the panel, or scrolled out in it. */
async function lookAtFocus(
  page: Page,
): Promise<{ readonly name: string; readonly hidden: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { name: '', hidden: '' };
    const { top, bottom } = focused.getBoundingClientRect();
    const panel = document.querySelector('#what-if');
    const body = document.querySelector('.what-if-body');
    const box = panel?.getBoundingClientRect();
    const inside = body?.contains(focused) ? body.getBoundingClientRect() : undefined;
    const from = Math.max(0, inside?.top ?? 0);
    const outside = panel && box && !panel.contains(focused) ? box.top : window.innerHeight;
    const to = Math.min(window.innerHeight, outside, inside?.bottom ?? Number.POSITIVE_INFINITY);
    // Only what could be seen whole is asked to be.
    const isSeen = (top >= from - 1 && bottom <= to + 1) || bottom - top > to - from;
    const name = `${focused.tagName} ${focused.id} ${focused.textContent?.slice(0, 20)}`;
    return { name, hidden: isSeen ? '' : `${name} ${top}–${bottom} of ${from}–${to}` };
  });
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
    expect(await hasFocus(page, '#what-if-title')).toBe(true);

    await scoreOf(page, language).fill('599');
    await expect.poll(() => verdictOf(page), patience).toBe('not-yet');
    await page.reload();
    await page.locator('[data-verdict]').waitFor();
    expect(await readMarks(page)).toEqual(before);
    expect(await page.locator('[data-notice="what-if"]').count()).toBe(0);
  });
});

describe.each(languages)('a trial, in %s', (language) => {
  it('survives a change of the language, and waits while a question is answered', async () => {
    const { page } = await openPage({ language, reducedMotion: true });
    await visit(page, `#/result?${meetsAll}`);
    await tryScore(page, language, '599');
    await expect.poll(() => verdictOf(page), patience).toBe('not-yet');
    await page.locator('.app-language').click();
    const other = language === 'en' ? 'zh-CN' : 'en';
    await expect.poll(() => scoreOf(page, other).count(), patience).toBe(1);
    expect(await scoreOf(page, other).inputValue()).toBe('599');
    expect(await verdictOf(page)).toBe('not-yet');

    await page.locator('[data-action="change"]').click();
    await page.locator('main[data-view="review"] h1').waitFor();
    expect(await page.locator('[data-notice="trial-kept"]').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => verdictOf(page), patience).toBe('not-yet');
    expect(await page.locator('[data-notice="trial-kept"]').count()).toBe(0);
  });
});

// The narrowest and the lowest screens: what others leave free is more.
describe.each([
  [320, 480],
  [640, 360],
])('the panel on a screen of %i by %i', (width, height) => {
  it('covers nothing that has the focus, and Escape gives the focus back', async () => {
    const { page } = await openPage({ width, height, reducedMotion: true });
    await visit(page, `#/result?${meetsAll}`);
    await openerOf(page, 'zh-CN').click();
    for (const direction of ['Tab', 'Shift+Tab']) {
      const seen = new Set<string>();
      for (let pressed = 0; pressed < 70; pressed += 1) {
        await page.keyboard.press(direction);
        const { name, hidden } = await lookAtFocus(page);
        expect(hidden, `${direction} ${pressed}`).toBe('');
        seen.add(name);
      }
      expect(seen.size, [...seen].join()).toBeGreaterThanOrEqual(30);
    }
    // Down to the last link of the page, and up from it.
    await page.locator('.app-footer-links a').last().focus();
    expect((await lookAtFocus(page)).hidden).toBe('');
    await scoreOf(page, 'zh-CN').focus();
    await page.keyboard.press('Escape');
    expect(await panelOf(page, 'zh-CN').count()).toBe(0);
    expect(await hasFocus(page, '[data-action="what-if"]')).toBe(true);
  });
});

describe.each([
  [390, 844],
  [320, 480],
  [844, 390],
  [640, 360],
])('the panel on a screen of %i by %i', (width, height) => {
  it('keeps the verdict in sight', async () => {
    const { page } = await openPage({ width, height, reducedMotion: true });
    await visit(page, `#/result?${meetsAll}`);
    await openerOf(page, 'zh-CN').click();
    const line = await page.locator('.what-if-verdict').boundingBox();
    expect(line && line.y >= 0 && line.y + line.height <= height).toBe(true);
  });
});

describe('beside the result on a wide screen', () => {
  const page = sharePage({ width: 1280, height: 720, reducedMotion: true });

  it('what can be tried stays in view, its verdict too, wherever one reads', async () => {
    await visit(page(), `#/result?${meetsAll}`);
    await page().locator('#plan').scrollIntoViewIfNeeded();
    for (const field of await panelOf(page(), 'zh-CN').getByRole('textbox').all()) {
      await field.focus();
      const box = await field.boundingBox();
      const line = await page().locator('.result-side-verdict').boundingBox();
      expect(line && line.y >= 0 && line.y + line.height <= 720).toBe(true);
      expect(box && line && box.y >= line.y + line.height && box.y + box.height <= 720).toBe(true);
    }
    await page().locator('#try-other-card-no').check();
    await page().locator('[data-action="try-swap"]').click();
    await expect.poll(() => verdictOf(page()), patience).toBe('not-yet');
    expect(await page().locator('.result-side-verdict').textContent()).toContain('2027年5月22日');
  });
});

describe('inside a frame as tall as its content', () => {
  it.each([390, 1280])('nothing holds on to a screen it does not have: %i wide', async (width) => {
    const html = `<!doctype html><html lang="en"><title>Help</title><iframe title="tool"
      width="${width}" height="6000" src="${addressOf(`/embed/#/result?${meetsAll}`)}"></iframe></html>`;
    const { page } = await openPage({
      path: await serveOtherSite({ '/': html }),
      width: 1400,
      height: 900,
      reducedMotion: true,
      allow: [new RegExp(`^request to another origin: ${addressOf('/')}`)],
    });
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('there is no frame');
    await readMarks(frame);
    if (width < 1024) {
      const opener = openerOf(frame, 'zh-CN');
      await opener.click();
      const [above, below] = [
        await opener.boundingBox(),
        await panelOf(frame, 'zh-CN').boundingBox(),
      ];
      if (!above || !below) throw new Error('nothing is drawn');
      expect(below.y - (above.y + above.height)).toBeLessThan(40);
      expect(await panelOf(frame, 'zh-CN').evaluate((p) => getComputedStyle(p).position)).toBe(
        'static',
      );
    } else {
      const side = frame.locator('.result-side');
      expect(await side.evaluate((part) => getComputedStyle(part).maxHeight)).toBe('none');
      expect(await panelOf(frame, 'zh-CN').isVisible()).toBe(true);
    }
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
    if ((await panelOf(page(), language).count()) === 0) await openerOf(page(), language).click();
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
