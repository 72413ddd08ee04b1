import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { situations } from '../../src/data/demos';
import { addressOf, expectNoAxeViolations, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';
import { patience } from './visit';

/** Each page, its heading, and how its first paragraph begins. */
const hostPaths = [
  {
    path: '/demo/',
    language: 'zh-CN',
    heading: '装在帮助页里是什么样',
    first: /^下面是一张假想的帮助页，里面嵌着真的自查。/,
  },
  {
    path: '/demo/en/',
    language: 'en',
    heading: 'How it looks on a help page',
    first: /^Below is an imagined help page with the real check inside\./,
  },
  {
    path: '/integrate/',
    language: 'zh-CN',
    heading: '嵌入到你的网页',
    first: /^选好样式，复制一段代码，贴进你的网页就行。/,
  },
  {
    path: '/integrate/en/',
    language: 'en',
    heading: 'Add it to your page',
    first: /^Choose how it looks, copy a few lines, paste them into your page\./,
  },
] as const;

/** The tool inside the page's frame, once it is alive and the page has heard so. */
async function aliveFrame(page: Page): Promise<Frame> {
  await page.locator('[data-event="ready"]').first().waitFor();
  const element = await page.waitForSelector('iframe[data-fenqi-check]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.locator('main[data-view] h1').waitFor();
  return frame;
}

const events = (page: Page) =>
  page
    .locator('[data-event]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-event')));

describe.each(hostPaths)('the page $path', ({ path, language, heading, first }) => {
  const other = path.endsWith('/en/') ? path.replace('en/', '') : `${path}en/`;

  it('is readable before any script has run, in its language', async () => {
    const { page } = await openPage({ path, language, javaScript: false });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').textContent()).toBe(heading);
    const paragraph = page.locator('h1 + p');
    expect(await paragraph.textContent()).toMatch(first);
    for (const part of [page.locator('h1'), paragraph]) expect(await part.isVisible()).toBe(true);
    const link = page.locator('nav a[hreflang]');
    expect(await link.isVisible()).toBe(true);
    expect(await link.evaluate((each: HTMLAnchorElement) => each.href)).toBe(addressOf(other));
  });

  it('fits a phone and a wide screen, and leads to itself in the other language', async () => {
    const { page } = await openPage({ path, language, width: 1280 });
    await aliveFrame(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.locator('nav a[hreflang]').click();
    await page.waitForURL(addressOf(other));
    await aliveFrame(page);
  });

  it('works from a sub-path of a host that sends no policy', async () => {
    const { page } = await openPage({ path, language, host: 'sub-path' });
    await aliveFrame(page);
  });
});

describe('the demonstration page', () => {
  it('shows the chosen situation in the frame, and logs what the page is told', async () => {
    const { page } = await openPage({ path: '/demo/' });
    const first = await aliveFrame(page);
    expect(await first.locator('[data-demo]').getAttribute('data-demo')).toBe('new-card');
    await page.locator('input[value="needs-cash"]').check();
    await expect
      .poll(() => page.frameLocator('iframe').locator('[data-demo="needs-cash"]').count(), patience)
      .toBe(1);
    const frame = await aliveFrame(page);
    await frame.locator('[data-action="next"]').click();
    await page.locator('[data-event="step"]').first().getByText('第 2 步').waitFor();
    expect(await page.locator('[data-event="step"] code').first().textContent()).toBe(
      'fenqi-check:step {"index":2,"total":6,"id":"account"}',
    );
    const { height } = await frame.evaluate(() => ({ height: innerHeight }));
    expect(height).not.toBe(900);
  });

  it('offers the eight situations to the keyboard', async () => {
    const { page } = await openPage({ path: '/demo/' });
    await aliveFrame(page);
    await page.locator('input[value="new-card"]').focus();
    for (const id of situations.slice(1)) {
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('input[name="situation"]:checked').getAttribute('value')).toBe(id);
    }
    await page.frameLocator('iframe').locator('[data-demo="needs-cash"]').waitFor();
  });

  it('plays the tour inside, each part beneath its caption', async () => {
    const { page } = await openPage({ path: '/demo/', width: 1280, reducedMotion: true });
    const frame = await aliveFrame(page);
    await frame.locator('[data-action="tour"]').click();
    for (let stop = 1; stop < 8; stop += 1)
      await frame.locator('[data-action="tour-next"]').click();
    await frame.locator('#fix[data-tour-here]').waitFor();
    const rest = () =>
      frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await expect.poll(rest, patience).toBe(0);
    const caption = await frame.locator('[data-tour]').boundingBox();
    const part = await frame.locator('#fix').boundingBox();
    if (!caption || !part) throw new Error('nothing is drawn');
    const between = part.y - (caption.y + caption.height);
    expect(between).toBeGreaterThanOrEqual(0);
    expect(between).toBeLessThan(200);
  });
});

describe('the page for integrators', () => {
  it('shows the tool in a frame that is another origin to it', async () => {
    const { page } = await openPage({ path: '/integrate/' });
    const frame = await aliveFrame(page);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    await expect(frame.evaluate(() => window.parent.document.title)).rejects.toThrow(
      /cross-origin|Blocked a frame/,
    );
  });

  it('changes language, theme and accent while it runs, and keeps the answers', async () => {
    const { page } = await openPage({ path: '/integrate/' });
    const frame = await aliveFrame(page);
    await frame.locator('input[name="score.text"]').fill('712');
    await page.locator('input[name="option-lang"][value="en"]').check();
    await frame.getByRole('heading', { name: 'What is your WeChat Pay Score?' }).waitFor();
    await page.locator('input[name="option-theme"][value="dark"]').check();
    await expect
      .poll(() => frame.locator('html').getAttribute('data-theme'), patience)
      .toBe('dark');
    await page.locator('#option-accent').fill('#07C160');
    expect(await page.locator('[data-contrast="light"]').textContent()).toContain('2.0');
    expect(await page.locator('[data-contrast="dark"]').getAttribute('data-clear')).toBe('yes');
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.style.cssText), patience)
      .toContain('--accent');
    expect(await frame.locator('input[name="score.text"]').inputValue()).toBe('712');
    const code = await page.locator('[data-snippet]').textContent();
    expect(code).toContain('embed/en/?lang=en&amp;theme=dark&amp;accent=07C160');
  });

  it('names a colour or an amount that is none, and leaves it out of the code', async () => {
    const { page } = await openPage({ path: '/integrate/' });
    await aliveFrame(page);
    await page.locator('#option-accent').fill('red');
    await page.locator('#option-amount').fill('60000');
    expect(await page.locator('.field-error').count()).toBe(2);
    expect(await page.locator('[data-snippet]').textContent()).not.toMatch(/accent|amount/);
  });

  it.each(['script', 'plain'] as const)(
    'gives code that works on another site as it is: %s',
    async (level) => {
      const shown = await openPage({
        path: '/integrate/',
        prepare: async (_, context) =>
          context.grantPermissions(['clipboard-read', 'clipboard-write']),
      });
      await aliveFrame(shown.page);
      await shown.page.locator(`input[name="option-level"][value="${level}"]`).check();
      await shown.page.locator('input[name="option-view"][value="costs"]').check();
      await shown.page.locator('input[name="option-scene"][value="offline"]').check();
      await shown.page.locator('#option-amount').fill('4321');
      await shown.page.locator('[data-action="copy-snippet"]').click();
      await shown.page.getByText('复制好了').waitFor();
      const code = await shown.page.evaluate(() => navigator.clipboard.readText());
      expect(code).toBe(await shown.page.locator('[data-snippet]').textContent());

      const html = `<!doctype html><html lang="zh-CN"><title>Help</title><body>${code}</body></html>`;
      const { page } = await openPage({
        path: await serveOtherSite({ '/': html }),
        allow: [new RegExp(`^request to another origin: ${addressOf('/')}`)],
      });
      const frame = page.frameLocator('iframe');
      await frame.locator('main[data-view="costs"] h1').waitFor();
      await expect.poll(() => frame.locator('#amount').inputValue(), patience).toBe('4321');
      const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
      const link = page.locator('a[href]');
      if (level === 'script') {
        await expect.poll(height, patience).toBeGreaterThan(1000);
        expect(await link.isVisible()).toBe(false);
      } else {
        expect(await height()).toBe(900);
        expect(await link.isVisible()).toBe(true);
      }
    },
  );

  it('says in a sentence each what is wrong with a setup, the worst first', async () => {
    const { page } = await openPage({ path: '/integrate/' });
    await aliveFrame(page);
    const site = addressOf('/');
    await page.locator('#doctor-markup').fill(`<iframe sandbox src="${site}embed/"></iframe>`);
    await page.locator('#doctor-headers').fill("Content-Security-Policy: frame-src 'self'");
    const ids = () =>
      page
        .locator('[data-finding]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-finding')));
    await expect
      .poll(ids, patience)
      .toEqual([
        'sandbox-no-scripts',
        'csp-frames',
        'title-missing',
        'height-missing',
        'script-better',
        'fallback-missing',
      ]);
    await expectNoAxeViolations(page);
    await page.locator('#doctor-headers').fill('');
    await page.locator('.doctor-try').click();
    await page.locator('.finding-none').waitFor();
    expect(await ids()).toEqual([]);
  });

  it('runs and loads nothing of what is pasted', async () => {
    const { page } = await openPage({ path: '/integrate/' });
    await aliveFrame(page);
    await page
      .locator('#doctor-markup')
      .fill(
        '<img src="http://localhost:9/a.png" onerror="window.ran=1"><script>window.ran=1</script>',
      );
    await page.locator('[data-finding="no-frame"]').waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.frames().length).toBe(2);
  });

  it('says why when the preview does not come alive', async () => {
    const { page } = await openPage({
      path: '/integrate/',
      allow: [/ERR_FAILED|Failed to load|console error/],
      prepare: async (opened) => {
        await opened.route('**/embed/?*', (route) => route.abort('failed'));
      },
    });
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.locator('[data-notice="preview-failed"]').waitFor({ timeout: 20_000 });
    expect(await page.locator('[data-finding="live-failed"]').textContent()).toContain('no-answer');
    expect(await events(page)).toContain('error');
  });
});

describe('the page for integrators without the script for hosts', () => {
  it('says that it is the script that did not come', async () => {
    const { page } = await openPage({
      path: '/integrate/en/',
      allow: [/embed\.v1\.js|Failed to load/],
      prepare: async (opened) => {
        await opened.route('**/embed.v1.js', (route) => route.abort('failed'));
      },
    });
    await page.locator('[data-notice="preview-failed"]').waitFor({ timeout: 20_000 });
    expect(await page.locator('[data-finding="live-failed"]').textContent()).toContain('no-script');
  });
});

describe('what these pages need', () => {
  it('is not loaded by the tool itself', async () => {
    const loaded: string[] = [];
    const { page } = await openPage({
      path: '/',
      hash: '#/result?score=720',
      prepare: async (opened) => {
        opened.on('request', (request) => loaded.push(request.url()));
      },
    });
    await page.locator('figure svg').first().waitFor();
    expect(loaded.filter((url) => url.includes('/assets/')).length).toBeGreaterThan(3);
    expect(loaded.filter((url) => /assets\/host-|embed\.v1|open-demo/.test(url))).toEqual([]);
  });
});
