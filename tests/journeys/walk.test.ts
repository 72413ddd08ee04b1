import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Marks, readMarks } from '../browser/marks';
import { meetsAll, patience } from '../browser/visit';
import { openPage } from '../support/browser';
import {
  cardlessPerson,
  cashPerson,
  meetsAllPerson,
  owingPerson,
  repaidDefaultPerson,
  under18Person,
  unsurePerson,
} from './people';
import {
  arriveAt,
  controlFor,
  fillIn,
  languages,
  nextButton,
  type WalkedStep,
  walk,
  wordsOf,
} from './walker';

interface Journey {
  readonly who: string;
  readonly steps: readonly WalkedStep[];
  readonly marks: Partial<Marks>;
  /** Yuan of extra money for three terms without a promotion, from the amount as typed. */
  readonly fee: number;
}

const journeys: readonly Journey[] = [
  {
    who: 'who meets everything',
    steps: meetsAllPerson,
    marks: {
      verdict: 'meets',
      entry: 'merchant',
      earliest: '2026-11-22',
      met: 8,
      notMet: 0,
      unknown: 0,
      premium: 'no',
    },
    fee: 270,
  },
  {
    who: 'under 18, whose questions end early',
    steps: under18Person,
    marks: {
      verdict: 'not-yet',
      entry: 'none',
      earliest: null,
      unpredictable: true,
      met: 1,
      notMet: 1,
      unknown: 6,
      plan: ['adult undated'],
    },
    fee: 450,
  },
  {
    who: 'who is not sure of anything',
    steps: unsurePerson,
    marks: {
      verdict: 'undetermined',
      entry: 'pay-score',
      unpredictable: true,
      met: 0,
      notMet: 0,
      unknown: 8,
      premium: 'unknown',
    },
    fee: 450,
  },
  {
    who: 'who defaulted three months ago and repaid',
    steps: repaidDefaultPerson,
    marks: {
      verdict: 'not-yet',
      entry: 'none',
      earliest: '2027-02-22',
      met: 7,
      notMet: 1,
      plan: ['no-recent-default 2027-02-22'],
    },
    fee: 540,
  },
  {
    who: 'who still owes an old default',
    steps: owingPerson,
    marks: {
      verdict: 'not-yet',
      entry: 'none',
      earliest: null,
      unpredictable: true,
      notBefore: null,
      met: 7,
      notMet: 1,
      plan: ['no-recent-default 2026-11-22', 'look-again 2026-11-23'],
    },
    fee: 55.56,
  },
  {
    who: 'who wants cash and can see 微粒贷',
    steps: cashPerson,
    marks: { verdict: 'meets', entry: 'weilidai', earliest: '2026-11-22', met: 8, plan: [] },
    fee: 135,
  },
  {
    who: 'without a card, who has not looked at the checkout yet',
    steps: cardlessPerson,
    marks: {
      verdict: 'not-yet',
      entry: 'merchant',
      earliest: '2027-05-22',
      met: 4,
      notMet: 4,
      limit: [5000, 5000],
      plan: [
        'real-name 2026-11-22',
        'login-days 2026-11-24',
        'daily-transactions 2026-11-27',
        'card-age 2027-05-22',
      ],
    },
    fee: 36,
  },
];

const [scoreStep, accountStep, activityStep] = meetsAllPerson as readonly [
  WalkedStep,
  WalkedStep,
  WalkedStep,
  ...WalkedStep[],
];

async function chosen(page: Page, name: string): Promise<string> {
  return page.locator(`input[name="${name}.text"]:checked`).inputValue();
}

describe.each(languages)('someone asked in %s', (language) => {
  const words = wordsOf[language];
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  // What comes of the answers does not depend on the language; its words are there to be filled in and pressed.
  const walked = journeys.filter(
    ({ steps }) => language === 'zh-CN' || [meetsAllPerson, unsurePerson].includes(steps),
  );

  it.each(walked)('$who comes to the right result', async ({ steps, marks, fee }) => {
    const { page } = await openPage({ language });
    await walk(page, words, steps);
    const read = await readMarks(page);
    expect(read).toMatchObject(marks);
    expect(read.costs['3-base']?.figures['fee-total']).toBe(fee);
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });

  it('finds every answer again on the way back, on the way forward and after a reload', async () => {
    const { page } = await openPage({ language });
    await walk(page, words, [scoreStep, accountStep]);
    await fillIn(page, words, { ...activityStep, answers: { txPerDay: '一天三笔' } });
    await page.goBack();
    await arriveAt(page, words, 'account');
    expect(await chosen(page, 'realName')).toBe('yes');
    await expect.poll(() => page.locator('#cardMonths').inputValue(), patience).toBe('30');
    await page.goBack();
    await arriveAt(page, words, 'score');
    expect(await page.locator('#score').inputValue()).toBe('720');
    await page.goForward();
    await arriveAt(page, words, 'account');
    await page.goForward();
    await arriveAt(page, words, 'activity');
    expect(await page.locator('#txPerDay').inputValue()).toBe('一天三笔');
    await page.reload();
    await arriveAt(page, words, 'activity');
    expect(await page.locator('#txPerDay').inputValue()).toBe('一天三笔');
    await button(page, words.nav.back).click();
    await arriveAt(page, words, 'account');
    expect(await chosen(page, 'bankType')).toBe('national');
    expect(new URL(page.url()).hash).toBe('#/account');
  });

  it('comes back to the review after a change asked for there', async () => {
    const { page } = await openPage({ language, hash: `#/review?${meetsAll}` });
    await arriveAt(page, words, 'review');
    await button(page, words.review.changeName(words.questions.loginDays.name)).click();
    await arriveAt(page, words, 'activity');
    expect(await page.locator('#loginDays').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    await page.locator('#loginDays').fill('7');
    await button(page, words.nav.toReview).click();
    await arriveAt(page, words, 'review');
    expect(await page.locator('main').textContent()).toMatch(/7 (天|days)/);
    await nextButton(page, words, 'review').click();
    expect(await readMarks(page)).toMatchObject({ verdict: 'not-yet', earliest: '2026-11-26' });
    await page.goBack();
    await arriveAt(page, words, 'review');
  });

  it('comes back to the result after a change asked for there', async () => {
    const { page } = await openPage({ language, hash: '#/result?score=640' });
    await readMarks(page);
    await page.locator('[data-rule="real-name"]').getByRole('button').click();
    await arriveAt(page, words, 'account');
    await fillIn(page, words, accountStep);
    await button(page, words.nav.toResult).click();
    expect(await readMarks(page)).toMatchObject({ met: 4, unknown: 4 });
    await page.locator('[data-action="change"]').first().click();
    await arriveAt(page, words, 'review');
    await nextButton(page, words, 'review').click();
    expect(await readMarks(page)).toMatchObject({ met: 4, unknown: 4 });
  });

  it('leads back question by question from a review opened on the result, the browser back to that', async () => {
    const { page } = await openPage({ language, hash: '#/result?score=640' });
    await readMarks(page);
    await page.locator('[data-action="change"]').first().click();
    await arriveAt(page, words, 'review');
    const back = page.locator('[data-action="back"]');
    await back.click();
    await arriveAt(page, words, 'purchase');
    await back.click();
    await arriveAt(page, words, 'credit');
    await page.goBack();
    await arriveAt(page, words, 'purchase');
    await page.goBack();
    await arriveAt(page, words, 'review');
    await page.goBack();
    expect(await readMarks(page)).toMatchObject({ unknown: 7 });
  });

  it('keeps the answers and the place when the language changes', async () => {
    const { page } = await openPage({ language });
    await walk(page, words, [scoreStep]);
    await fillIn(page, words, accountStep);
    await button(page, words.otherLanguage).click();
    const other = wordsOf[language === 'en' ? 'zh-CN' : 'en'];
    await arriveAt(page, other, 'account');
    expect(await page.locator('html').getAttribute('lang')).toBe(
      language === 'en' ? 'zh-CN' : 'en',
    );
    expect(await chosen(page, 'student')).toBe('no');
    expect(await page.locator('#cardMonths').inputValue()).toBe('30');
    await page.reload();
    await arriveAt(page, other, 'account');
    expect(await page.locator('#cardMonths').inputValue()).toBe('30');
  });

  it('goes on with Enter, and is asked for what is left blank', async () => {
    const { page } = await openPage({ language });
    await arriveAt(page, words, 'score');
    await page.locator('#score').fill('720');
    await page.locator('#score').press('Enter');
    await arriveAt(page, words, 'account');
    await controlFor(page, words, 'adult', 'yes').check();
    await controlFor(page, words, 'adult', 'yes').press('Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.evaluate((alert) => alert === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').count()).toBe(3);
    await summary.getByRole('link').last().click();
    expect(await page.locator('#cardMonths').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    expect(await page.locator('#cardMonths-error').textContent()).toContain(words.unknown);
  });

  it('is asked back when a number smells of another unit', async () => {
    const { page } = await openPage({ language, hash: '#/activity' });
    await fillIn(page, words, { step: 'activity', answers: { txPerDay: '90', loginDays: '30' } });
    await nextButton(page, words, 'activity').click();
    await page.getByRole('alert').waitFor();
    const [, inTotal] = words.suspectAnswers('suspect-per-month', '90', '3');
    await button(page, inTotal).click();
    expect(await page.locator('#txPerDay').inputValue()).toBe('3');
    await nextButton(page, words, 'activity').click();
    await arriveAt(page, words, 'credit');
  });

  it('loses every answer by starting over, and only so', async () => {
    const { page } = await openPage({ language, hash: `#/result?${meetsAll}` });
    await readMarks(page);
    await page.reload();
    expect(await readMarks(page)).toMatchObject({ met: 8 });
    await page.locator('[data-action="restart"]').first().click();
    await arriveAt(page, words, 'score');
    expect(await page.locator('#score').inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('720');
    await page.reload();
    await arriveAt(page, words, 'score');
    expect(await page.locator('#score').inputValue()).toBe('');
  });
});
