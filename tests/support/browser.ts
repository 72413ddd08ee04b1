import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

/** How a page is opened; everything has a default, so that a test names only what it is about. */
export interface OpenOptions {
  /** From the site's root, with its query: `/en/?theme=dark`, or a whole address. Follows `language` when absent. */
  readonly path?: string;
  /** With its `#`: `#/result?score=720`. */
  readonly hash?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly touch?: boolean;
  /** The day it is in the browser, at noon in Shanghai. */
  readonly now?: string;
  readonly timezone?: string;
  readonly javaScript?: boolean;
  /** The site with its headers, or the same files from a sub-path of a host that sends none. */
  readonly host?: 'site' | 'sub-path';
  /** What this test provokes: problems that match are no failure. */
  readonly allow?: readonly RegExp[];
  /** Prepares the page before it goes anywhere, for instance to break a request. */
  readonly prepare?: (page: Page, context: BrowserContext) => Promise<void>;
  /** `false` opens the page outside a single test; the caller then calls `finish` itself. */
  readonly finishWithTest?: boolean;
}

/** An opened page, and what went wrong on it so far. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: readonly string[];
  /** Closes the page and fails when anything went wrong that was not allowed. Safe to call twice. */
  readonly finish: () => Promise<void>;
}

/** Where scripts are off, scripts do not arrive: that is what was asked for. */
const withoutScripts = /^failed: .*\.js csp$/;

const violationMark = 'page policy violated';

let browser: Promise<Browser> | undefined;

/** The one Chromium of the run, which one connection serves for all the files that a process tests. */
async function getBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

/** The address of a path on one of the two hosts. */
export function addressOf(path: string, host: OpenOptions['host'] = 'site'): string {
  const base = host === 'site' ? inject('siteUrl') : inject('subPathUrl');
  return new URL(path.replace(/^\//, ''), base).href;
}

function watch(context: BrowserContext, page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    // A request that leaving the page cut short, or that became a download, did not fail.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'data:';
    if (!isOwn) problems.push(`request to another origin: ${request.url()}`);
  });
  return problems;
}

async function openContext(options: OpenOptions): Promise<BrowserContext> {
  return (await getBrowser()).newContext({
    locale: options.language ?? 'zh-CN',
    timezoneId: options.timezone ?? 'Asia/Shanghai',
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    viewport: { width: options.width ?? 390, height: options.height ?? 844 },
    deviceScaleFactor: options.scale ?? 1,
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
  });
}

/**
 * Opens a page of the built site in a fresh context on a fixed day. The test fails at its end when the
 * page broke its policy, logged an error or a warning, threw, missed a file or asked another origin.
 */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  const path = options.path ?? (options.language === 'en' ? '/en/' : '/');
  const address = addressOf(path, options.host) + (options.hash ?? '');
  const context = await openContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems = watch(context, page, new URL(address).origin);
  await page.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${mark}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  }, violationMark);
  if (options.javaScript !== false) {
    await page.clock.setFixedTime(`${options.now ?? '2026-11-22'}T04:00:00Z`);
  }
  await options.prepare?.(page, context);
  let isOpen = true;
  const finish = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await context.close();
    const allowed = [
      ...(options.allow ?? []),
      ...(options.javaScript === false ? [withoutScripts] : []),
    ];
    const faults = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
    expect(faults, 'what went wrong on the page').toEqual([]);
  };
  if (options.finishWithTest !== false) onTestFinished(finish);
  await page.goto(address);
  return { page, context, problems, finish };
}

/** What axe is asked: WCAG 2.2 AA and its best practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Brings axe into a page, unless it is there already: to send it and to read it takes longer than a press. */
export async function bringAxe(where: Page | Frame): Promise<void> {
  const isThere = await where.evaluate(() => 'axe' in window);
  if (!isThere) await where.evaluate(axeSource);
}

/** Fails when axe finds anything against WCAG 2.2 AA or its best practice, naming rule and elements. */
export async function expectNoAxeViolations(
  where: Page | Frame,
  options: { readonly within?: string; readonly without?: readonly string[] } = {},
): Promise<void> {
  await bringAxe(where);
  const found = await where.evaluate(
    async ({ tags, within, without }) => {
      const results = await window.axe.run(within ?? document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
      });
      return results.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      }));
    },
    { tags: axeTags, within: options.within ?? null, without: options.without ?? [] },
  );
  expect(found, 'what axe found').toEqual([]);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
