import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readMarks } from '../browser/marks';
import { arriveAt, nextButton } from '../journeys/walker';
import { expectStored, openReview, pressResults, toResult, words } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';
import { toldMarks } from './told-marks';

const key = 'fenqi-check';

/** Every step from the first to the result, where storage is broken from the start. */
async function walkWithout(run: Run, broken: 'all' | 'writing'): Promise<Scene> {
  const { page } = await run.open({
    hash: `#/credit?${run.told}`,
    prepare: async (opened) => {
      await opened.addInitScript((what) => {
        const refuse = () => {
          document.documentElement.dataset['refused'] = '';
          throw new DOMException('refused', 'QuotaExceededError');
        };
        if (what === 'writing') Storage.prototype.setItem = refuse;
        else Object.defineProperty(window, 'sessionStorage', { get: refuse });
      }, broken);
    },
  });
  for (const step of ['credit', 'purchase'] as const) {
    await arriveAt(page, words, step);
    await nextButton(page, words, step).click();
  }
  await arriveAt(page, words, 'review');
  await pressResults(page);
  expect(await page.locator('html').getAttribute('data-refused')).toBe('');
  return { page };
}

async function store(page: Page, text: string): Promise<void> {
  await page.evaluate(
    ({ name, stored }) => {
      // Our own entry, and whatever others may be there.
      for (const each of [...Object.keys(sessionStorage), name])
        sessionStorage.setItem(each, stored);
    },
    { name: key, stored: text },
  );
}

/** The answers are told and remembered; then the tab's memory says something else, and the page is loaded anew. */
async function remember(run: Run, ...texts: readonly string[]): Promise<Scene> {
  const page = await openReview(run);
  await expectStored(page, 'score', /score=(\d+)/.exec(run.told)?.[1] ?? '');
  await page.evaluate(() => {
    window.location.hash = '#/result';
  });
  await page.locator('[data-verdict]').waitFor();
  for (const text of texts) {
    await store(page, text);
    await page.reload();
    // The table speaks of the last one alone.
    expect(await readMarks(page), text.slice(0, 200)).toMatchObject(toldMarks[run.fault.kept]);
  }
  return { page };
}

const garbage = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"version":1}',
  '{"version":1,"on":7,"given":{"score":720,"amount":"1e9","adult":{}},"entries":[]}',
  '{"version":1,"on":"2026-11-22","given":[],"entries":{"score":{"text":{},"unsure":0}}}',
  '{"version":1,"on":"2026-11-22","given":null,"entries":{"score":null,"adult":7,"x":{}}}',
  '{"version":1,"entries":{"score":{"text":"<img src=x onerror=alert(1)>","unsure":false,"none":false,"confirmed":""}}}',
  `{"version":1,"given":${'['.repeat(100_000)}`,
  'x'.repeat(1_000_000),
];

const scoreOf = (version: number) =>
  JSON.stringify({ version, on: '2026-11-22', given: { score: '720' }, entries: {} });

const inherited =
  '{"version":1,"on":"9999-99-99","__proto__":{"version":99},"given":{"score":"640","__proto__":{"amount":"720"},"constructor":"yes","toString":"no"},"entries":{"__proto__":{"text":"1"}}}';

export const storageFaults: InjectorsOf<'storage'> = {
  'storage-refused': (run) => walkWithout(run, 'all'),

  'storage-full': (run) => walkWithout(run, 'writing'),

  'storage-garbage': (run) => remember(run, ...garbage),

  'storage-five-megabytes': async (run) => {
    const page = await openReview(run);
    await expectStored(page, 'score', '720');
    const size = await page.evaluate((name) => {
      const stored = JSON.parse(sessionStorage.getItem(name) ?? '');
      const text = '8'.repeat(5_000_000 - 10_000);
      stored.entries.swing = { text, unsure: false, none: false, confirmed: '' };
      sessionStorage.setItem(name, JSON.stringify(stored));
      return sessionStorage.getItem(name)?.length ?? 0;
    }, key);
    expect(size).toBeGreaterThan(4_980_000);
    await page.goto(page.url().replace('#/review', '#/result'));
    await page.reload();
    await page.locator('[data-verdict]').waitFor();
    return { page };
  },

  'storage-old-schema': (run) => remember(run, scoreOf(0)),

  'storage-future-schema': (run) => remember(run, scoreOf(99)),

  'storage-inherited-names': async (run) => {
    const scene = await remember(run, inherited);
    const isClean = () =>
      ['version', 'amount', 'text'].every((name) => !(name in {})) && {}.constructor === Object;
    expect(await scene.page.evaluate(isClean)).toBe(true);
    return scene;
  },

  'two-tabs': async (run) => {
    const page = await toResult(run);
    const opened = page.context().waitForEvent('page');
    // A tab opened from this one begins with a copy of what it remembers.
    await page.evaluate(() => void window.open(window.location.href));
    const second = await opened;
    expect((await readMarks(second)).verdict).toBe('meets');
    await second.evaluate(() => {
      window.location.hash = '#/result?score=570';
    });
    await second.locator('[data-verdict="not-yet"]').waitFor();
    await page.reload();
    await second.reload();
    expect((await readMarks(second)).verdict).toBe('not-yet');
    return { page };
  },
};
