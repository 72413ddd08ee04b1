import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arriveAt, languages, nextButton, wordsOf } from '../journeys/walker';
import { openPage } from '../support/browser';
import { readMarks } from './marks';
import { meetsAll, patience, visit } from './visit';

const notice = (page: Page) => page.locator('[data-notice="ignored-params"]');
const chinese = wordsOf['zh-CN'];

/** What the network does when a file does not arrive, and what a page says of it. */
const lost = [/^failed: .*net::ERR_FAILED$/, /Failed to (load resource|fetch)/, /net::ERR_FAILED/];

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

  it('of two megabytes lands on a working page, opened cold and while it stands', async () => {
    const { page } = await openPage({ hash: `#/result?score=720&x=${'a'.repeat(2_000_000)}` });
    expect(await readMarks(page)).toMatchObject({ met: 1 });
    await page.evaluate(() => {
      window.location.hash = `#/result?adult=yes&realName=yes&${'b%20=1&'.repeat(285_000)}`;
    });
    await expect.poll(async () => (await readMarks(page)).met, patience).toBe(2);
    expect(((await notice(page).textContent()) ?? '').length).toBeLessThan(1000);
    await visit(page, '#/codes');
  });
});

describe('what a tab remembers', () => {
  const hostile = [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"version":1}',
    '{"version":99,"given":{"score":"720"}}',
    '{"version":1,"on":"9999-99-99","given":{"__proto__":{"score":"720"},"constructor":"yes"}}',
    '{"version":1,"on":7,"given":{"score":720,"amount":"1e9","adult":{}},"entries":[]}',
    '{"version":1,"on":"2026-11-22","given":[],"entries":{"score":{"text":{},"unsure":0}}}',
    '{"version":1,"on":"2026-11-22","given":null,"entries":{"score":null,"adult":7,"x":{}}}',
    '{"version":1,"entries":{"score":{"text":"<img src=x onerror=alert(1)>","unsure":false,"none":false,"confirmed":""}}}',
    `{"version":1,"given":${'['.repeat(100_000)}`,
    'x'.repeat(1_000_000),
  ];

  it('may be anything: the page works, and the result too', async () => {
    const { page } = await openPage({ hash: '#/score' });
    await arriveAt(page, chinese, 'score');
    for (const text of hostile) {
      await page.evaluate((stored) => {
        for (const key of [...Object.keys(sessionStorage), 'fenqi-check']) {
          sessionStorage.setItem(key, stored);
        }
      }, text);
      await page.reload();
      await arriveAt(page, chinese, 'score');
      await page.locator('#score').fill('720');
      await page.evaluate(() => {
        window.location.hash = '#/result';
      });
      expect((await readMarks(page)).met, text.slice(0, 60)).toBe(1);
      await visit(page, '#/score');
    }
  });

  it.each([
    ['may not be reached', 'get'],
    ['is full', 'set'],
  ] as const)('is not needed where storage %s', async (_, broken) => {
    const { page } = await openPage({
      hash: `#/credit?${meetsAll}`,
      prepare: async (opened) => {
        await opened.addInitScript((what) => {
          const refuse = () => {
            throw new DOMException('refused', 'QuotaExceededError');
          };
          if (what === 'set') Storage.prototype.setItem = refuse;
          else Object.defineProperty(window, 'sessionStorage', { get: refuse });
        }, broken);
      },
    });
    for (const step of ['credit', 'purchase', 'review'] as const) {
      await arriveAt(page, chinese, step);
      await nextButton(page, chinese, step).click();
    }
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', met: 8 });
  });
});

describe('a part that does not arrive', () => {
  const chart = '**/assets/cost-chart-*.js';

  it('leaves the table and a way to try again where it is the chart', async () => {
    const { page } = await openPage({
      hash: `#/result?${meetsAll}`,
      allow: lost,
      prepare: async (opened) => {
        await opened.route(chart, (route) => route.abort('failed'));
      },
    });
    const failed = page.locator('[data-notice="chart-failed"]:visible');
    await failed.first().waitFor();
    expect(Object.keys((await readMarks(page)).costs)).toHaveLength(7);
    expect(await page.locator('table[data-table="cost"]').isVisible()).toBe(true);
    const retry = failed.getByRole('button', { name: chinese.retry });
    const refused = page.waitForEvent('requestfailed');
    await retry.first().click();
    await refused;
    await failed.first().waitFor();
    await page.unroute(chart);
    // One press mends every chart on the page.
    await retry.first().click();
    await expect.poll(() => failed.count(), patience).toBe(0);
    await page.locator('figure svg').first().waitFor();
    expect(await failed.count()).toBe(0);
  });

  it.each([
    ['the result itself', '/', '**/assets/pages-*.js'],
    ['its words in another language than the page’s', '/en/?lang=zh-CN', '**/assets/result-*.js'],
  ])('can be asked for again where it is %s', async (_, path, file) => {
    const { page } = await openPage({
      path,
      hash: `#/review?${meetsAll}`,
      allow: lost,
      prepare: async (opened) => {
        await opened.route(file, (route) => route.abort('failed'));
      },
    });
    await nextButton(page, chinese, 'review').click();
    const failed = page.locator('[data-notice="not-loaded"]');
    await failed.waitFor();
    await page.unroute(file);
    await failed.getByRole('button', { name: chinese.retry }).click();
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', met: 8 });
  });

  it('can be asked for again where it is what checks the answers, and nothing typed is lost', async () => {
    const check = '**/assets/later-*.js';
    const { page } = await openPage({
      allow: lost,
      prepare: async (opened) => {
        await opened.route(check, (route) => route.abort('failed'));
      },
    });
    await arriveAt(page, chinese, 'score');
    await page.locator('#score').fill('720');
    await nextButton(page, chinese, 'score').click();
    await page.locator('[data-notice="not-loaded"]').waitFor();
    await page.unroute(check);
    expect(await page.locator('#score').inputValue()).toBe('720');
    await nextButton(page, chinese, 'score').click();
    await arriveAt(page, chinese, 'account');
  });

  it('leaves the first question to be read where it is the app itself, and comes alive with it', async () => {
    const app = '**/assets/main-*.js';
    const { page } = await openPage({
      allow: lost,
      prepare: async (opened) => {
        await opened.route(app, (route) => route.abort('failed'));
      },
    });
    await page.getByRole('heading', { level: 1, name: chinese.stepHeadings.score }).waitFor();
    await page.locator('#score').fill('720');
    await page.unroute(app);
    await arriveAt(page, chinese, 'score');
    expect(await page.locator('#score').inputValue()).toBe('720');
    await nextButton(page, chinese, 'score').click();
    await arriveAt(page, chinese, 'account');
  });

  it('keeps the page in its language where it is the words of the other', async () => {
    const { page } = await openPage({ allow: lost });
    const other = page.getByRole('button', { name: chinese.otherLanguage });
    await arriveAt(page, chinese, 'score');
    await page.locator('#score').fill('720');
    await page.route('**/assets/core-*.js', (route) => route.abort('failed'));
    const refused = page.waitForEvent('requestfailed');
    await other.click();
    await refused;
    await arriveAt(page, chinese, 'score');
    await page.unroute('**/assets/core-*.js');
    await other.click();
    await arriveAt(page, wordsOf.en, 'score');
    expect(await page.locator('#score').inputValue()).toBe('720');
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
