import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type DemoId, situations, tourStops } from '../../src/data/demos';
import { addressOf, expectNoAxeViolations, type OpenedPage, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';
import { readMarks } from './marks';
import { patience, waitUntilAlive } from './visit';

const stopOf = (where: Page | Frame) => where.locator('[data-tour]').getAttribute('data-tour');
const next = (where: Page | Frame) => where.locator('[data-action="tour-next"]').click();

async function settle(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}

/** Waits until a stop stands: its part of the page is there and marked, and the charts are drawn. */
async function reach(page: Page, stop: string): Promise<void> {
  await expect.poll(() => stopOf(page), patience).toBe(stop);
  const isPart = ['fix', 'unanswered', 'entry', 'cost', 'limit', 'plan'].includes(stop);
  if (isPart) await page.locator(`#${stop}[data-tour-here]`).waitFor();
  if (isPart || stop === 'verdict')
    await page.locator('.verdict-headline').waitFor({ state: 'attached' });
  // Where a part is shown alone, the charts are not on the screen.
  const hasCharts = (await page.locator('#cost').count()) > 0 && (await page.isVisible('#cost'));
  if (hasCharts) await page.locator('figure svg').first().waitFor();
  await settle(page);
}

/** A picture of what the page comes to rest at: one that is the same twice in a row. */
async function pictureOf(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  for (let tries = 0; tries < 25; tries += 1) {
    await page.waitForTimeout(120);
    const again = await page.screenshot();
    if (again.equals(picture)) return picture;
    picture = again;
  }
  return picture;
}

/**
 * By how many of 255 levels two pictures differ where they differ most; 255 when their sizes do.
 * Chromium draws the same edge a level lighter or darker from one run to the next, which nobody sees.
 */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  const { page, finish } = await openPage();
  const sources = [one, other].map((each) => `data:image/png;base64,${each.toString('base64')}`);
  const most = await page.evaluate(async (all) => {
    const pixels = all.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return canvas?.getImageData(0, 0, width, height);
    });
    const [first, second] = await Promise.all(pixels);
    if (first?.width !== second?.width || first?.height !== second?.height) return 255;
    let most = 0;
    first?.data.forEach((level, at) => {
      most = Math.max(most, Math.abs(level - (second?.data[at] ?? 0)));
    });
    return most;
  }, sources);
  await finish();
  return most;
}

/** Differences up to here are how Chromium draws, not what is drawn. */
const unseen = 2;

type Pictures = ReadonlyMap<string, Buffer>;

/** A picture of every stop of a tour, by the stop's name. */
async function picturesOf(id: DemoId, now: string): Promise<Pictures> {
  const { page, finish } = await openPage({ path: `/?demo=${id}&tour=1`, now });
  await waitUntilAlive(page);
  await page.locator('[data-action="tour-play"]').click();
  await page.mouse.move(0, 0);
  const pictures = new Map<string, Buffer>();
  for (const stop of tourStops[id]) {
    await reach(page, stop);
    pictures.set(stop, await pictureOf(page));
    if (stop !== 'plan') {
      await next(page);
      await page.mouse.move(0, 0);
      await page.locator('[data-action="tour-next"]').blur();
    }
  }
  await finish();
  return pictures;
}

/** A picture of the whole result of a demonstration, on a screen that needs no scrolling. */
async function resultOf(id: DemoId, now: string): Promise<Buffer> {
  const { page, finish } = await openPage({
    path: `/?demo=${id}`,
    hash: '#/result',
    now,
    height: 12_000,
  });
  await readMarks(page);
  await page.locator('figure svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(12_000);
  const picture = await pictureOf(page);
  await finish();
  return picture;
}

describe('two runs of a demonstration', () => {
  it('show the same result on two days years apart, and not that of another situation', async () => {
    const [one, later, other] = await Promise.all([
      resultOf('big-purchase', '2026-11-23'),
      resultOf('big-purchase', '2029-02-28'),
      resultOf('premium', '2026-11-23'),
    ]);
    expect(await differenceOf(one, later)).toBeLessThanOrEqual(unseen);
    expect(await differenceOf(one, other)).toBeGreaterThan(100);
  });
});

describe('two runs of a tour', () => {
  it.each(['new-card'] as const)(
    'show the same screens on two days years apart: %s',
    async (id) => {
      const [one, other] = await Promise.all([
        picturesOf(id, '2026-11-23'),
        picturesOf(id, '2029-02-28'),
      ]);
      expect([...one.keys()]).toEqual(tourStops[id]);
      for (const stop of tourStops[id]) {
        const [first, second] = [one.get(stop), other.get(stop)];
        if (!first || !second) throw new Error(`there is no picture of ${stop}`);
        expect(await differenceOf(first, second), stop).toBeLessThanOrEqual(unseen);
      }
      // Each stop looks like itself: else the comparison would compare nothing.
      expect(new Set([...one.values()].map((picture) => picture.toString('base64'))).size).toBe(
        one.size,
      );
    },
  );
});

describe('a demonstration', () => {
  it('says so as long as it runs, in its title too, and leaves nothing behind', async () => {
    const { page } = await openPage({ path: '/?demo=premium', hash: '#/result' });
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', entry: 'merchant' });
    expect(await page.title()).toBe('演示 · 结果 · 微信分期开通自查');
    await page.locator('#plan').scrollIntoViewIfNeeded();
    const box = await page.locator('.demo-mark').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(60);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('leaves verdict and next step the first 600 px of a phone’s screen', async () => {
    const { page } = await openPage({ path: '/?demo=meets', hash: '#/result', width: 390 });
    const ends: Record<string, number> = {};
    for (const language of ['/', '/en/']) {
      for (const id of situations) {
        await page.goto('about:blank');
        await page.goto(addressOf(`${language}?demo=${id}#/result`));
        const box = await page.locator('.verdict-next-text').boundingBox();
        ends[`${language}${id}`] = (box?.y ?? 0) + (box?.height ?? 9_999);
      }
    }
    // In English these two have a line more: that no entry is open, and what a low score takes.
    const longer = ['/en/needs-cash', '/en/low-score'];
    expect(
      Object.entries(ends).filter(([at, end]) => end > (longer.includes(at) ? 650 : 600)),
    ).toEqual([]);
  });

  it.each([
    ['its link', '[data-action="leave-demo"]'],
    ['the button to start over', '[data-action="restart"]'],
  ])('is left by %s, for one’s own answers on one’s own day', async (_, way) => {
    const { page } = await openPage({ path: '/?theme=dark', hash: '#/result?cardMonths=1' });
    await readMarks(page);
    await page.goto(addressOf('/?theme=dark&demo=new-card&tour=1#/result'));
    expect(await readMarks(page)).toMatchObject({ verdict: 'not-yet', earliest: '2027-01-22' });
    await page.locator(way).first().click();
    await page.waitForURL(addressOf('/?theme=dark#/start'));
    await waitUntilAlive(page);
    expect(await page.locator('[data-notice="demo"]').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.getItem('fenqi-check'))).toContain(
      '"cardMonths":"1"',
    );
  });

  it('keeps what has the focus clear of its mark', async () => {
    const { page } = await openPage({ path: '/?demo=not-sure&tour=1', hash: '#/account' });
    await waitUntilAlive(page);
    for (let pressed = 0; pressed < 30; pressed += 1) await page.keyboard.press('Tab');
    const seen = new Set<string>();
    for (let pressed = 0; pressed < 20; pressed += 1) {
      await page.keyboard.press('Shift+Tab');
      const { name, isCovered } = await page.evaluate(() => {
        const active = document.activeElement;
        const mark = document.querySelector('[data-demo]');
        if (!active?.closest('main') || !mark || mark.contains(active))
          return { name: '', isCovered: false };
        const name = active.id || (active.textContent ?? '');
        const { bottom } = active.getBoundingClientRect();
        return { name, isCovered: bottom <= mark.getBoundingClientRect().bottom };
      });
      expect(isCovered, name).toBe(false);
      if (name !== '') seen.add(name);
    }
    expect(seen.size, [...seen].join()).toBeGreaterThanOrEqual(10);
  });

  it('bears its mark on paper, without what cannot be pressed there', async () => {
    const { page } = await openPage({ path: '/?demo=premium&tour=1', hash: '#/result' });
    await readMarks(page);
    for (const part of ['[data-tour]', '[data-action="leave-demo"]'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.demo-mark').isVisible()).toBe(true);
    expect(await page.locator('[data-tour]').isVisible()).toBe(false);
    expect(await page.locator('[data-action="leave-demo"]').isVisible()).toBe(false);
  });
});

describe('the tour', () => {
  // Each language on one width: demonstrations and their captions stand among the looks of every view too.
  it.each([
    ['zh-CN', '/', 390],
    ['en', '/en/', 1280],
  ] as const)(
    'has nothing axe objects to, in %s, at %s, %d pixels',
    async (language, path, width) => {
      const { page } = await openPage({
        language,
        path: `${path}?demo=big-purchase&tour=1`,
        width,
        reducedMotion: true,
      });
      await waitUntilAlive(page);
      for (const stop of tourStops['big-purchase']) {
        await reach(page, stop);
        if (['score', 'verdict', 'cost'].includes(stop)) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await expectNoAxeViolations(page);
          }
        }
        if (stop !== 'plan') await next(page);
      }
    },
  );

  it('leads on by itself, and leaves the focus where it is', async () => {
    const { page } = await openPage({ path: '/?demo=student&tour=1' });
    await waitUntilAlive(page);
    expect(await stopOf(page)).toBe('score');
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await expect.poll(() => stopOf(page), { timeout: 15_000 }).toBe('account');
    expect(await page.locator('main').getAttribute('data-view')).toBe('account');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    // Nothing to go back through.
    expect(page.url()).toContain('#/account');
    expect(await entries()).toBe(before);
  });

  it('pauses as soon as someone answers for themselves, and lets them', async () => {
    const { page } = await openPage({ path: '/?demo=student&tour=1' });
    await waitUntilAlive(page);
    await page.locator('input[name="score.text"]').fill('700');
    expect(await page.locator('[data-action="tour-play"]').textContent()).toBe('播放');
    await page.locator('[data-action="next"]').click();
    await expect.poll(() => stopOf(page), patience).toBe('account');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('pauses when the keyboard comes to it, is led by it, and lets it go on', async () => {
    const { page } = await openPage({ path: '/?demo=student&tour=1' });
    await waitUntilAlive(page);
    const action = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-action') ?? '');
    for (let pressed = 0; pressed < 12 && (await action()) !== 'tour-play'; pressed += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await page.locator('[data-action="tour-play"]').textContent()).toBe('播放');
    await page.keyboard.press('ArrowRight');
    expect(await stopOf(page)).toBe('account');
    expect(await action()).toBe('tour-play');
    for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-tour]'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    await page.locator('[data-action="tour-next"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-tour]').count()).toBe(0);
    expect(await action()).toBe('tour');
  });

  it('shows each part beneath its caption where there is little room', async () => {
    const { page } = await openPage({
      path: '/embed/?demo=premium&tour=1',
      width: 320,
      height: 480,
      reducedMotion: true,
    });
    await waitUntilAlive(page);
    for (const stop of tourStops.premium) {
      await reach(page, stop);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const tour = await page.locator('[data-tour]').boundingBox();
      expect(tour?.y, stop).toBeLessThan(120);
      expect(await page.locator('.demo-mark').isVisible()).toBe(true);
      if (stop === 'cost') {
        const part = await page.locator('#cost').boundingBox();
        expect(part?.y).toBeLessThan(480);
        expect(await page.locator('#plan').isVisible()).toBe(false);
      }
      if (stop !== 'plan') await next(page);
    }
    await page.locator('[data-action="tour"]').click();
    expect(await page.locator('#cost').isVisible()).toBe(true);
  });
});

describe('the tour in a frame as high as its content', () => {
  async function openTall(): Promise<OpenedPage & { readonly frame: Frame }> {
    const src = addressOf('/embed/?demo=new-card&tour=1');
    const html = `<!doctype html><html lang="en"><title>Help</title>
      <iframe title="tool" sandbox="allow-scripts" width="360" height="9000" src="${src}"></iframe></html>`;
    const opened = await openPage({
      path: await serveOtherSite({ '/': html }),
      reducedMotion: true,
      allow: [new RegExp(`^request to another origin: ${addressOf('/')}`)],
    });
    const frame = opened.page.frames().find((each) => each !== opened.page.mainFrame());
    if (!frame) throw new Error('there is no frame');
    return { ...opened, frame };
  }

  it('brings each part of the result to its caption, as nothing can be scrolled', async () => {
    const { frame } = await openTall();
    for (const stop of tourStops['new-card']) {
      await expect.poll(() => stopOf(frame), patience).toBe(stop);
      if (stop === 'fix' || stop === 'plan') {
        await frame.locator(`#${stop}[data-tour-here]`).waitFor();
        const top = await frame
          .locator(`#${stop}`)
          .evaluate((part) => part.getBoundingClientRect().top);
        expect(top, stop).toBeLessThan(500);
      }
      if (stop !== 'plan') await next(frame);
    }
  });
});
