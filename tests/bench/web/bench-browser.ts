import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureShell } from '../../support/chromium.mjs';
import { chromiumOptions } from '../../support/chromium-options';
import { freePort } from '../../support/free-port';

/**
 * A tool that measures a page listens to its errors too, and V8 then reads a whole script a second time to tell
 * where in it the first error was made: React makes one as it is read. Nobody has that who merely visits. With this
 * the places are kept when a script is read first.
 */
const placesKept = '--js-flags=--no-enable-lazy-source-positions';

/** Two of the same browser: one for our own steps, one that Lighthouse has to itself, by its port. */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly port: number;
  /** Starts one more, run otherwise; whoever asks for it closes it. */
  readonly startAnother: (flags: readonly string[]) => Promise<Browser>;
  readonly close: () => Promise<void>;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/json/version`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts a browser that nobody but its port steers, in a profile of its own. */
async function startAlone(executable: string, options: readonly string[]) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'fenqi-check-profile-'));
  const child = spawn(
    executable,
    [
      ...options,
      '--headless=new',
      '--no-default-browser-check',
      '--disable-extensions',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${port}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const close = async () => {
    child.kill();
    await ended;
    // Its processes may write a moment longer than itself.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(port)) return { port, close };
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  await close();
  throw new Error(`${executable} did not start within a minute`);
}

/**
 * Starts both browsers; they trust one certificate of ours.
 * @throws when there is no Chromium, saying how to get one
 */
export async function startBrowser(spkiHash: string): Promise<BenchBrowser> {
  const found = ensureShell();
  if (found.path === undefined) throw new Error(found.problem);
  const args = [
    ...chromiumOptions,
    placesKept,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
  ];
  const { path } = found;
  const startAnother = (flags: readonly string[]) =>
    chromium.launch({ executablePath: path, args: [...args, ...flags] });
  const browser = await startAnother([]);
  const alone = await startAlone(path, args);
  return {
    browser,
    port: alone.port,
    startAnother,
    close: async () => {
      await browser.close();
      await alone.close();
    },
  };
}
