import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addressesOf, answerKindOf, listSiteFiles } from '../../src/build/site-answer';

const files = ['assets/a-1.js', 'embed/index.html', 'favicon.svg', 'index.html'];

it.each([
  ['/', 'direct'],
  ['/index.html', 'direct'],
  ['/embed/', 'embed'],
  ['/embed', 'moved'],
  ['/favicon.svg', 'plain'],
  ['/assets/a-1.js', 'hashed'],
  ['/assets/a-2.js', 'missing'],
  ['/assets/', 'missing'],
  ['/assets', 'missing'],
  ['/favicon.svg/', 'missing'],
  ['/en/', 'missing'],
  ['/../secret', 'missing'],
] as const)('%s is answered as %s', (path, kind) => {
  expect(answerKindOf(path, files)).toBe(kind);
});

it('lists what is served, in every folder, and not what the build leaves for others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of [...files, '_headers', '.vite/manifest.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(listSiteFiles(folder)).toEqual(files);
});

it.each([
  ['index.html', ['/', '/index.html']],
  ['embed/en/index.html', ['/embed/en/', '/embed/en/index.html']],
  ['favicon.svg', ['/favicon.svg']],
  ['myindex.html', ['/myindex.html']],
])('%s answers to its addresses', (file, addresses) => {
  expect(addressesOf(file)).toEqual(addresses);
});
