import type { Page } from 'playwright-core';
import type { View } from '../../src/app/view';
import { failsMuch, meetsAll } from '../browser/visit';

export const tongues = ['zh-CN', 'en'] as const;
export const palettes = ['light', 'dark', 'forced'] as const;
export const widths = [320, 390, 1280] as const;
export const states = ['empty', 'error', 'filled'] as const;

type State = (typeof states)[number];

/** How a view is brought into a state: where it is opened, and what is done there. */
export interface Scene {
  /** A page beside the tool's own (`embed/`), or the tool with a query; the tool itself when absent. */
  readonly path?: string;
  readonly hash?: string;
  readonly act?: (page: Page) => Promise<void>;
}

type InEachState = Readonly<Record<State, Scene>>;

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Presses Next, and waits for what is wrong. */
async function goOnWrongly(page: Page): Promise<void> {
  await press('[data-action="next"]')(page);
  await page.getByRole('alert').waitFor();
}

const fill = (selector: string, text: string) => async (page: Page) => {
  await page.locator(selector).first().fill(text);
  await page.locator(selector).first().blur();
};

async function fillWrongly(page: Page): Promise<void> {
  await fill('#assets', '很多')(page);
  await goOnWrongly(page);
}

/** A screen of questions: blank, gone on from without an answer, and answered. */
function step(view: string, filled = meetsAll): InEachState {
  return {
    empty: { hash: `#/${view}?` },
    error: { hash: `#/${view}?`, act: goOnWrongly },
    filled: { hash: `#/${view}?${filled}` },
  };
}

const faultySetup = '<iframe src="http://tool.example/embed/" sandbox></iframe>';

async function pasteFaults(page: Page): Promise<void> {
  await fill('#option-accent', 'green')(page);
  await fill('#doctor-markup', faultySetup)(page);
}

/** What a wrong address brings with it: the notice of what was not used. */
const strange = 'score=9999&foo=1';

/** Every view in its three states; of a page with nothing to fill in, the nearest there is. One left out does not compile. */
export const views: Readonly<Record<View, InEachState> & Record<string, InEachState>> = {
  start: step('start'),
  score: step('score'),
  account: step('account'),
  activity: step('activity'),
  credit: step('credit', 'overdue=no&defaultMonths=3&defaultSettled=yes&pastOverdues=1'),
  purchase: step('purchase', failsMuch),
  review: {
    empty: { hash: '#/review?' },
    error: { hash: `#/review?${strange}` },
    filled: { hash: `#/review?${meetsAll}` },
  },
  factors: {
    empty: { hash: '#/factors?' },
    error: { hash: '#/factors?', act: fillWrongly },
    filled: { hash: '#/factors?assets=1000&swing=20&social=3&device=mixed' },
  },
  result: {
    empty: { hash: '#/result?' },
    error: { hash: `#/result?${failsMuch}&foo=1`, act: fill('#amount', 'abc') },
    filled: { hash: `#/result?${meetsAll}`, act: press('[data-action="share"]') },
  },
  costs: {
    empty: { hash: '#/costs?' },
    error: { hash: '#/costs?amount=6000&terms=12&fee=9', act: fill('#amount', '0') },
    filled: { hash: '#/costs?amount=6000&terms=12&fee=0.5&promos=ecommerce&income=9000' },
  },
  codes: {
    empty: { hash: '#/codes?' },
    error: { hash: '#/codes?code=777' },
    filled: { hash: '#/codes?code=404&score=570' },
  },
  compare: {
    empty: { hash: '#/compare?' },
    error: { hash: '#/compare?', act: fill('#amount', '0') },
    filled: { hash: '#/compare?amount=6000&terms=12' },
  },
  'the tool in a frame': {
    empty: { path: 'embed/', hash: '#/start?' },
    error: { path: 'embed/', hash: '#/activity?', act: goOnWrongly },
    filled: { path: 'embed/', hash: `#/result?${meetsAll}` },
  },
  'a demonstration': {
    empty: { path: '?demo=not-sure' },
    error: { path: '?demo=new-card&theme=purple' },
    filled: { path: '?demo=needs-cash&tour=1' },
  },
  'the demonstration page': {
    empty: { path: 'demo/' },
    error: { path: 'demo/', act: press('input[value="recently-overdue"]') },
    filled: { path: 'demo/', act: press('input[value="needs-cash"]') },
  },
  'the page for integrators': {
    empty: { path: 'integrate/' },
    error: { path: 'integrate/', act: pasteFaults },
    filled: { path: 'integrate/', act: press('.doctor-try') },
  },
};

export type Palette = (typeof palettes)[number];

/** One thing to look at: a view in a state, in one language, palette and width. */
export interface Look {
  readonly view: string;
  readonly state: State;
  readonly language: (typeof tongues)[number];
  readonly palette: Palette;
  readonly width: (typeof widths)[number];
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/**
 * Every view in every state twice, once in each language, with palettes and widths turned on from row to row,
 * so that any two of view, state, language, palette and width meet somewhere; a test counts that they do.
 */
export const looks: readonly Look[] = Object.keys(views).flatMap((view, row) =>
  states.flatMap((state, column) =>
    tongues.map((language, turn) => ({
      view,
      state,
      language,
      palette: at(palettes, row + column + turn),
      width: at(widths, row + 2 * column + turn * (1 + (row % 2))),
    })),
  ),
);
