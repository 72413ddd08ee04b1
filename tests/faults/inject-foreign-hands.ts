import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { View } from '../../src/app/view';
import { patience, waitUntilAlive } from '../browser/visit';
import { meetsAllPerson } from '../journeys/people';
import { expectStored, openReview, pressResults, pressThrough } from './journey';
import type { InjectorsOf } from './run-faults';

/** Elements of this kind can no longer be made while the page is marked as broken: what draws one throws. */
async function breakElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = Document.prototype.createElement;
    const makeOf = Document.prototype.createElementNS;
    const refuse = (name: string) => {
      if (document.documentElement.dataset['broken'] === name.toLowerCase()) {
        throw new Error('provoked');
      }
    };
    Document.prototype.createElement = function (name: string, options?: ElementCreationOptions) {
      refuse(name);
      return make.call(this, name, options);
    };
    Object.assign(Document.prototype, {
      createElementNS(this: Document, space: string, name: string) {
        refuse(name);
        return makeOf.call(this, space, name);
      },
    });
  });
}

async function breaks(page: Page, name: string | undefined): Promise<void> {
  await page.locator('html').evaluate((root, broken) => {
    if (broken === '') delete root.dataset['broken'];
    else root.dataset['broken'] = broken;
  }, name ?? '');
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, view);
}

/** Every view, and whether it asks; the result comes last. One left out does not compile. */
const isStep: Readonly<Record<View, boolean>> = {
  start: true,
  account: true,
  score: true,
  activity: true,
  credit: true,
  purchase: true,
  factors: true,
  costs: false,
  codes: false,
  compare: false,
  review: true,
  result: false,
};
const everyView = Object.keys(isStep) as readonly View[];

/** As the translators of browsers do it: each text is replaced by elements of theirs, now and whenever one comes. */
function translate(): void {
  const skipped = 'script, style, textarea, title, font, noscript, svg';
  const put = (text: Text) => {
    const { parentElement, data } = text;
    if (!parentElement || parentElement.closest(skipped) || data.trim() === '') return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.dataset['translated'] = '';
    inner.textContent = `«${data}»`;
    outer.append(inner);
    parentElement.replaceChild(outer, text);
  };
  const all = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root instanceof Text) texts.push(root);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) put(text);
  };
  const begin = () => {
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records) {
        if (type === 'characterData') all(target);
        for (const node of addedNodes) all(node);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    all(document.body);
  };
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
}

/** Walks to the result where no text can be relied on: by the names of fields and the marks of buttons. */
async function walkByMarks(page: Page): Promise<void> {
  for (const { step, answers } of meetsAllPerson) {
    await page.locator(`main[data-view="${step === 'score' ? 'start' : step}"]`).waitFor();
    for (const [name, said] of Object.entries(answers)) {
      const radio = page.locator(`input[name="${name}.text"][type="radio"][value="${said}"]`);
      await page.locator(`[name="${name}.text"]`).first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      if ((await radio.count()) > 0) await radio.check();
      else await page.locator(`#${name}`).fill(said);
    }
    await page.locator('[data-action="next"]').click();
  }
}

/** What is to be read in each part of the page, without a translator's marks. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main section, main header, main aside, main [data-verdict]')]
      .filter((part) => part.closest('svg') === null)
      .map((part) => {
        const copy = part.cloneNode(true);
        if (copy instanceof Element) for (const svg of copy.querySelectorAll('svg')) svg.remove();
        return (copy.textContent ?? '').replace(/[«»]/g, '');
      }),
  );
}

/** As spelling aids, wallets and coupon hunters do it. */
function insertEverywhere(): void {
  const badge = () => {
    const element = document.createElement('grammar-badge');
    element.dataset['foreign'] = '';
    return element;
  };
  const insert = () => {
    document.documentElement.dataset['extension'] = 'installed';
    for (const part of document.querySelectorAll('body, #root, main, .app, h1, p, label, button')) {
      if (part.querySelector(':scope > [data-foreign]')) continue;
      part.prepend(badge());
      part.append(badge());
    }
  };
  addEventListener('DOMContentLoaded', insert);
  setInterval(insert, 100);
}

/** As blockers of banners and notices do it; what was there to be taken away is noted on the page. */
function removeSome(wanted: readonly string[]): void {
  const removed = new Set<string>();
  setInterval(() => {
    for (const selector of wanted) {
      for (const part of document.querySelectorAll(selector)) {
        part.remove();
        removed.add(selector);
        document.documentElement.dataset['removed'] = [...removed].sort().join();
      }
    }
  }, 50);
}

/** Parts of the page around, of the questions and of the result, in the order of the alphabet. */
const removable = ['.app-lead', '.app-tag', '.field .note', '.verdict-caveat'];

export const foreignHandsFaults: InjectorsOf<'foreign-hands'> = {
  'each-view-throws': async (run) => {
    const page = await openReview(run, { prepare: breakElements });
    for (const view of everyView) {
      // From a view of the other kind, so that nothing on the screen can be used again.
      const other = isStep[view] ? 'compare' : 'score';
      await goTo(page, other);
      await page.locator(`main[data-view="${other}"] h1`).waitFor();
      await breaks(page, 'h1');
      await goTo(page, view);
      await page.locator(`main[data-view="${view}"] #crashed`).waitFor();
      expect(await page.locator('main h1').count()).toBe(0);
      await expectStored(page, 'score', '720');
      if (view === 'result') break;
      await breaks(page, undefined);
      await page.locator('#crashed [data-action="back"]').click();
      await page.locator('main h1').waitFor();
      expect(await page.locator('#crashed').count()).toBe(0);
      await goTo(page, view);
      await page.locator(`main[data-view="${view}"] h1`).waitFor();
    }
    const mend = async () => {
      await breaks(page, undefined);
      await page.locator('#crashed [data-action="back"]').click();
      await page.locator('main h1').waitFor();
      await goTo(page, 'result');
    };
    return { page, mend };
  },

  'notice-throws': async (run) => {
    const page = await openReview(run, {
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const { join } = Array.prototype;
          // The names of ignored parameters are joined like this, and nothing else is.
          Array.prototype.join = function (between?: string) {
            if (between === '、' && this[0] === 'provoking') throw new Error('provoked');
            return join.call(this, between);
          };
        });
      },
    });
    await page.evaluate((answers) => {
      window.location.hash = `#/result?${answers}&provoking=1`;
    }, run.told);
    await page.locator('#main #crashed').waitFor();
    const mend = async () => {
      await page.locator('[data-action="reload"]').click();
    };
    return { page, mend };
  },

  'chart-throws': async (run) => {
    const page = await openReview(run, { prepare: breakElements });
    await breaks(page, 'figcaption');
    await pressResults(page);
    await page.locator('[data-verdict]').waitFor();
    const mend = async () => {
      await breaks(page, undefined);
      await page.locator('[data-notice="chart-failed"]:visible button').first().click();
      await page.locator('figure svg').first().waitFor();
    };
    return { page, mend };
  },

  'page-translator': async ({ told, open }) => {
    const { page } = await open({
      prepare: async (opened) => {
        await opened.addInitScript(translate);
      },
    });
    await waitUntilAlive(page);
    await walkByMarks(page);
    await page.locator('[data-verdict]').waitFor();
    await page.locator('figure svg').first().waitFor();
    const plain = await open({ hash: `#/result?${told}` });
    await plain.page.locator('figure svg').first().waitFor();
    const focused = await page.evaluateHandle(() => document.activeElement);
    // Every text on the page, also once figures have changed where they stand.
    for (const amount of ['6000', '9000', '800']) {
      for (const each of [page, plain.page]) {
        await each.locator('#amount').fill(amount);
        // What stands further down follows in a moment.
        await each.locator('.result:not([data-behind])').waitFor();
      }
      const wanted = await textsOf(plain.page);
      expect(wanted.join()).toContain(new Intl.NumberFormat('zh-CN').format(Number(amount)));
      await expect.poll(() => textsOf(page), patience).toEqual(wanted);
    }
    expect(await page.locator('main [data-translated]').count()).toBeGreaterThan(100);
    await page.locator('#amount').fill('6000');
    await focused.asElement()?.focus();
    return { page };
  },

  'extension-inserts': async ({ told, open }) => {
    const { page } = await open({
      hash: `#/start?${told}`,
      prepare: async (opened) => {
        await opened.addInitScript(insertEverywhere);
      },
    });
    await pressThrough(page);
    await page.locator('[data-verdict]').waitFor();
    const foreign = () => page.locator('main [data-foreign]').count();
    await expect.poll(foreign, patience).toBeGreaterThan(100);
    return { page };
  },

  'extension-removes': async ({ told, open }) => {
    const { page } = await open({
      hash: `#/start?${told}`,
      prepare: async (opened) => {
        await opened.addInitScript(removeSome, removable);
      },
    });
    await pressThrough(page);
    const removed = () => page.locator('html').getAttribute('data-removed');
    await expect.poll(removed, patience).toBe(removable.join());
    return { page };
  },
};
