// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensurePackages, findProgram, howToGet, isDebian } from './debian-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with, or nothing; `CHROMIUM_PATH` decides when it is set. */
function findChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = names.map(findProgram).find((file) => file !== undefined);
  return onPath ?? [...fixedPlaces, chromium.executablePath()].find((file) => existsSync(file));
}

function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** The fonts without which pictures of Chinese pages show boxes. */
const chineseFonts = { name: 'fonts-noto-cjk', isThere: hasChineseFonts };

/** Makes a Chromium available where that needs nobody's leave; says how to get one elsewhere. */
export function ensureChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen && !existsSync(chosen)) {
    return { problem: `CHROMIUM_PATH names ${chosen}, which does not exist.` };
  }
  ensurePackages([{ name: 'chromium', isThere: () => findChromium() !== undefined }, chineseFonts]);
  const path = findChromium();
  if (path !== undefined) return { path };
  return {
    problem: isDebian()
      ? howToGet(['chromium', chineseFonts.name])
      : 'No Chromium found. Get one with: npx playwright-core install chromium',
  };
}

/** Debian's Chromium with nothing around the page: no window, no address bar, no profile. */
const shell = 'chromium-headless-shell';

/**
 * The Chromium that most pages are tested in: without what is around a page, which nobody sees here and which takes a
 * third of the processor, where Debian has that; elsewhere the one there is. `CHROMIUM_PATH` decides when it is set.
 */
export function ensureShell() {
  const found = ensureChromium();
  if (found.path === undefined || process.env['CHROMIUM_PATH'] || !isDebian()) return found;
  ensurePackages([{ name: shell, isThere: () => findProgram(shell) !== undefined }]);
  return { path: findProgram(shell) ?? found.path };
}
