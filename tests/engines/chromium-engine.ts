import { type Browser, chromium, type Frame, type JSHandle, type Page } from 'playwright-core';
import { ensureChromium } from '../support/chromium.mjs';
import { chromiumOptions } from '../support/chromium-options';
import { type Engine, now, type Sought, type Tab, type TabOptions, type View } from './engine';
import { findSought } from './find-sought';
import { scriptText } from './script-text';
import { waitFor } from './wait-for';

type FindFrame = () => Promise<Frame>;

async function press(find: FindFrame, sought: Sought): Promise<void> {
  const element = await waitFor(JSON.stringify(sought), async () => {
    const handle: JSHandle = await (await find()).evaluateHandle(scriptText(findSought, [sought]));
    const found = handle.asElement();
    return (await found?.isVisible()) ? found : null;
  });
  await element.click();
}

function viewOf(find: FindFrame): View {
  return {
    run: async (work, ...args) => (await find()).evaluate(scriptText(work, args)),
    click: (sought) => press(find, sought),
    inside: (css) =>
      viewOf(async () => {
        const frame = await (await (await find()).waitForSelector(css)).contentFrame();
        if (frame === null) throw new Error(`${css} is no frame`);
        return frame;
      }),
  };
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isNear = ['localhost', '127.0.0.1'].includes(hostname) || protocol === 'data:';
    if (!isNear) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}

async function openTab(browser: Browser, { width, height }: TabOptions): Promise<Tab> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: width ?? 400, height: height ?? 800 },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`page policy violated: ${violatedDirective} ${blockedURI}`);
    });
  });
  const problems = watch(page);
  return {
    ...viewOf(async () => page.mainFrame()),
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    problems: async () => problems,
    close: () => context.close(),
  };
}

/** Debian's Chromium, driven by Playwright. */
export async function startChromium(): Promise<Engine> {
  const found = ensureChromium();
  if (found.path === undefined) throw new Error(found.problem);
  const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumOptions] });
  return { openTab: (options = {}) => openTab(browser, options), stop: () => browser.close() };
}
