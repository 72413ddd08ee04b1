import process from 'node:process';
import {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  launch,
  type Page,
} from 'puppeteer-core';
import { findProgram } from '../support/debian-packages.mjs';
import {
  type Engine,
  type Key,
  now,
  type Sought,
  type Tab,
  type TabOptions,
  type View,
} from './engine';
import { findSought } from './find-sought';
import { scriptText } from './script-text';
import { waitFor } from './wait-for';

type FindFrame = () => Promise<Frame>;

async function press(find: FindFrame, sought: Sought): Promise<void> {
  const element = await waitFor(JSON.stringify(sought), async () => {
    const handle = await (await find()).evaluateHandle(scriptText(findSought, [sought]));
    const found = handle.asElement() as ElementHandle<Element> | null;
    return (await found?.isVisible()) ? found : null;
  });
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await element.click();
}

function viewOf(find: FindFrame): View {
  return {
    run: async <Args extends readonly unknown[], Result>(
      work: (...args: Args) => Result,
      ...args: Args
    ) => (await (await find()).evaluate(scriptText(work, args))) as Result,
    click: (sought) => press(find, sought),
    inside: (css) =>
      viewOf(async () => {
        const holder = await (await find()).waitForSelector(css);
        const frame = await holder?.contentFrame();
        if (!frame) throw new Error(`${css} is no frame`);
        return frame;
      }),
  };
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${String(error)}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isNear = ['localhost', '127.0.0.1'].includes(hostname) || !protocol.startsWith('http');
    if (!isNear) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

/** Runs in the page before anything else: the clock stands, and a broken policy is an error. */
function prepare(moment: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      if (given.length === 0) super(moment);
      else super(...given);
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`page policy violated: ${violatedDirective} ${blockedURI}`);
  });
}

async function pressKey(page: Page, key: Key): Promise<void> {
  if (key === 'Space') return page.keyboard.press(' ' as KeyInput);
  if (key !== 'Shift+Tab') return page.keyboard.press(key as KeyInput);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

async function openTab(browser: Browser, { width, height }: TabOptions): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: width ?? 400, height: height ?? 800 });
  await page.evaluateOnNewDocument(prepare, now);
  const problems = watch(page);
  return {
    ...viewOf(async () => page.mainFrame()),
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    press: (key) => pressKey(page, key),
    type: (text) => page.keyboard.type(text),
    problems: async () => problems,
    close: () => context.close(),
  };
}

/** Debian's Firefox ESR, driven by puppeteer over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = findProgram('firefox-esr');
  if (executablePath === undefined) throw new Error('there is no firefox-esr');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  return { openTab: (options = {}) => openTab(browser, options), stop: () => browser.close() };
}
