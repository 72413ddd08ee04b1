import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations, type OpenOptions, openPage } from '../support/browser';
import { patience, waitUntilAlive } from './visit';

const mainScript = /\/assets\/main-[\w-]+\.js$/;

const pages = [
  { path: '/', language: 'zh-CN' },
  { path: '/embed/', language: 'zh-CN' },
  { path: '/en/', language: 'en' },
  { path: '/embed/en/', language: 'en' },
] as const;

/** Every rule there is, as it is asked for: eight required, four that may matter, three premium ones. */
const rules = {
  'zh-CN': [
    '满 18 岁',
    '支付分 600 起',
    '微信已实名',
    '本人卡绑满 6 个月',
    '最近 6 个月没有严重违约，更早的已还清',
    '现在没有逾期',
    '平均每天交易 3 笔起',
    '30 天里至少用 10 天微信',
    '部分场景要支付分 650',
    '职业、学历等资料填全',
    '全国性银行的卡',
    '不是全日制学生',
    '支付分 750 起',
    '平均每天付款 5 笔起',
    '以往逾期不超过 2 次，都已还清',
  ],
  en: [
    'Aged 18 or over',
    'Pay Score of at least 600',
    'Real-name verified in WeChat',
    'Your own card, linked for 6 months',
    'No serious default in the last 6 months, older ones repaid',
    'Nothing overdue now',
    'At least 3 transactions a day on average',
    'WeChat used on at least 10 of 30 days',
    'Pay Score of at least 650 in some places',
    'Occupation, education and the like filled in',
    'A national bank’s card',
    'Not a full-time student',
    'Pay Score of at least 750',
    'At least 5 payments a day on average',
    'No more than 2 late payments, all repaid',
  ],
} as const;

/** The page's own text is there, at its top, and says what the tool is, what it needs and where else to look. */
async function expectInstead(page: Page): Promise<void> {
  const instead = page.locator('.instead');
  await instead.waitFor();
  const needs = instead.locator('.instead-needs');
  const box = await needs.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 9999)).toBeLessThan(500);
  expect(await needs.textContent()).toMatch(/JavaScript.*Chromium 107.*Safari 15\.6.*Firefox 115/);
  const text = (await instead.textContent()) ?? '';
  expect(text).toContain('我 → 服务 → 钱包 → 支付分');
  expect(text).toContain('我 → 设置 → 帮助与反馈');
  // What cannot be pressed is not offered.
  expect(await page.locator('[data-action="next"]').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
}

describe.each(pages)('without scripts, the page $path', ({ path, language }) => {
  it('says what it is, states every rule with its source, and leads into WeChat', async () => {
    const { page } = await openPage({ path, language, javaScript: false });
    await expectInstead(page);
    const rows = page.locator('.instead .rule-row');
    expect(await rows.locator('> span').allTextContents()).toEqual(rules[language]);
    expect(await rows.locator('summary').count()).toBe(15);
    await rows.locator('summary').first().click();
    await rows.locator('details p').first().waitFor();
    expect(await page.locator('.instead p').first().textContent()).toMatch(
      language === 'en' ? /^WeChat Installments Check compares/ : /^微信分期开通自查：对照/,
    );
  });

  it.each([320, 1280])('fits a screen of %i pixels', async (width) => {
    const { page } = await openPage({ path, language, width, javaScript: false });
    await page.locator('.instead').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

const answerWith = (body: string) => async (page: Page) => {
  await page.route(mainScript, (route) => route.fulfill({ contentType: 'text/javascript', body }));
};

/** An engine without something that every script counts on. */
const without = (remove: () => void) => async (page: Page) => {
  await page.addInitScript(remove);
};

/** What stops the app, each as far as one browser can play another. */
const obstacles: readonly (readonly [string, OpenOptions])[] = [
  ['a grammar the browser does not know', { prepare: answerWith('let = unknown grammar;') }],
  ['a script that fails as it starts', { prepare: answerWith('throw new Error("too old")') }],
  ['a missing built-in', { prepare: without(() => Reflect.deleteProperty(Array.prototype, 'at')) }],
  [
    'another missing built-in',
    { prepare: without(() => Reflect.deleteProperty(Object, 'hasOwn')) },
  ],
  [
    'a built-in that only the app itself asks for',
    { prepare: without(() => Reflect.deleteProperty(window, 'WeakMap')) },
  ],
  [
    'a browser that does not even read the few lines in the page',
    {
      host: 'sub-path',
      allow: [/uncaught: /],
      prepare: async (page) => {
        await page.route(/\/$/, async (route) => {
          const response = await route.fetch();
          const html = (await response.text())
            .replace(/<meta http-equiv[^>]*>/, '')
            .replace(/<script>[\s\S]*?<\/script>/, '<script>let = unknown grammar;</script>');
          await route.fulfill({ response, body: html });
        });
      },
    },
  ],
];

describe('a browser that cannot run the app', () => {
  it.each(obstacles)('is given the rules instead: %s', async (_, options) => {
    const { page } = await openPage(options);
    await expectInstead(page);
    expect(await page.locator('.instead .rule-row').count()).toBe(15);
  });

  it('is asked for no script where a built-in is missing', async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      prepare: async (opened, context: BrowserContext) => {
        context.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await opened.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
      },
    });
    await expectInstead(page);
    await page.waitForTimeout(1000);
    expect(asked).toEqual(['/']);
  });

  it.each(['light', 'dark'] as const)('shows nothing axe objects to, %s', async (theme) => {
    const { page } = await openPage({ theme, prepare: answerWith('let = unknown grammar;') });
    await page.locator('.instead').waitFor();
    await expectNoAxeViolations(page, { within: '.instead' });
  });
});

describe('a browser that can', () => {
  it('never shows it', async () => {
    const { page } = await openPage({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          let shown = 0;
          const look = () => {
            const instead = document.querySelector('.instead');
            if (instead !== null && instead.getClientRects().length > 0) shown += 1;
            document.documentElement?.setAttribute('data-shown', String(shown));
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await waitUntilAlive(page);
    expect(await page.locator('.instead').count()).toBe(1);
    expect(await page.locator('html').getAttribute('data-shown')).toBe('0');
  });

  it('shows it while a script is lost, keeps what is typed, and goes on when it comes', async () => {
    let isLost = true;
    const { page } = await openPage({
      allow: [/ERR_FAILED|Failed to load|Failed to fetch/],
      prepare: async (opened) => {
        await opened.route(mainScript, (route) => (isLost ? route.abort() : route.continue()));
      },
    });
    await page.locator('#score').fill('713');
    await expectInstead(page);
    isLost = false;
    await expect.poll(() => page.locator('.instead').isVisible(), patience).toBe(false);
    await waitUntilAlive(page);
    await expect.poll(() => page.locator('#score').inputValue(), patience).toBe('713');
  });
});
