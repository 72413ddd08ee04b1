import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import {
  arriveAt,
  controlFor,
  languages,
  nextButton,
  type WalkedStep,
  wordsOf,
} from '../journeys/walker';
import { expectNoAxeViolations, openPage } from '../support/browser';
import { readMarks } from './marks';
import { sharePage } from './shared-page';
import { meetsAll, patience, visit } from './visit';

const themes = ['light', 'dark'] as const;
const titles = { 'zh-CN': '微信分期开通自查', en: 'WeChat Installments Check' } as const;

describe.each(languages)('a result in %s', (language) => {
  const page = sharePage({ language, reducedMotion: true });

  // Views as they open are looked at in tests/accessibility.
  it('has nothing axe objects to with all that is folded opened', async () => {
    await visit(page(), `#/result?${meetsAll}&foo=1`);
    await page().evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page().locator('[data-action="share"]').first().click();
    for (const colorScheme of themes) {
      await page().emulateMedia({ colorScheme });
      await expectNoAxeViolations(page());
    }
  });
});

describe('whatever is told as it changes', () => {
  const page = sharePage({ language: 'zh-CN', reducedMotion: true });

  it.each(['#/score', '#/activity', `#/result?${meetsAll}`])(
    'is listened to before it has words, and takes no room, at %s',
    async (hash) => {
      await visit(page(), hash);
      const silent = await page().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[aria-live], [role="status"]')]
          .filter((region) => region.textContent === '')
          .map((region) => {
            const { display, position } = getComputedStyle(region);
            const { height } = region.getBoundingClientRect();
            return { name: region.className, display, height, position };
          }),
      );
      expect(silent.filter(({ display }) => display === 'none')).toEqual([]);
      const inFields = silent.filter(({ name }) => name.includes('field-told'));
      expect(inFields.length).toBeGreaterThan(0);
      // Out of the field's grid, whose gap would be room, too.
      expect(inFields.filter((at) => at.height > 0 || at.position !== 'absolute')).toEqual([]);
    },
  );
});

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until the control, or a radio of its group, has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const name = await control.getAttribute('name');
  const isRadio = (await control.getAttribute('type')) === 'radio';
  for (let pressed = 0; pressed < 40; pressed += 1) {
    const focused = page.locator(':focus');
    const isThere =
      (await hasFocus(control)) ||
      (isRadio && (await focused.count()) > 0 && (await focused.getAttribute('name')) === name);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name ?? (await control.textContent())}`);
}

async function press(page: Page, control: Locator, said: string): Promise<void> {
  await tabTo(page, control);
  if ((await control.getAttribute('type')) === 'text') return page.keyboard.type(said);
  for (let pressed = 0; pressed < 8; pressed += 1) {
    if (await hasFocus(control)) break;
    await page.keyboard.press('ArrowDown');
  }
  if (!(await control.isChecked())) await page.keyboard.press('Space');
  expect(await control.isChecked()).toBe(true);
}

/** Only what is asked of everyone: what is folded is left folded. */
const coreOnly = meetsAllPerson.map(({ step, answers }): WalkedStep => {
  const { profile: _, bankType: __, payPerDay: ___, pastOverdues: ____, ...core } = answers;
  return { step, answers: core };
});

describe.each(languages)('someone with a keyboard alone, in %s', (language) => {
  const words = wordsOf[language];

  it('skips to the content', async () => {
    const { page } = await openPage({ language });
    await arriveAt(page, words, 'score');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe(words.skipToContent);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page.locator('main')), patience).toBe(true);
    await arriveAt(page, words, 'score');
  });

  it('comes to the result, told on every screen where they are', async () => {
    const { page } = await openPage({ language });
    await arriveAt(page, words, 'score');
    expect(await page.title()).toBe(`${words.stepHeadings.score} · ${titles[language]}`);
    for (const { step, answers } of coreOnly) {
      await arriveAt(page, words, step);
      const heading = page.getByRole('heading', { level: 1 });
      if (step !== 'score') expect(await hasFocus(heading), step).toBe(true);
      expect(await page.title()).toBe(`${words.stepHeadings[step]} · ${titles[language]}`);
      const current = page.locator('[aria-current="step"]');
      expect(await current.textContent()).toContain(words.steps[step]);
      for (const [name, said] of Object.entries(answers)) {
        await press(page, controlFor(page, words, name as keyof typeof answers, said), said);
      }
      await tabTo(page, nextButton(page, words, step));
      await page.keyboard.press(step === 'credit' ? 'Space' : 'Enter');
    }
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', entry: 'merchant' });
    expect(await hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);
    expect(await page.title()).toContain(titles[language]);
    await tabTo(
      page,
      page.locator('[data-rejected-entry]').first().locator('xpath=../../..//summary'),
    );
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-rejected-entry]').first().isVisible()).toBe(true);
  });
});
