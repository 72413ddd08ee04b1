import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from '../browser/visit';
import { addressOf, type OpenOptions } from '../support/browser';
import { frameOf } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { pressThrough } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';

/** The page around: a frame, a link beside it for when the frame fails, and our script. */
function helpPage(answers: string, attributes = ''): string {
  const site = addressOf('/');
  return `<!doctype html><html lang="zh-CN"><head><title>帮助</title></head><body>
${frameOf(`${site}embed/#/credit?${answers.replaceAll('&', '&amp;')}`, attributes)}<a data-fenqi-fallback href="${site}">打开自查</a>
<script async src="${site}embed.v1.js"></script></body></html>`;
}

function frameIn(page: Page): Frame {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  return frame;
}

interface Host extends OpenOptions {
  readonly attributes?: string;
  readonly policy?: string;
}

/** A page around, on another site, with what is told in its frame. */
export async function openHost(run: Run, { attributes, policy, ...options }: Host): Promise<Page> {
  const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
  const path = await serveOtherSite({ '/': helpPage(run.told, attributes) }, headers);
  return (await run.open({ path, ...options })).page;
}

/** The rest of the way to the result, in the frame. */
export async function walkIn(page: Page): Promise<Scene> {
  const frame = frameIn(page);
  await pressThrough(frame, 'credit');
  return { page, frame };
}

export const hostFaults: InjectorsOf<'host'> = {
  'opaque-sandbox': async (run) => {
    const page = await openHost(run, { attributes: 'sandbox="allow-scripts"' });
    const scene = await walkIn(page);
    expect(await frameIn(page).evaluate(() => window.origin)).toBe('null');
    return scene;
  },

  'host-forbids-scripts': async (run) => {
    const page = await openHost(run, { policy: "script-src 'none'" });
    expect(await page.evaluate(() => 'FenqiCheck' in window)).toBe(false);
    return walkIn(page);
  },

  'host-forbids-frames': async (run) => {
    const page = await openHost(run, { policy: "frame-src 'none'" });
    const link = page.locator('[data-fenqi-fallback]');
    await expect.poll(() => link.isVisible(), { timeout: 15_000 }).toBe(true);
    return { page };
  },

  'third-party-storage-blocked': async (run) => {
    const page = await openHost(run, {
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          if (window.top === window.self) return;
          const refuse = () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          };
          for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, { get: refuse });
          }
          Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
        });
      },
    });
    const scene = await walkIn(page);
    const isBlocked = () => {
      try {
        return window.sessionStorage.length < 0;
      } catch {
        return true;
      }
    };
    await expect.poll(() => frameIn(page).evaluate(isBlocked), patience).toBe(true);
    return scene;
  },
};
