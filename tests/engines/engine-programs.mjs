// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../support/chromium.mjs';
import { ensurePackages, findProgram, howToGet } from '../support/debian-packages.mjs';

const libraries = '/usr/lib';

/** @param {readonly string[]} tails */
function findBelowLibraries(tails) {
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const files = folders.flatMap((folder) => tails.map((tail) => join(libraries, folder, tail)));
  return files.find((file) => existsSync(file));
}

/** The small browser that comes with WebKitGTK, or nothing. */
export function findMiniBrowser() {
  return findBelowLibraries(['webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser']);
}

/** The library that gives a program another clock, or nothing. */
export function findFakeTime() {
  return findBelowLibraries(['faketime/libfaketimeMT.so.1']);
}

/** @param {string} name */
const has = (name) => () => findProgram(name) !== undefined;

const packages = [
  { name: 'firefox-esr', isThere: has('firefox-esr') },
  {
    name: 'webkit2gtk-driver',
    isThere: () => has('WebKitWebDriver')() && findMiniBrowser() !== undefined,
  },
  { name: 'xvfb', isThere: has('Xvfb') },
  { name: 'openbox', isThere: has('openbox') },
  { name: 'libfaketime', isThere: () => findFakeTime() !== undefined },
  { name: 'nginx', isThere: has('nginx') },
];

/** Makes all engines available where that needs nobody's leave; says how to get them elsewhere. */
export function ensureEngines() {
  const { problem } = ensureChromium();
  const missing = ensurePackages(packages);
  if (missing.length > 0) return { problem: howToGet(missing) };
  return problem === undefined ? {} : { problem };
}
