// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} name */
function findOnPath(name) {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** The Chromium to test with, or nothing; `CHROMIUM_PATH` decides when it is set. */
export function findChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = names.map(findOnPath).find((file) => file !== undefined);
  return onPath ?? [...fixedPlaces, chromium.executablePath()].find((file) => existsSync(file));
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function mayInstall() {
  return process.getuid?.() === 0 && isDebian() && findOnPath('apt-get') !== undefined;
}

/** @param {readonly string[]} packages */
function install(packages) {
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  console.log(`apt-get install ${packages.join(' ')}`);
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function lacksChineseFonts() {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status !== 0 || list.stdout.trim() === '';
}

/** Makes a Chromium available where that needs nobody's leave; says how to get one elsewhere. */
export function ensureChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen && !existsSync(chosen)) {
    return { problem: `CHROMIUM_PATH names ${chosen}, which does not exist.` };
  }
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(process.platform === 'linux' && lacksChineseFonts() ? ['fonts-noto-cjk'] : []),
  ];
  if (missing.length > 0 && mayInstall()) install(missing);
  const path = findChromium();
  if (path !== undefined) return { path };
  const command = isDebian()
    ? 'sudo apt-get install -y chromium fonts-noto-cjk'
    : 'npx playwright-core install chromium';
  return { problem: `No Chromium found. Get one with: ${command}` };
}
