import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { arriveAt, controlFor, nextButton, type WalkedStep, walk } from '../journeys/walker';
import { words } from './journey';
import type { InjectorsOf } from './run-faults';

async function goOn(page: Page): Promise<void> {
  await page.locator('#score').press('Enter');
  await arriveAt(page, words, 'account');
}

/** What a phone's keyboard makes of the plain digits of someone who has everything. */
const typedMixed: Readonly<Record<string, string>> = {
  score: '７2０ 分',
  cardMonths: '两年半',
  txPerDay: '６．０笔',
  payPerDay: '五',
  loginDays: '２5',
  pastOverdues: '０ 次',
  amount: '￥６，000.00 元',
};

const mixedPerson: readonly WalkedStep[] = meetsAllPerson.map(({ step, answers }) => ({
  step,
  answers: Object.fromEntries(
    Object.entries(answers).map(([name, said]) => [name, typedMixed[name] ?? said]),
  ),
}));

/** Fills a field as extensions do: no key, no focus, only the events that say it has changed. */
async function fillSilently(page: Page, id: string, value: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((field, text) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

export const typingFaults: InjectorsOf<'typing'> = {
  'enter-in-composition': async ({ open }) => {
    const { page, context } = await open();
    await arriveAt(page, words, 'score');
    await page.locator('#score').focus();
    const driver = await context.newCDPSession(page);
    await driver.send('Input.imeSetComposition', {
      text: '640',
      selectionStart: 3,
      selectionEnd: 3,
    });
    expect(await page.locator('#score').inputValue()).toBe('640');
    const enter = (isComposing: boolean) =>
      page.locator('#score').evaluate((field, composes) => {
        // Safari reports the same key once the composition is over, with the code 229.
        const how = composes ? { isComposing: true } : { keyCode: 229 };
        const event = { key: 'Enter', bubbles: true, cancelable: true, ...how };
        field.dispatchEvent(new KeyboardEvent('keydown', event));
      }, isComposing);
    await enter(true);
    await enter(false);
    await driver.send('Input.insertText', { text: '640' });
    await page.waitForTimeout(300);
    expect(await page.locator('.error-summary').count()).toBe(0);
    return { page, mend: () => goOn(page) };
  },

  'full-width-digits': async ({ open }) => {
    const { page } = await open();
    await arriveAt(page, words, 'score');
    await page.locator('#score').pressSequentially('６４０分');
    return { page, mend: () => goOn(page) };
  },

  'mixed-widths': async ({ open }) => {
    const { page } = await open();
    await walk(page, words, mixedPerson);
    return { page };
  },

  'paste-with-newlines': async ({ open }) => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await arriveAt(page, words, 'score');
    await page.evaluate(() => navigator.clipboard.writeText('\r\n 640\t\n\n'));
    await page.locator('#score').focus();
    await page.keyboard.press('Control+V');
    expect((await page.locator('#score').inputValue()).trim()).toBe('640');
    return { page, mend: () => goOn(page) };
  },

  autofill: async ({ open }) => {
    const { page } = await open();
    await arriveAt(page, words, 'score');
    await fillSilently(page, 'score', '640');
    await nextButton(page, words, 'score').click();
    await arriveAt(page, words, 'account');
    await fillSilently(page, 'cardMonths', 'someone@example.com');
    for (const name of ['adult', 'student', 'realName'] as const) {
      await controlFor(page, words, name, 'unknown').check();
    }
    await nextButton(page, words, 'account').click();
    return { page };
  },
};
