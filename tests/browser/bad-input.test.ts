import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arriveAt, languages, nextButton, wordsOf } from '../journeys/walker';
import { openPage } from '../support/browser';
import { readMarks } from './marks';
import { meetsAll, visit } from './visit';

const notice = (page: Page) => page.locator('[data-notice="ignored-params"]');
const chinese = wordsOf['zh-CN'];

describe.each(languages)('a bad link in %s', (language) => {
  it('has what was ignored named in one notice that can be dismissed', async () => {
    const { page } = await openPage({
      language,
      hash: '#/result?score=720&foo=1&loginDays=99&amount=0&fee=1.5&total=7000&score=1&%E0%A4%A=2',
    });
    expect(await readMarks(page)).toMatchObject({ met: 1, unknown: 7 });
    expect(await notice(page).count()).toBe(1);
    const text = (await notice(page).textContent()) ?? '';
    for (const name of ['foo', 'loginDays', 'amount', 'fee', 'total', 'score', '%E0%A4%A']) {
      expect(text).toContain(name);
    }
    await notice(page).getByRole('button').click();
    expect(await notice(page).count()).toBe(0);
    await visit(page, '#/codes');
    expect(await notice(page).count()).toBe(0);
    expect(await page.locator('main h1').count()).toBe(1);
  });
});

describe('a hostile link', () => {
  it.each([
    [
      'with inherited names',
      '#/result?score=720&__proto__=1&constructor=yes&toString=2&hasOwnProperty=no',
      'result',
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
    ],
    [
      'with broken percent-encoding',
      '#/result?score=%E0%A4%A&amount=%zz&realName=%u0041&adult=yes',
      'result',
      ['score', 'amount', 'realName'],
    ],
    ['to an unknown view', '#/nowhere?score=700', 'start', ['#/nowhere']],
    ['to an inherited view', '#/__proto__?score=700', 'start', ['#/__proto__']],
    ['with markup', '#/<img src=x onerror=alert(1)>?<b>=1&score=<script>', 'start', ['score']],
    ['with several question marks', '#/result?score=720?adult=yes&student=no', 'result', ['score']],
    ['with nothing but signs', '#/result?&&==&=&?#%', 'result', []],
    ['with half a character', '#/result?score=\uD800&\uDFFF=1', 'result', ['score']],
    [
      'with an unknown name repeated a thousand times',
      `#/result?${'a=1&b=2&'.repeat(500)}score=720`,
      'result',
      ['a', 'b'],
    ],
  ])('%s lands on a working page', async (_, hash, view, names) => {
    const { page } = await openPage({ hash });
    await page.locator(`main[data-view="${view}"] h1`).waitFor();
    const text = names.length > 0 ? await notice(page).textContent() : '';
    for (const name of names) expect(text).toContain(name);
    expect(await page.evaluate(() => ({}).constructor === Object)).toBe(true);
    await visit(page, '#/score?score=720');
    await nextButton(page, chinese, 'score').click();
    await arriveAt(page, chinese, 'account');
  });
});

describe('a part that throws', () => {
  it('leaves a page that says so, with every answer kept', async () => {
    const { page } = await openPage({
      hash: `#/review?${meetsAll}`,
      allow: [/provoked/],
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const day = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
          const isBroken = () => document.documentElement.dataset['broken'] === 'yes';
          Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
            ...day,
            get() {
              if (isBroken()) throw new Error('provoked');
              return day?.get?.call(this);
            },
          });
        });
      },
    });
    const breaks = (broken: 'yes' | 'no') =>
      page.locator('html').evaluate((root, value) => {
        root.dataset['broken'] = value;
      }, broken);
    await arriveAt(page, chinese, 'review');
    await breaks('yes');
    await nextButton(page, chinese, 'review').click();
    const title = page.getByRole('heading', { name: chinese.crashed.title });
    await title.waitFor();
    await page.getByRole('button', { name: chinese.crashed.back }).click();
    await arriveAt(page, chinese, 'review');
    expect(await page.locator('main').textContent()).toContain('720');
    await breaks('no');
    await nextButton(page, chinese, 'review').click();
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', met: 8 });
    await visit(page, '#/score');
    await breaks('yes');
    await page.evaluate(() => {
      window.location.hash = '#/result';
    });
    await title.waitFor();
    await page.getByRole('button', { name: chinese.crashed.restart }).click();
    await arriveAt(page, chinese, 'score');
    expect(await page.locator('#score').inputValue()).toBe('');
  });
});
