import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { patience } from '../browser/visit';
import { arriveAt, nextButton, wordsOf } from '../journeys/walker';
import { addressOf, type OpenOptions } from '../support/browser';
import { portOf } from '../support/free-port';
import {
  expectStored,
  openReview,
  pressResults,
  pressThrough,
  toResult,
  typeScore,
  words,
} from './journey';
import type { InjectorsOf, Run } from './run-faults';

const files = {
  chart: '**/assets/cost-chart-*.js',
  result: '**/assets/pages-*.js',
  details: '**/assets/details-*.js',
  resultWords: '**/assets/whole-result-*.js',
  check: '**/assets/later-*.js',
  otherLanguage: '**/assets/core-*.js',
  main: '**/assets/main-*.js',
} as const;

type Answer = 'abort' | 'missing' | 'page';

/** From now on, this file is not what it should be. */
async function spoil(page: Page, file: string, answer: Answer = 'abort'): Promise<void> {
  await page.route(file, (route) => {
    if (answer === 'abort') return route.abort('internetdisconnected');
    if (answer === 'missing') return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' });
  });
}

function spoilt(file: string, answer?: Answer): OpenOptions {
  return { prepare: (page) => spoil(page, file, answer) };
}

/** Presses a button within a notice, and waits until the file has been asked for and refused again. */
async function pressInVain(page: Page, mark: string): Promise<void> {
  const answered = Promise.race([
    page.waitForEvent('requestfailed'),
    page.waitForEvent('response', (response) => response.status() === 404),
  ]);
  await tryAgain(page, mark);
  await answered;
}

async function tryAgain(page: Page, mark: string): Promise<void> {
  await page
    .locator(`[data-notice="${mark}"]:visible`)
    .getByRole('button', { name: words.retry })
    .first()
    .click();
}

async function expectCharts(page: Page): Promise<void> {
  await page.locator('figure svg').first().waitFor();
  await expect.poll(() => page.locator('[data-notice="chart-failed"]').count(), patience).toBe(0);
}

/** The chart is not what it should be until it is mended; the table says the same meanwhile. */
async function withoutChart(run: Run, answer: Answer) {
  const page = await toResult(run, spoilt(files.chart, answer));
  await page.locator('[data-notice="chart-failed"]:visible').first().waitFor();
  const table = page.locator('table[data-table="cost"]');
  expect(await table.isVisible()).toBe(true);
  expect(await table.locator('tr[data-terms]').count()).toBe(7);
  const mend = async () => {
    await page.unroute(files.chart);
    await tryAgain(page, 'chart-failed');
    await expectCharts(page);
  };
  return { page, mend };
}

/** What explains the result further is not what it should be until it is mended; the answer stands meanwhile. */
async function withoutDetails(run: Run, answer: Answer) {
  const page = await toResult(run, spoilt(files.details, answer));
  const notices = page.locator('[data-notice="details-failed"]');
  await expect.poll(() => notices.count(), patience).toBe(4);
  expect(await page.locator('table[data-table="cost"]').isVisible()).toBe(true);
  const expectDetails = async () => {
    await page.locator('[data-plan-terms]').waitFor();
    await expect.poll(() => notices.count(), patience).toBe(0);
    expect(await page.locator('#more details').count()).toBeGreaterThan(3);
    expect(await page.locator('.limit-drivers > li').count()).toBe(5);
  };
  const mend = async () => {
    await page.unroute(files.details);
    await tryAgain(page, 'details-failed');
    await expectDetails();
  };
  return { page, mend, expectDetails };
}

/** A part that is asked for on the way to the result does not arrive. */
async function withoutResult(run: Run, file: string, options: OpenOptions = {}) {
  const page = await openReview(run, { ...spoilt(file), ...options });
  await pressResults(page);
  const mend = async () => {
    await page.unroute(file);
    await tryAgain(page, 'not-loaded');
  };
  return { page, mend };
}

/** The site from a server that sends the beginning of the page, and the rest only once the script has come. */
async function serveSlowly(): Promise<{
  readonly path: string;
  readonly cameFirst: () => boolean;
}> {
  let sendRest: (() => void) | undefined;
  let cameFirst = false;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const found = await fetch(addressOf(path));
    const type = found.headers.get('content-type') ?? 'text/plain';
    const body = Buffer.from(await found.arrayBuffer());
    response.writeHead(found.status, { 'Content-Type': type });
    if (path === '/') {
      const half = body.indexOf('<div id="root">');
      response.write(body.subarray(0, half));
      sendRest = () => response.end(body.subarray(half));
      return;
    }
    response.end(body);
    if (!path.includes('/main-') || !sendRest) return;
    cameFirst = true;
    setTimeout(sendRest, 1500);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { path: `http://localhost:${portOf(server)}/`, cameFirst: () => cameFirst };
}

export const networkFaults: InjectorsOf<'network'> = {
  'chart-missing': (run) => withoutChart(run, 'missing'),

  'chart-is-a-page': (run) => withoutChart(run, 'page'),

  'chart-offline': (run) => withoutChart(run, 'abort'),

  'chart-gone-after-redeploy': async (run) => {
    const { page } = await withoutChart(run, 'missing');
    await pressInVain(page, 'chart-failed');
    await pressInVain(page, 'chart-failed');
    await expectStored(page, 'score', '720');
    const mend = async () => {
      // The page of the new edition names the file that is there.
      await page.unroute(files.chart);
      await page.reload();
      await expectCharts(page);
    };
    return { page, mend };
  },

  'chart-failing-again': async (run) => {
    const { page } = await withoutChart(run, 'abort');
    await pressInVain(page, 'chart-failed');
    const again = page.locator('[data-notice="chart-failed"]:visible button').first();
    await expect
      .poll(() => again.evaluate((button) => button === document.activeElement), patience)
      .toBe(true);
    await page.unroute(files.chart);
    await tryAgain(page, 'chart-failed');
    await expectCharts(page);
    return { page };
  },

  'details-lost': (run) => withoutDetails(run, 'abort'),

  'details-gone-after-redeploy': async (run) => {
    const { page, expectDetails } = await withoutDetails(run, 'missing');
    await pressInVain(page, 'details-failed');
    await pressInVain(page, 'details-failed');
    await expectStored(page, 'score', '720');
    const mend = async () => {
      await page.unroute(files.details);
      await page.reload();
      await expectDetails();
    };
    return { page, mend };
  },

  'details-failing-again': async (run) => {
    const { page, mend } = await withoutDetails(run, 'abort');
    await pressInVain(page, 'details-failed');
    const again = page.locator('[data-notice="details-failed"] button').first();
    await expect
      .poll(() => again.evaluate((button) => button === document.activeElement), patience)
      .toBe(true);
    await mend();
    return { page };
  },

  'page-beside-lost': async (run) => {
    const { page } = await run.open({ hash: `#/codes?${run.told}`, ...spoilt(files.details) });
    const mend = async () => {
      await page.unroute(files.details);
      await tryAgain(page, 'not-loaded');
      await page.locator('#code-input, [id="code"]').first().waitFor();
    };
    return { page, mend };
  },

  'main-script-lost': async ({ open }) => {
    const { page } = await open(spoilt(files.main));
    await page.locator('#score').fill('640');
    expect(await page.title()).not.toContain(words.stepHeadings.score);
    const mend = async () => {
      await page.unroute(files.main);
      await arriveAt(page, words, 'score');
      expect(await page.locator('#score').inputValue()).toBe('640');
      await nextButton(page, words, 'score').click();
      await arriveAt(page, words, 'account');
    };
    return { page, mend };
  },

  'script-before-the-page': async (run) => {
    const { path, cameFirst } = await serveSlowly();
    const { page } = await run.open({ path, hash: `#/result?${run.told}` });
    await page.locator('[data-verdict]').waitFor();
    expect(cameFirst()).toBe(true);
    return { page };
  },

  'style-lost': async (run) => {
    const page = await toResult(run, {
      prepare: async (opened) => {
        await opened.route(/\/$/, async (route) => {
          const response = await route.fetch();
          const html = await response.text();
          await route.fulfill({ response, body: html.replace(/<style>.*?<\/style>/s, '') });
        });
      },
    });
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    return { page };
  },

  'result-lost': (run) => withoutResult(run, files.result),

  'result-words-lost': (run) =>
    withoutResult(run, files.resultWords, { path: '/en/?lang=zh-CN', language: 'zh-CN' }),

  'result-gone-after-redeploy': async (run) => {
    const page = await openReview(run, spoilt(files.result, 'missing'));
    await pressResults(page);
    await pressInVain(page, 'not-loaded');
    const reload = page.getByRole('button', { name: words.reload });
    await reload.waitFor();
    const mend = async () => {
      await page.unroute(files.result);
      await reload.click();
    };
    return { page, mend };
  },

  'check-lost': async ({ open }) => {
    const { page } = await open(spoilt(files.check));
    await typeScore(page);
    await nextButton(page, words, 'score').click();
    await page.locator('[data-notice="not-loaded"]').waitFor();
    expect(await page.locator('#score').inputValue()).toBe('640');
    const mend = async () => {
      await page.unroute(files.check);
      await nextButton(page, words, 'score').click();
      await arriveAt(page, words, 'account');
    };
    return { page, mend };
  },

  'other-language-lost': async ({ open }) => {
    const { page } = await open(spoilt(files.otherLanguage));
    await typeScore(page);
    const button = page.getByRole('button', { name: words.otherLanguage });
    await button.click();
    const mend = async () => {
      await page.unroute(files.otherLanguage);
      await button.click();
      await arriveAt(page, wordsOf.en, 'score');
      expect(await page.locator('[data-notice]').count()).toBe(0);
      expect(await page.locator('#score').inputValue()).toBe('640');
    };
    return { page, mend };
  },

  'other-language-lost-on-result': async (run) => {
    const page = await toResult(run, spoilt(files.resultWords));
    const button = page.getByRole('button', { name: words.otherLanguage });
    await button.click();
    await page.locator('[data-notice="not-loaded"]').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('[data-verdict]').count()).toBe(1);
    const mend = async () => {
      await page.unroute(files.resultWords);
      await button.click();
      await page.getByRole('heading', { name: 'Real cost' }).waitFor();
      expect(await page.locator('[data-notice="not-loaded"]').count()).toBe(0);
    };
    return { page, mend };
  },

  'slow-network': async (run) => {
    let arrived = 0;
    const { page } = await run.open({
      prepare: async (opened) => {
        await opened.route('**/assets/*.js', async (route) => {
          await new Promise((resolve) => {
            setTimeout(resolve, 2000);
          });
          arrived += 1;
          await route.continue().catch(() => undefined);
        });
      },
    });
    await page.locator('#score').fill('640');
    await page.locator('[data-action="next"]').click();
    expect(arrived, 'scripts that had come by then').toBe(0);
    await arriveAt(page, words, 'account');
    await page.evaluate((answers) => {
      window.location.hash = `#/review?${answers}`;
    }, run.told);
    await arriveAt(page, words, 'review');
    await pressResults(page);
    const mend = async () => {
      await page.locator('[data-verdict]').waitFor({ timeout: 30_000 });
      const focused = () => page.evaluate(() => document.activeElement?.tagName);
      await expect.poll(focused, patience).toBe('H1');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    };
    return { page, mend };
  },

  'offline-midway': async ({ told, open }) => {
    const { page, context } = await open({ hash: `#/start?${told}` });
    await arriveAt(page, words, 'score');
    await nextButton(page, words, 'score').click();
    await arriveAt(page, words, 'account');
    await context.setOffline(true);
    await pressThrough(page, 'account');
    const mend = async () => {
      await context.setOffline(false);
      await tryAgain(page, 'not-loaded');
    };
    return { page, mend };
  },
};
