import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';
import { aliveIn, waitUntilAlive } from './visit';

const pages = [
  { path: '/', language: 'zh-CN', kind: 'direct' },
  { path: '/en/', language: 'en', kind: 'direct' },
  { path: '/embed/', language: 'zh-CN', kind: 'embed' },
  { path: '/embed/en/', language: 'en', kind: 'embed' },
] as const;

const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "manifest-src 'self'",
  "font-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const htmlOf = async (path: string) => (await fetch(addressOf(path))).text();

/** The page's own policy: what is written into it is named by its hash, worked out here by ourselves. */
async function ownPolicy(path: string): Promise<readonly string[]> {
  const html = await htmlOf(path);
  const hash = (element: RegExp) =>
    `'sha256-${createHash('sha256')
      .update(element.exec(html)?.[1] ?? '')
      .digest('base64')}'`;
  return own.map((directive) => {
    if (directive.startsWith('script-src'))
      return `${directive} ${hash(/<script>(.*?)<\/script>/s)}`;
    if (directive.startsWith('style-src')) return `${directive} ${hash(/<style>(.*?)<\/style>/s)}`;
    return directive;
  });
}

async function policyIn(path: string): Promise<string> {
  const html = await htmlOf(path);
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe.each(pages)('the page $path', ({ path, language, kind }) => {
  it('opens in its language, shows a view and breaks no policy', async () => {
    const { page } = await openPage({ path });
    await waitUntilAlive(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('data-page')).toBe(kind);
  });

  it('is served with its policy', async () => {
    const { headers } = await fetch(addressOf(path));
    const framers = kind === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'self'";
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      ...(await ownPolicy(path)),
      framers,
    ]);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('cross-origin-opener-policy')).toBe(null);
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  it('carries the same policy in itself, but for who may frame it', async () => {
    expect((await policyIn(path)).split('; ')).toEqual(await ownPolicy(path));
  });

  it('has one style and a few lines of script written into it, and nothing in its elements', async () => {
    const html = await htmlOf(path);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script>']);
    expect(html.match(/<style[^>]*>/g)).toEqual(['<style>']);
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/);
  });

  it('works from a sub-path of a host that sends no policy', async () => {
    const { page } = await openPage({ path, host: 'sub-path' });
    await waitUntilAlive(page);
    expect(page.url()).toContain(`/some/sub-path${path}`);
  });

  it('lets nobody run a script that is not its own', async () => {
    const { page, problems } = await openPage({
      path,
      allow: [/violated|Content Security|Trusted/],
    });
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'window.ranForeign = true';
      } catch {
        // The assignment itself is refused where trusted types are known.
      }
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'ranForeign' in window)).toBe(false);
    expect(problems.join('\n')).toContain('page policy violated');
  });
});

describe('a frame on another site', () => {
  async function openHelpPage(frame: string): Promise<ReturnType<typeof openPage>> {
    const html = `<!doctype html><html lang="en"><title>Help</title>${frame}</html>`;
    return openPage({
      path: await serveOtherSite({ '/': html }),
      allow: [/request to another origin/, /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/],
    });
  }

  it.each([
    ['a plain frame', ''],
    ['a sandbox that leaves tabs free', 'allow-popups allow-popups-to-escape-sandbox'],
    ['a sandbox that goes along into tabs', 'allow-popups'],
    ['such a sandbox with its origin', 'allow-popups allow-same-origin'],
  ])('opens the page itself in a tab, out of %s', async (_, sandbox) => {
    const attribute = sandbox === '' ? '' : `sandbox="allow-scripts ${sandbox}"`;
    const { page, context } = await openHelpPage(
      `<iframe ${attribute} title="tool" src="${addressOf('/embed/')}"></iframe>`,
    );
    // The app puts a link of its own in the place of the first one.
    const link = (await aliveIn(page)).locator('[data-action="new-tab"]');
    const opened = context.waitForEvent('page');
    await link.click();
    const tab = await opened;
    await tab.locator('#score').fill('720');
    await tab.locator('[data-action="next"]').click();
    await tab.locator('main[data-view="account"] h1').waitFor();
  });

  it('cannot show the page that is meant to be opened by itself', async () => {
    const { page, problems } = await openHelpPage(
      `<iframe title="tool" src="${addressOf('/')}"></iframe>`,
    );
    await expect.poll(() => problems.join('\n')).toMatch(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
    expect(await page.frameLocator('iframe').locator('main[data-view]').count()).toBe(0);
  });
});

describe('the files beside the pages', () => {
  it('may be read from anywhere and are kept for good when their name holds their hash', async () => {
    const script = /data-main="\.\/(assets\/[^"]+\.js)"/.exec(await htmlOf('/'))?.[1] ?? '';
    const { headers, status } = await fetch(addressOf(script));
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are missing with a 404, not with a page', async () => {
    expect((await fetch(addressOf('/no-such-page'))).status).toBe(404);
  });

  it('name themselves for home screens and for search engines', async () => {
    for (const path of ['/favicon.svg', '/manifest.webmanifest', '/robots.txt', '/host.html']) {
      expect((await fetch(addressOf(path))).status, path).toBe(200);
    }
  });
});

describe('the bare host page', () => {
  it('holds the embedded tool in a frame without an origin', async () => {
    const { page } = await openPage({ path: '/host.html' });
    const frame = await aliveIn(page);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
  });
});
