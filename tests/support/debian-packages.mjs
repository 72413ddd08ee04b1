// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * A Debian package the tests need, and whether what it brings is there.
 * @typedef {{ readonly name: string, readonly isThere: () => boolean }} Wanted
 */

/** Where Debian keeps programs that are not on everybody's path. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin'];

/**
 * The file a program is run by, or nothing.
 * @param {string} name
 */
export function findProgram(name) {
  const { PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), ...systemFolders];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

export function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function mayInstall() {
  return process.getuid?.() === 0 && isDebian() && findProgram('apt-get') !== undefined;
}

/** @param {readonly string[]} names */
function install(names) {
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    // In run level 1 Debian starts no service it installs.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  console.log(`apt-get install ${names.join(' ')}`);
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

/**
 * Installs what is missing where that needs nobody's leave, and gives the names of what is missing still.
 * @param {readonly Wanted[]} wanted
 * @returns {readonly string[]}
 */
export function ensurePackages(wanted) {
  const missing = () => wanted.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  const before = missing();
  if (before.length > 0 && mayInstall()) install(before);
  return missing();
}

/**
 * What to tell someone whose machine lacks these packages.
 * @param {readonly string[]} names
 */
export function howToGet(names) {
  return `Not found: ${names.join(', ')}. On Debian get it with: sudo apt-get install -y ${names.join(' ')}`;
}
