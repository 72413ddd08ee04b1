import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntilAlive } from '../browser/visit';
import { axeTags, bringAxe, type OpenedPage, openPage } from '../support/browser';
import { type Look, looks, palettes, states, tongues, views, widths } from './looks';
import { openScene } from './open-scene';
import { type Review, reviewed } from './reviewed';
import {
  contrast,
  findFaintWords,
  findMisnamed,
  findStrangeFrames,
  type OpenFinding,
} from './settle-finding';

const used = new Set<(typeof reviewed)[number]>();

/** What axe objects to, and what it leaves open, each element marked. */
async function runAxe(page: Page) {
  await bringAxe(page);
  return page.evaluate(async (tags) => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      iframes: false,
      preload: false,
      elementRef: true,
      resultTypes: ['violations', 'incomplete'],
    });
    let count = 0;
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}: ${failureSummary}`),
      ),
      open: incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ html, element, any, all, none }) => {
          count += 1;
          element?.setAttribute('data-open-finding', `${count}`);
          const because: unknown = [...any, ...all, ...none][0]?.data?.messageKey;
          return {
            rule: id,
            because: typeof because === 'string' ? because : undefined,
            html,
            mark: `${count}`,
          };
        }),
      ),
    };
  }, axeTags);
}

/** The entry that answers for a finding, which then counts as needed. */
function reviewOf({ rule, because, html }: OpenFinding) {
  const review = reviewed.find(
    (one) => one.rule === rule && one.because === because && one.element.test(html),
  );
  if (review) used.add(review);
  return review;
}

async function expectNothingOpen(page: Page): Promise<void> {
  const { violations, open } = await runAxe(page);
  expect(violations, 'what axe objects to').toEqual([]);
  const settled = (by: Review['settledBy']) =>
    open.filter((one) => reviewOf(one)?.settledBy === by);
  const unreviewed = open.filter((one) => reviewOf(one) === undefined);
  expect(unreviewed, 'what axe leaves open and nobody has reviewed').toEqual([]);
  expect(await findMisnamed(page, settled('name')), 'names without the visible words').toEqual([]);
  const strange = await findStrangeFrames(page, settled('frame'));
  expect(strange, 'frames that nobody looks into').toEqual([]);
  expect(await findFaintWords(page, settled('pixels')), 'words too faint to read').toEqual([]);
}

describe('the table of looks', () => {
  const factors = {
    view: Object.keys(views),
    state: states,
    language: tongues,
    palette: palettes,
    width: widths,
  } as const;
  const names = Object.keys(factors) as (keyof typeof factors)[];
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));

  /** The pairs of values of two factors that no row has. */
  function missing(rows: readonly Look[], one: keyof Look, other: keyof Look): readonly string[] {
    const met = new Set(rows.map((row) => `${row[one]} with ${row[other]}`));
    const wanted = factors[one].flatMap((a) => factors[other].map((b) => `${a} with ${b}`));
    return wanted.filter((pair) => !met.has(pair));
  }

  it.each(pairs as [keyof Look, keyof Look][])('has every %s with every %s', (one, other) => {
    expect(missing(looks, one, other)).toEqual([]);
  });

  it('has every view in every state in both languages', () => {
    expect(new Set(looks.map((look) => `${look.view} ${look.state} ${look.language}`)).size).toBe(
      16 * 3 * 2,
    );
  });

  it('would be found wanting without its English rows on a wide screen', () => {
    const without = looks.filter(({ language, width }) => language !== 'en' || width !== 1280);
    expect(missing(without, 'language', 'width')).toEqual(['en with 1280']);
  });
});

describe.each(tongues)('in %s axe objects to nothing and leaves nothing open', (language) => {
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    opened = await openPage({ language, reducedMotion: true, finishWithTest: false });
  });
  afterAll(async () => {
    await opened?.finish();
  });

  it.each(looks.filter((look) => look.language === language))(
    '$view, $state, $palette, $width pixels',
    async (look) => {
      if (!opened) throw new Error('the page is not open yet');
      const scene = views[look.view]?.[look.state];
      if (!scene) throw new Error(`no such scene: ${look.view}, ${look.state}`);
      await expectNothingOpen(await openScene(opened.page, scene, look));
    },
  );
});

describe('what was reviewed', () => {
  it('is all still needed', () => {
    expect(reviewed.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe('settling what axe leaves open', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  it('finds words that are too faint, and a name without its visible words', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await waitUntilAlive(page);
    const next = page.locator('[data-action="next"]');
    await next.evaluate((button) => {
      button.setAttribute('data-open-finding', '1');
      button.setAttribute('aria-label', 'go');
    });
    const finding = { rule: 'color-contrast', because: undefined, html: '<button>', mark: '1' };
    expect(await findMisnamed(page, [finding])).toEqual([
      '“下一步” is not in the name “go”: <button>',
    ]);
    await next.evaluate((button) => button.style.setProperty('color', 'rgb(8, 82, 63)'));
    expect(await findFaintWords(page, [finding])).toEqual([
      expect.stringMatching(/^1\.\d\d to 1: <button>$/),
    ]);
  });
});
