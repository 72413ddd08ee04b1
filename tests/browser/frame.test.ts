import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cashPerson, meetsAllPerson } from '../journeys/people';
import { walk, wordsOf } from '../journeys/walker';
import { addressOf, type OpenedPage, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';
import { readMarks } from './marks';
import { meetsAll } from './visit';

interface Framed extends OpenedPage {
  readonly frame: Frame;
}

async function openFramed(sandbox: string, src: string): Promise<Framed> {
  const html = `<!doctype html><html lang="en"><title>Help</title>
    <iframe ${sandbox} title="tool" width="390" height="800" src="${src}"></iframe></html>`;
  const opened = await openPage({
    path: await serveOtherSite({ '/': html }),
    // The tool's own files, and nothing else, are another origin to the help page.
    allow: [new RegExp(`^request to another origin: ${addressOf('/')}`)],
  });
  const frame = opened.page.frames().find((each) => each !== opened.page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  return { ...opened, frame };
}

describe('inside a frame on another site', () => {
  it('someone is led to the result in English, and back to the answers', async () => {
    const words = wordsOf.en;
    const { frame } = await openFramed('sandbox="allow-scripts"', addressOf('/embed/en/'));
    await walk(frame, words, meetsAllPerson);
    expect(await readMarks(frame)).toMatchObject({
      verdict: 'meets',
      entry: 'merchant',
      earliest: '2026-11-22',
    });
    await frame.locator('figure svg').first().waitFor();
    await frame.locator('[data-action="change"]').first().click();
    await frame.getByRole('heading', { level: 1, name: words.stepHeadings.review }).waitFor();
  });
});

describe('a frame on another site', () => {
  const words = wordsOf['zh-CN'];

  it('keeps the answers in memory alone', async () => {
    const { page } = await openPage({ path: '/host.html' });
    // Without its sandbox the frame shares the origin of its page, so nothing but the tool itself keeps it from storing.
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.querySelector('iframe')?.replaceWith(frame);
    }, addressOf('/embed/'));
    const frame = await (await page.waitForSelector('iframe:not([sandbox])')).contentFrame();
    if (!frame) throw new Error('there is no frame');
    await walk(frame, words, cashPerson);
    expect(await readMarks(frame)).toMatchObject({ entry: 'weilidai' });
    const stored = () => [sessionStorage.length, localStorage.length, document.cookie];
    expect(await frame.evaluate(stored)).toEqual([0, 0, '']);
    expect(await frame.locator('footer').textContent()).toContain(words.storage.frame);
  });

  it('forgets them when it is loaded anew', async () => {
    const { frame } = await openFramed('', addressOf(`/embed/#/result?${meetsAll}`));
    await readMarks(frame);
    await frame.evaluate(() => window.location.reload());
    await frame.locator('[data-verdict="undetermined"]').waitFor();
  });

  it.each(['costs', 'codes', 'compare'])('shows the page %s alone', async (view) => {
    const { frame } = await openFramed('sandbox="allow-scripts"', addressOf(`/embed/#/${view}?`));
    await frame.locator(`main[data-view="${view}"] h1`).waitFor();
  });
});
