import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { expectNoAxeViolations, openPage } from '../support/browser';
import { sharePage } from './shared-page';
import { patience, visit } from './visit';

/** 6,000 yuan with a quote of one's own: all three series stand beside each other. */
const quoted = '#/costs?amount=6000&terms=12&fee=0.5';

const names = {
  fee: '多付的钱（元）：3、6、12、24 期对比',
  rate: '年化（单利，%）：3、6、12、24 期对比',
  rivals: '年化（单利，%）的区间：越靠左越便宜',
} as const;
type Measure = 'fee' | 'rate';

const chart = (page: Page, measure: keyof typeof names) =>
  page.getByRole('figure', { name: names[measure] });

/** On a phone one measure is drawn at a time. */
async function show(page: Page, measure: Measure): Promise<Locator> {
  const choice = page.getByRole('radio', { name: { fee: '多付的钱', rate: '年化' }[measure] });
  if ((await choice.count()) > 0) await choice.check({ force: true });
  await chart(page, measure).locator('svg[role="img"]').waitFor();
  return chart(page, measure);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

/** What is written upon the bars, series by series, and how many bars each has. */
async function bars(figure: Locator) {
  return figure.evaluate((element) => {
    const written = [...element.querySelectorAll('.recharts-label-list')].map((list) =>
      [...list.querySelectorAll('text')].map(({ textContent }) => textContent),
    );
    const drawn = [...element.querySelectorAll('.recharts-bar')].map(
      (series) => series.querySelectorAll('path.recharts-rectangle').length,
    );
    return { written, drawn };
  });
}

/** The table's exact figures, series by series. */
async function inTable(page: Page, figure: string): Promise<readonly (readonly number[])[]> {
  return page.evaluate(
    (name) =>
      ['base', 'promo', 'quote'].map((price) =>
        [
          ...document.querySelectorAll<HTMLDataElement>(
            `table[data-table="cost"] tr[data-price="${price}"] data[data-figure="${name}"]`,
          ),
        ].map(({ value }) => Number(value)),
      ),
    figure,
  );
}

/** What is written without the mark of one's own quote. */
const bare = (written: readonly (readonly (string | null)[])[]) =>
  written.map((series) => series.map((text) => text?.replace('◆', '')));

const tips = (page: Page) => page.locator('.cost-chart-tip').allInnerTexts();

describe.each([390, 1280])('the chart on a screen of %i pixels', (width) => {
  const page = sharePage({ width, height: 900, hash: quoted });

  it('writes on every bar what the table says, rounded', async () => {
    const fee = await bars(await show(page(), 'fee'));
    expect(fee.written).toEqual([['270', '432', '720', '1,152'], ['144', '216', '648'], ['◆360']]);
    expect(fee.drawn).toEqual([4, 3, 1]);
    const money = new Intl.NumberFormat('zh-CN');
    const fees = await inTable(page(), 'fee-total');
    expect(bare(fee.written)).toEqual(
      fees.map((series) => series.map((yuan) => money.format(Math.round(yuan)))),
    );

    const rate = await bars(await show(page(), 'rate'));
    expect(rate.written).toEqual([
      ['26.8', '24.3', '21.5', '17.5'],
      ['14.3', '12.2', '19.4'],
      ['◆10.9'],
    ]);
    const rates = await inTable(page(), 'nominal-annual');
    expect(bare(rate.written)).toEqual(
      rates.map((series) => series.map((fraction) => (fraction * 100).toFixed(1))),
    );
  });

  it('shows the figure of every bar, but where two would touch, of the one that nobody would pay', async () => {
    const figure = await show(page(), 'fee');
    expect(await figure.locator('.cost-chart-keys').innerText()).toContain('◆');
    const labels = await figure
      .locator('.recharts-label-list text')
      .evaluateAll((all) =>
        all
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => [text.textContent, Number.parseFloat(getComputedStyle(text).fontSize)]),
      );
    const apart = ['270', '432', '720', '1,152', '144', '216', '◆360'];
    const all = ['270', '432', '720', '1,152', '144', '216', '648', '◆360'];
    expect(labels).toEqual((width === 390 ? apart : all).map((text) => [text, 11.9]));
  });

  it('has the 24 % line among the rates, at its height, and nowhere among the money', async () => {
    const fee = await show(page(), 'fee');
    expect(await fee.locator('.recharts-reference-line').count()).toBe(0);
    const rate = await show(page(), 'rate');
    expect(await rate.getByText('24% 参照线').count()).toBe(1);
    const [line, floor, bar] = await rate.evaluate((element) => {
      const box = (selector: string) => element.querySelector(selector)?.getBoundingClientRect();
      const first = box('.recharts-bar path.recharts-rectangle');
      return [box('.recharts-reference-line line')?.top, first?.bottom, first?.top];
    });
    const height = ((floor ?? 0) - (line ?? 0)) / ((floor ?? 0) - (bar ?? 0));
    // 24 % beside the first bar's 26.80 %.
    expect(height).toBeCloseTo(0.24 / 0.268, 1);
  });

  it('is reached and read with the keyboard alone', async () => {
    const figure = await show(page(), 'fee');
    const drawing = figure.getByRole('img', { name: names.fee });
    await page().getByRole('checkbox', { name: '都没看到' }).focus();
    for (let pressed = 0; pressed < 4; pressed += 1) {
      if (await drawing.evaluate((element) => element === document.activeElement)) break;
      await page().keyboard.press('Tab');
    }
    expect(await drawing.evaluate((element) => element === document.activeElement)).toBe(true);
    const terms = [
      ['3 期', '基准价 270 元', '优惠价 144 元'],
      ['6 期', '基准价 432 元', '优惠价 216 元'],
      ['12 期', '基准价 720 元', '优惠价 648 元', '你的报价 360 元'],
      ['24 期', '基准价 1,152 元'],
    ];
    const read = async () => (await tips(page())).map((text) => text.split(/\n+/));
    for (const [k, said] of terms.entries()) {
      if (k > 0) await page().keyboard.press('ArrowRight');
      await expect.poll(read, patience).toEqual([said]);
    }
    await page().keyboard.press('ArrowLeft');
    await expect.poll(read, patience).toEqual([terms[2]]);
  });

  it('has a name on everything that can be used, and nothing axe objects to', async () => {
    await unfold(page());
    await chart(page(), 'rivals').locator('svg').waitFor();
    const nameless = page().locator('svg[role="img"]:not([aria-label])');
    expect(await nameless.count()).toBe(0);
    // Nothing to step through there: what cannot be used takes no focus.
    expect(await chart(page(), 'rivals').locator('[tabindex="0"]').count()).toBe(0);
    expect(await page().getByRole('img', { name: names.rivals }).count()).toBe(1);
    await expectNoAxeViolations(page(), { within: 'main' });
  });

  it('keeps its figures apart where sums are largest', async () => {
    await visit(page(), '#/costs?amount=50000&terms=3&total=51000');
    const figure = await show(page(), 'fee');
    await expect
      .poll(async () => (await bars(figure)).written.map(([first]) => first), patience)
      .toEqual(['2,250', '1,200', '◆1,000']);
    const touching = await figure.evaluate((element) => {
      const labels = [...element.querySelectorAll('.recharts-label-list text')];
      const boxes = labels.map((label) => label.getBoundingClientRect());
      return boxes.flatMap((one, k) =>
        boxes.slice(k + 1).flatMap((other, after) => {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          return isApart ? [] : [`${labels[k]?.textContent} ${labels[k + 1 + after]?.textContent}`];
        }),
      );
    });
    expect(touching).toEqual([]);
  });
});

/** Where the parts of the sheet begin, from the top of the document. */
async function places(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['.cost-inputs', '.cost-charts', '.cost-table', '[data-plan-terms]'].map((part) =>
      Math.round(
        (document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN) + scrollY,
      ),
    ),
  );
}

describe.each([390, 1280])('another amount on a screen of %i pixels', (width) => {
  it('is drawn in its place: nothing on the page moves', async () => {
    const { page } = await openPage({ width, height: 900, hash: quoted });
    await show(page, 'fee');
    await page.evaluate(() => {
      document.documentElement.dataset['shifted'] = '0';
      new PerformanceObserver((list) => {
        // Also what follows a key at once: a page that jumps while one types is no better for it.
        const moved = list
          .getEntries()
          .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
        const { dataset } = document.documentElement;
        dataset['shifted'] = `${Number(dataset['shifted']) + moved}`;
      }).observe({ type: 'layout-shift' });
    });
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await places(page);
    const amount = page.getByRole('textbox', { name: '分期金额' });
    for (const first of ['9', '7', '8']) {
      await amount.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.type(first);
      const fee = new Intl.NumberFormat('zh-CN').format(Number(first) * 45);
      await expect
        .poll(async () => (await bars(chart(page, 'fee'))).written[0]?.[0], patience)
        .toBe(fee);
      expect(await places(page)).toEqual(before);
    }
    const shifted = async () => Number(await page.locator('html').getAttribute('data-shifted'));
    await page.waitForTimeout(300);
    expect(await shifted()).toBeLessThanOrEqual(0.01);
    // What is measured would have shown a jump.
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      document.querySelector('main')?.style.setProperty('margin-block-start', '200px');
    });
    await expect.poll(shifted, patience).toBeGreaterThan(0.01);
  });

  it('that is wrong leaves bars and table as they stand', async () => {
    const { page } = await openPage({ width, height: 900, hash: quoted });
    const figure = await show(page, 'fee');
    const amount = page.getByRole('textbox', { name: '分期金额' });
    for (const wrong of ['0', '-5', '50001', '1.234', 'abc']) {
      await amount.fill(wrong);
      await page.locator('#amount-error').waitFor();
      expect((await bars(figure)).written[0]).toEqual(['270', '432', '720', '1,152']);
      expect((await inTable(page, 'fee-total'))[0]).toEqual([270, 432, 720, 1152]);
    }
  });
});

/** Relative luminance (WCAG) of what a style computes to, `rgb(…)` or `color(srgb …)`. */
function luminance(color: string): number {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  if (parts.length < 3) throw new Error(`no colour: “${color}”`);
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const value = color.startsWith('color(') ? part : part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Lightness as eyes see it in greyscale, 0–100 (CIE L*). */
const lightness = (color: string) => 116 * Math.cbrt(luminance(color)) - 16;

/** How the three series are painted now, and what they are painted upon. */
async function paint(page: Page) {
  return chart(page, 'fee').evaluate((element) => {
    const styleOf = (part: Element | null | undefined) => part && getComputedStyle(part);
    const [base, promo, quote] = [...element.querySelectorAll('.recharts-bar')].map((series) =>
      series.querySelector('path.recharts-rectangle'),
    );
    const hatch = element.querySelector('pattern rect:last-child');
    const pattern = element.querySelector('pattern');
    const promoStyle = styleOf(promo);
    return {
      base: styleOf(base)?.fill ?? '',
      promo: styleOf(hatch)?.fill ?? '',
      promoLine: promoStyle?.stroke ?? '',
      isHatched: pattern !== null && (promoStyle?.fill ?? '').includes(`#${pattern.id}`),
      quote: styleOf(quote)?.fill ?? '',
      paper: getComputedStyle(document.body).backgroundColor,
      card: styleOf(element.closest('section'))?.backgroundColor ?? '',
      labels: [...element.querySelectorAll('.recharts-label-list text')].map((text) => ({
        says: text.textContent,
        ink: getComputedStyle(text).fill,
        width: text.getBoundingClientRect().width,
      })),
    };
  });
}

describe('the three series', () => {
  const page = sharePage({ width: 1280, hash: quoted, reducedMotion: true });

  it.each([
    ['light', 33],
    ['dark', 19],
  ] as const)('are told apart without colour, on %s', async (colorScheme, gap) => {
    await page().emulateMedia({ colorScheme });
    await show(page(), 'fee');
    const { base, promo, quote, isHatched } = await paint(page());
    expect(isHatched).toBe(true);
    const [dark = 0, middle = 0, light = 0] = [base, promo, quote]
      .map(lightness)
      .sort((a, b) => a - b);
    expect(middle - dark).toBeGreaterThanOrEqual(gap - 0.5);
    expect(light - middle).toBeGreaterThanOrEqual(gap - 0.5);
  });

  it.each([
    ['light', 'screen', 'active'],
    ['dark', 'screen', 'active'],
    ['light', 'print', 'none'],
    ['dark', 'print', 'none'],
  ] as const)(
    'stand out with their figures: %s, %s, forced colours %s',
    async (colorScheme, media, forcedColors) => {
      await page().emulateMedia({ colorScheme, media, forcedColors });
      await chart(page(), 'fee').locator('svg').waitFor();
      const painted = await paint(page());
      // Paper stays white: backgrounds are not printed unless asked for.
      const ground = media === 'print' ? 'rgb(255, 255, 255)' : painted.paper;
      for (const series of ['base', 'promoLine', 'quote'] as const) {
        expect(contrast(painted[series], ground), series).toBeGreaterThanOrEqual(3);
      }
      expect(painted.isHatched).toBe(true);
      expect(painted.labels.map(({ says }) => says)).toEqual([
        ...['270', '432', '720', '1,152', '144', '216', '648'],
        '◆360',
      ]);
      for (const { ink, width } of painted.labels) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
        expect(width).toBeGreaterThan(5);
      }
      await page().emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'none' });
    },
  );

  it('jump to another amount without any motion', async () => {
    const figure = await show(page(), 'fee');
    const shape = () => figure.locator('.recharts-bar').first().innerHTML();
    const before = await shape();
    await page().getByRole('textbox', { name: '分期金额' }).fill('9000');
    await expect.poll(async () => (await bars(figure)).written[0]?.[0], patience).toBe('405');
    const drawn = await shape();
    const moving = await figure.evaluate((part) => part.getAnimations({ subtree: true }).length);
    expect(moving).toBe(0);
    await page().waitForTimeout(400);
    expect(await shape()).toBe(drawn);
    expect(before).toContain('path');
  });
});

/** Of the shadows of an option, the one that is drawn as a line along its inside. */
const aRing = /(\w+\([^)]*\)) 0px 0px 0px 1px inset/;

describe('which terms are looked at', () => {
  const page = sharePage({ hash: quoted, reducedMotion: true });

  it.each(['light', 'dark'] as const)(
    'stands out by a ring of its own, on %s',
    async (colorScheme) => {
      await page().emulateMedia({ colorScheme });
      const chosen = page().locator('.segmented-option[data-checked]').first();
      const { ring, track } = await chosen.evaluate((option) => ({
        ring: getComputedStyle(option).boxShadow,
        track: getComputedStyle(option.parentElement ?? option).backgroundColor,
      }));
      expect(ring).toMatch(aRing);
      const [, color = ''] = aRing.exec(ring) ?? [];
      expect(contrast(color, track), ring).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('paying off early', () => {
  it('is tried term by term with the arrow keys', async () => {
    const { page } = await openPage({ hash: '#/costs?amount=10000&terms=12&fee=1' });
    await show(page, 'fee');
    await unfold(page);
    const slider = page.getByRole('slider', { name: '打算在第几期提前还清' });
    const said = async () => ({
      term: await slider.getAttribute('aria-valuetext'),
      rates: await page
        .locator('[data-figure="early-nominal-annual"]')
        .evaluateAll((figures) => figures.map(({ textContent }) => textContent)),
    });
    await slider.focus();
    expect(await said()).toEqual({ term: '第 1 期一次还清', rates: ['12.00%', '144.00%'] });
    for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowRight');
    expect(await said()).toEqual({ term: '第 6 期一次还清', rates: ['15.10%', '29.20%'] });
    await page.keyboard.press('End');
    expect(await said()).toEqual({ term: '第 12 期一次还清', rates: ['21.46%', '21.46%'] });
    await page.keyboard.press('Home');
    expect((await said()).term).toBe('第 1 期一次还清');
  });
});

describe.each(languages)('on the narrowest screen, with all unfolded, in %s', (language) => {
  const page = sharePage({ language, width: 320, height: 640 });

  it.each([
    '#/costs?amount=49999.99&terms=24&fee=9.9999&promos=ecommerce,newUser,invited&income=100',
    '#/costs?amount=49999.99&terms=24&perTerm=49999.99&income=9999999.99',
    '#/costs?amount=49999.99&terms=24&total=2999.99&income=0',
  ])('the sheet never scrolls sideways: %s', async (hash) => {
    await visit(page(), hash);
    await unfold(page());
    const wide = await page().evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...document.querySelectorAll('main *')]
        .filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
        .map((part) => `${part.tagName} ${part.getAttribute('class')}`)
        .concat(scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth}`] : []);
    });
    expect(wide).toEqual([]);
  });
});

describe('charts that do not arrive', () => {
  it.each([390, 1280])(
    'leave the tables, and one press mends them all, at %i pixels',
    async (width) => {
      const files = '**/assets/cost-chart-*.js';
      const { page } = await openPage({
        width,
        hash: quoted,
        allow: [/cost-chart/, /ERR_FAILED/, /Failed to load/],
        prepare: async (opened) => {
          await opened.route(files, (route) => route.abort('failed'));
        },
      });
      const failed = page.locator('[data-notice="chart-failed"]');
      await failed.first().waitFor();
      await unfold(page);
      expect(await failed.count()).toBe(2);
      for (const table of ['cost', 'schedule', 'compare']) {
        expect(await page.locator(`table[data-table="${table}"]`).isVisible()).toBe(true);
      }
      await page.unroute(files);
      await failed.last().getByRole('button', { name: '重试' }).click();
      await chart(page, 'fee').locator('svg').waitFor();
      await chart(page, 'rivals').locator('svg').waitFor();
      expect(await failed.count()).toBe(0);
    },
  );
});
