import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { readMarks } from '../browser/marks';
import { patience } from '../browser/visit';
import { meetsAllPerson } from '../journeys/people';
import { arriveAt, nextButton, walk } from '../journeys/walker';
import { addressOf } from '../support/browser';
import { ensureChromium } from '../support/chromium.mjs';
import { chromiumOptions } from '../support/chromium-options';
import { pressResults, words } from './journey';
import type { InjectorsOf } from './run-faults';

const notice = (page: Page) => page.locator('[data-notice="ignored-params"]');

const hostileQuery = [
  'lang=<script>alert(1)</script>',
  'theme=__proto__',
  'accent=javascript:alert(1)',
  'tour=constructor',
  'share=../../etc',
  'demo=%E0%A4%A',
  'from=singlemessage',
].join('&');

const hostileFragment = [
  'score=640',
  '__proto__=1',
  'constructor=yes',
  '<img src=x onerror=alert(1)>=1',
  'realName=%u0041',
  'loginDays=99',
  'amount=%zz',
  '%E0%A4%A=2',
  'score=1',
  'fee=1.5&total=7000',
].join('&');

export const addressFaults: InjectorsOf<'address'> = {
  'hostile-query': async ({ told, open }) => {
    const { page } = await open({ path: `/?${hostileQuery}`, hash: `#/result?${told}` });
    await readMarks(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    // What others append to an address is nothing to speak of.
    expect(await notice(page).textContent()).not.toContain('from');
    return { page };
  },

  'hostile-fragment': async ({ open }) => {
    const { page } = await open({ hash: `#/result?${hostileFragment}` });
    await readMarks(page);
    for (const name of ['realName', 'loginDays', 'amount', '%E0%A4%A', 'score', 'fee', 'total']) {
      expect(await notice(page).textContent()).toContain(name);
    }
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => '1' in {} || {}.constructor !== Object)).toBe(false);
    return { page };
  },

  'huge-fragment': async ({ told, open }) => {
    const { page } = await open({ hash: `#/result?${told}&x=${'a'.repeat(2_000_000)}` });
    expect((await readMarks(page)).met).toBe(1);
    await page.evaluate(() => {
      window.location.hash = `#/result?adult=yes&realName=yes&${'b%20=1&'.repeat(285_000)}`;
    });
    await expect.poll(async () => (await readMarks(page)).met, patience).toBe(2);
    await page.evaluate((answers) => {
      window.location.hash = `#/result?${answers}&${'c%20=1&'.repeat(285_000)}`;
    }, told);
    await expect.poll(async () => (await readMarks(page)).met, patience).toBe(1);
    expect(((await notice(page).textContent()) ?? '').length).toBeLessThan(1000);
    return { page };
  },

  'unknown-view': async ({ told, open }) => {
    const { page } = await open({ hash: `#/nowhere?${told}` });
    await arriveAt(page, words, 'score');
    expect(await page.locator('#score').inputValue()).toBe('640');
    const mend = async () => {
      await notice(page).getByRole('button').click();
      expect(await notice(page).count()).toBe(0);
      // The notice has gone with its button, the focus has not.
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    };
    return { page, mend };
  },

  'skipped-ahead': async ({ open }) => {
    const { page } = await open({ hash: '#/review' });
    await arriveAt(page, words, 'review');
    await pressResults(page);
    return { page };
  },

  'back-and-forward': async ({ open }) => {
    const { page } = await open();
    await walk(page, words, meetsAllPerson);
    await page.locator('[data-verdict]').waitFor();
    const steps = meetsAllPerson.map(({ step }) => step);
    for (const step of steps.toReversed()) {
      await page.goBack();
      await arriveAt(page, words, step);
    }
    expect(await page.locator('#score').inputValue()).toBe('720');
    for (const step of steps.slice(1)) {
      await page.goForward();
      await arriveAt(page, words, step);
      if (step === 'activity') expect(await page.locator('#loginDays').inputValue()).toBe('25');
    }
    await page.goForward();
    return { page };
  },

  'page-from-the-cache': async ({ told, fault }) => {
    // The browser of the other tests keeps no pages: its driver switches that off.
    const browser = await chromium.launch({
      executablePath: ensureChromium().path ?? '',
      args: [...chromiumOptions],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.clock.setFixedTime(`${fault.today ?? '2026-11-22'}T04:00:00Z`);
    await page.goto(addressOf(`/#/review?${told}`));
    await arriveAt(page, words, 'review');
    await page.evaluate(() => {
      document.documentElement.dataset['same'] = 'yes';
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['kept'] = `${persisted}`;
      });
    });
    await page.goto(addressOf('/robots.txt'));
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.locator('html').getAttribute('data-kept'), patience).toBe('true');
    await pressResults(page);
    expect(await page.locator('html').getAttribute('data-same')).toBe('yes');
    expect(problems).toEqual([]);
    return { page };
  },

  'reload-at-each-step': async ({ told, open }) => {
    const { page } = await open({ hash: `#/start?${told}` });
    for (const { step } of meetsAllPerson) {
      await arriveAt(page, words, step);
      await page.reload();
      await arriveAt(page, words, step);
      await nextButton(page, words, step).click();
    }
    return { page };
  },
};
