import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { arriveAt, controlFor, fillIn, nextButton, walk, wordsOf } from '../journeys/walker';
import { addressOf, type OpenOptions, openPage } from '../support/browser';
import { frameOf, hostPage } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { readMarks } from './marks';
import { meetsAll, patience } from './visit';

const words = wordsOf['zh-CN'];
const foreign = [/^request to another origin/];
const site = () => addressOf('/');

interface Hosted {
  readonly page: Page;
  readonly frame: Frame;
}

function frameIn(page: Page, at = 0): Frame {
  const frame = page.frames().filter((each) => each !== page.mainFrame())[at];
  if (!frame) throw new Error('there is no frame');
  return frame;
}

async function openHost(
  html: string,
  options: OpenOptions & { readonly headers?: Record<string, string> } = {},
): Promise<Hosted> {
  const { headers, ...rest } = options;
  const path = await serveOtherSite({ '/': html }, headers);
  const { page } = await openPage({ path, allow: foreign, ...rest });
  await expect.poll(() => told(page), patience).toContain('ready');
  return { page, frame: frameIn(page) };
}

async function told(page: Page): Promise<readonly string[]> {
  return ((await page.locator('#log').textContent()) ?? '').split('\n').filter(Boolean);
}

const embedded = (hash = '', query = '', attributes = '') =>
  frameOf(`${site()}embed/${query}${hash}`, attributes);

async function call(page: Page, name: 'set' | 'prefill' | 'focus', value?: object): Promise<void> {
  await page.evaluate(
    ({ called, given }) => {
      const frame = document.querySelector('iframe');
      const api: unknown = Reflect.get(window, 'FenqiCheck');
      if (frame) Reflect.apply(Reflect.get(Object(api), called), undefined, [frame, given]);
    },
    { called: name, given: value },
  );
}

/** How far the frame is from the height of what is in it. */
async function misfit({ page, frame }: Hosted): Promise<number> {
  const outside = await page
    .locator('iframe')
    .first()
    .evaluate((each) => each.clientHeight);
  const inside = await frame.evaluate(() => document.documentElement.scrollHeight);
  const content = await frame.evaluate(
    () => document.documentElement.getBoundingClientRect().height,
  );
  return Math.max(Math.abs(outside - inside), Math.abs(outside - Math.ceil(content)));
}

describe('a page with our script', () => {
  it.each([
    [390, 844, ''],
    [1280, 720, ''],
    [390, 844, 'style="border: 3px solid; box-sizing: border-box"'],
  ])(
    'gives the frame its exact height at %i × %i %s, shifting nothing',
    async (width, height, style) => {
      const text = `${hostPage(site(), embedded('', '', style))}<p>${'Further down. '.repeat(400)}</p>`;
      const hosted = await openHost(text, { width, height });
      const { page, frame } = hosted;
      await arriveAt(frame, words, 'score');
      await expect.poll(() => misfit(hosted), patience).toBe(0);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + (Reflect.get(entry, 'value') as number), 0),
              );
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(0), 1000);
          }),
      );
      expect(shift).toBeLessThanOrEqual(0.02);
      await walk(frame, words, meetsAllPerson);
      await readMarks(frame);
      await expect.poll(() => misfit(hosted), patience).toBe(0);
    },
  );

  it('gives a step its height at once, and does not shrink while the step is still being drawn', async () => {
    const hosted = await openHost(hostPage(site(), embedded()), { width: 390, height: 844 });
    const { page, frame } = hosted;
    await frame.locator('#score').fill('720');
    // With the first answer the way out of the frame offers to take answers along, which is a line more.
    await frame.locator('.app-exit-group input').waitFor();
    await expect.poll(() => misfit(hosted), patience).toBe(0);
    await page.evaluate(
      () =>
        new Promise<void>((seen) => {
          const heights: number[] = [];
          Object.assign(window, { heights });
          const shown = document.querySelector('iframe');
          if (!shown) throw new Error('there is no frame');
          new ResizeObserver(() => {
            heights.push(shown.clientHeight);
            // The height it begins with is told in a picture to come: pressed before that, it would be lost.
            seen();
          }).observe(shown);
        }),
    );
    await nextButton(frame, words, 'score').click();
    await arriveAt(frame, words, 'account');
    await expect.poll(() => misfit(hosted), patience).toBe(0);
    const heights = await page.evaluate(() => Reflect.get(window, 'heights') as number[]);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(heights.length).toBe(2);
  });

  it('waits with a large change until nothing in view would jump', async () => {
    const small = embedded().replace('height="900"', 'height="200"');
    const html = hostPage(site(), small).replace(
      '<pre',
      `<p>${'Further down. '.repeat(60)}</p><pre`,
    );
    const hosted = await openHost(html, { width: 390, height: 844 });
    const height = () => hosted.page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await hosted.page.waitForTimeout(1200);
    expect(await height()).toBe(200);
    await hosted.frame.locator('input').first().click();
    await expect.poll(() => misfit(hosted), patience).toBe(0);
  });

  it('changes language, theme and accent while someone answers, and loses nothing', async () => {
    const { page, frame } = await openHost(hostPage(site(), embedded()));
    await walk(frame, words, meetsAllPerson.slice(0, 2));
    await arriveAt(frame, words, 'activity');
    await controlFor(frame, words, 'txPerDay', '7').fill('7');
    await call(page, 'set', { lang: 'en', theme: 'dark', accent: 'AA3300' });
    await arriveAt(frame, wordsOf.en, 'activity');
    expect(await controlFor(frame, wordsOf.en, 'txPerDay', '7').inputValue()).toBe('7');
    const look = () =>
      frame.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dataset['theme'],
        document.documentElement.style.getPropertyValue('--accent') !== '',
      ]);
    expect(await look()).toEqual(['en', 'dark', true]);
    await page.locator('iframe').evaluate((each) => {
      each.setAttribute('data-theme', 'auto');
      each.setAttribute('data-lang', 'zh-CN');
    });
    await arriveAt(frame, words, 'activity');
    expect((await look()).slice(0, 2)).toEqual(['zh-CN', undefined]);
    await frame.locator('[data-action="back"]').click();
    await arriveAt(frame, words, 'account');
    expect(await controlFor(frame, words, 'adult', 'yes').isChecked()).toBe(true);
  });

  it('fills in what nobody has answered, says whose it is, and leaves answers alone', async () => {
    const { page, frame } = await openHost(hostPage(site(), embedded()));
    await arriveAt(frame, words, 'score');
    await controlFor(frame, words, 'score', '640').fill('640');
    await call(page, 'prefill', {
      score: '700',
      cardMonths: '8',
      amount: '6000',
      need: 'purchase',
    });
    const notice = frame.locator('[data-notice="prefilled"]');
    await notice.waitFor();
    const text = (await notice.textContent()) ?? '';
    expect(text).toContain(new URL(page.url()).origin);
    for (const name of ['cardMonths', 'amount', 'need'] as const) {
      expect(text).toContain(words.questions[name].name);
    }
    expect(text).not.toContain(words.questions.score.name);
    expect(await controlFor(frame, words, 'score', '640').inputValue()).toBe('640');
    await nextButton(frame, words, 'score').click();
    await arriveAt(frame, words, 'account');
    const months = controlFor(frame, words, 'cardMonths', '8');
    expect(await months.inputValue()).toBe('8');
    await months.fill('9');
    await expect
      .poll(() => notice.textContent(), patience)
      .not.toContain(words.questions.cardMonths.name);
    // On the screen where it is asked, it appears at once.
    await call(page, 'prefill', { adult: 'yes' });
    await expect
      .poll(() => controlFor(frame, words, 'adult', 'yes').isChecked(), patience)
      .toBe(true);
  });

  it('can give the frame the focus', async () => {
    const { page, frame } = await openHost(hostPage(site(), embedded()));
    await arriveAt(frame, words, 'score');
    await call(page, 'focus');
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.tagName), patience)
      .toBe('H1');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  it('brings a new step to its top where that is out of view', async () => {
    const html = hostPage(site(), embedded()).replace(
      '<iframe',
      `<p>${'Help. '.repeat(400)}</p><iframe`,
    );
    // So low that the browser, which brings the heading with the focus to the middle, leaves what is above it out.
    const { page, frame } = await openHost(html, { height: 160 });
    await walk(frame, words, meetsAllPerson.slice(0, 1));
    await fillIn(frame, words, meetsAllPerson[1] ?? { step: 'account', answers: {} });
    const next = nextButton(frame, words, 'account');
    await next.scrollIntoViewIfNeeded();
    const top = () => page.locator('iframe').evaluate((each) => each.getBoundingClientRect().top);
    expect(await top()).toBeLessThan(-50);
    await next.click();
    await arriveAt(frame, words, 'activity');
    await expect.poll(async () => Math.abs(await top()), patience).toBeLessThanOrEqual(1);
  });
});

describe('frames', () => {
  it('may be several, and each is told apart', async () => {
    const two =
      embedded() +
      embedded('#/costs?', '?lang=en').replace('data-fenqi-check', 'data-fenqi-check id="second"');
    const { page } = await openHost(hostPage(site(), two));
    await expect.poll(() => told(page), patience).toContain('step costs');
    await call(page, 'set', { theme: 'dark' });
    const themes = () =>
      Promise.all(
        [0, 1].map((at) =>
          frameIn(page, at).evaluate(() => document.documentElement.dataset['theme']),
        ),
      );
    await expect.poll(themes, patience).toEqual(['dark', undefined]);
  });

  it('may come later, as a frame or as a link', async () => {
    const { page } = await openHost(hostPage(site(), embedded()));
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.title = 'later';
      frame.dataset['fenqiCheck'] = '';
      frame.src = `${address}embed/#/codes?`;
      const link = document.createElement('a');
      link.href = `${address}embed/?theme=dark#/compare?`;
      link.textContent = 'Compare';
      link.dataset['fenqiCheck'] = '';
      document.body.append(frame, link);
    }, site());
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => told(page), patience).toContain('step codes');
    await expect.poll(() => told(page), patience).toContain('step compare');
    expect(await page.getByRole('link', { name: 'Compare' }).isVisible()).toBe(false);
    expect(await page.locator('iframe[title="Compare"]').count()).toBe(1);
  });

  it('may stand in a frame themselves: the nearest page is the host', async () => {
    const inner = hostPage(site(), embedded());
    const address = await serveOtherSite({ '/': inner });
    const outer = `<!doctype html><html lang="en"><title>Portal</title><iframe title="help" width="390" height="800" src="${address}"></iframe></html>`;
    const { page } = await openPage({ path: await serveOtherSite({ '/': outer }), allow: foreign });
    const help = page.frameLocator('iframe');
    await help.locator('#log').filter({ hasText: 'step score' }).waitFor();
    expect(await help.locator('a[data-fenqi-fallback]').isVisible()).toBe(false);
  });

  it('may be loaded anew, and so may the page around', async () => {
    const { page, frame } = await openHost(hostPage(site(), embedded()));
    await frame.evaluate(() => window.location.reload());
    const times = async () => (await told(page)).filter((line) => line === 'ready').length;
    await expect.poll(times, patience).toBe(2);
    await page.reload();
    await expect.poll(times, patience).toBe(1);
    await call(page, 'set', { theme: 'dark' });
    await expect
      .poll(() => frameIn(page).evaluate(() => document.documentElement.dataset['theme']), patience)
      .toBe('dark');
  });
});

describe('the result for the page around', () => {
  const results = `<pre id="results"></pre><script>addEventListener('fenqi-check:result', ({ detail, target }) => {
    document.getElementById('results').textContent += target.tagName + JSON.stringify(detail);
  })</script>`;

  async function openResult(share: string): Promise<Hosted> {
    const frame = embedded(`#/result?${meetsAll}`, share && `?share=${share}`);
    const hosted = await openHost(hostPage(site(), frame).replace('<pre', `${results}<pre`));
    await readMarks(hosted.frame);
    return hosted;
  }

  it('is neither offered nor sent where nobody asked', async () => {
    const { page, frame } = await openResult('');
    expect(await frame.locator('[data-action="share-host"]').count()).toBe(0);
    expect(await page.locator('#results').textContent()).toBe('');
  });

  it.each(['verdict', 'all'])(
    'asked for as %s: is shown word for word, and sent on a press alone',
    async (share) => {
      const { page, frame } = await openResult(share);
      await frame.locator('[data-action="share-host"]').click();
      const shown = JSON.parse((await frame.locator('.host-share-json').textContent()) ?? '');
      expect(shown).toMatchObject({ type: 'result', verdict: 'meets', earliest: '2026-11-22' });
      expect('answers' in shown).toBe(share === 'all');
      expect(await frame.locator('.host-share-title').textContent()).toContain(
        new URL(page.url()).origin,
      );
      expect(await page.locator('#results').textContent()).toBe('');
      await frame.locator('.host-share button').first().click();
      await expect.poll(() => page.locator('#results').textContent(), patience).not.toBe('');
      const { type: _, ...detail } = shown;
      expect(await page.locator('#results').textContent()).toBe(`IFRAME${JSON.stringify(detail)}`);
    },
  );

  it('is refused in one press, which changes nothing else', async () => {
    const { page, frame } = await openResult('all');
    await frame.locator('[data-action="share-host"]').click();
    await frame.locator('.host-share button').nth(1).click();
    await frame.locator('.host-share').waitFor({ state: 'detached' });
    expect(await readMarks(frame)).toMatchObject({ verdict: 'meets' });
    expect(await page.locator('#results').textContent()).toBe('');
  });
});

describe('a strict host', () => {
  it('may require trusted types and forbid every inline style', async () => {
    const plain = `<!doctype html><html lang="en"><title>Help</title>${embedded()}<a data-fenqi-check href="${site()}embed/en/">Check</a><script async src="${site()}embed.v1.js"></script></html>`;
    const headers = {
      'Content-Security-Policy': `default-src 'none'; script-src ${site()}; frame-src ${site()}; require-trusted-types-for 'script'; trusted-types 'none'`,
    };
    const { page } = await openPage({
      path: await serveOtherSite({ '/': plain }, headers),
      allow: foreign,
    });
    const heights = () =>
      page
        .locator('iframe')
        .evaluateAll((all) => all.map((each) => each.getAttribute('style') ?? ''));
    await expect
      .poll(
        async () => (await heights()).filter((style) => /height: \d+px/.test(style)).length,
        patience,
      )
      .toBe(2);
  });

  it('may pin the script by its hash', async () => {
    const { pinned, integrity } = (await (
      await fetch(addressOf('/embed.integrity.json'))
    ).json()) as Record<string, string>;
    const html = (hash: string) =>
      hostPage(site(), embedded()).replace(
        /src="[^"]*embed\.v1\.js"/,
        `src="${site()}${pinned}" integrity="${hash}" crossorigin="anonymous"`,
      );
    await openHost(html(integrity ?? ''));
    const wrong = `sha384-${'A'.repeat(64)}`;
    const { page } = await openPage({
      path: await serveOtherSite({ '/': html(wrong) }),
      allow: [...foreign, /integrity|digest/],
    });
    await page.frameLocator('iframe').locator('main').waitFor();
    expect(await page.evaluate(() => 'FenqiCheck' in window)).toBe(false);
  });

  it('finds one global, and nothing else, left behind', async () => {
    const { page } = await openHost(hostPage(site(), embedded()));
    const left = await page.evaluate(() => {
      const clean = document.createElement('iframe');
      document.body.append(clean);
      const known = new Set(Object.getOwnPropertyNames(clean.contentWindow));
      return Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && !/^\d+$|^log$|^listen$|^__/.test(name),
      );
    });
    expect(left).toEqual(['FenqiCheck']);
  });
});

describe('the way out of the frame', () => {
  it('carries answers only where that is ticked', async () => {
    const { frame } = await openHost(hostPage(site(), embedded(`#/result?${meetsAll}`)));
    await readMarks(frame);
    const link = frame.locator('[data-action="new-tab"]');
    await frame.getByRole('checkbox', { name: words.exit.carry }).waitFor();
    expect(await link.getAttribute('href')).toBe(`${site()}#/result`);
    await frame.getByRole('checkbox', { name: words.exit.carry }).check();
    const href = (await link.getAttribute('href')) ?? '';
    expect(href.startsWith(`${site()}#/result?`)).toBe(true);
    expect(href).toContain('score=720');
    await frame.getByRole('checkbox', { name: words.exit.carry }).uncheck();
    expect(await link.getAttribute('href')).toBe(`${site()}#/result`);
  });

  it('is there before any script, in both languages', async () => {
    for (const path of ['/embed/', '/embed/en/']) {
      const { page } = await openPage({ path, javaScript: false });
      const href = await page
        .locator('[data-action="new-tab"]')
        .evaluate((each) => (each as HTMLAnchorElement).href);
      expect(href).toBe(addressOf(path.replace('embed/', '')));
    }
  });

  it('leaves an address to copy where new tabs are refused', async () => {
    const { page } = await openPage({
      path: await serveOtherSite({
        '/': hostPage(site(), embedded('', '', 'sandbox="allow-scripts"')),
      }),
      allow: [...foreign, /Blocked opening/],
    });
    const frame = frameIn(page);
    await arriveAt(frame, words, 'score');
    await frame.locator('.app-exit-group [data-action="new-tab"]').click();
    expect(await frame.getByRole('checkbox', { name: words.exit.carry }).count()).toBe(0);
    expect(await frame.locator('.by-hand-text').inputValue()).toBe(`${site()}#/start`);
    expect(page.context().pages()).toHaveLength(1);
  });
});
