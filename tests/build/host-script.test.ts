import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildClassicScript } from '../../src/build/classic-script';
import { pin } from '../../src/build/host-script';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the pinned copy', () => {
  it('is named for what it holds, and told with the hash a page pins it by', () => {
    expect(pin('')).toEqual({
      file: 'embed.v1.js',
      pinned: 'embed.v1.38b060a751ac.js',
      integrity: 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
    });
  });

  it('has another name as soon as it holds something else', () => {
    expect(pin('a').pinned).not.toBe(pin('b').pinned);
  });
});

describe('the script for hosts', () => {
  it('is one classic script that imports nothing and makes nothing of text', async () => {
    const code = await buildClassicScript(root, 'src/embed/host.ts', [
      'es2021',
      'chrome93',
      'safari15.4',
    ]);
    expect(code).toMatch(/^\(function\(\)\{/);
    expect(code).not.toMatch(
      /\bimport\b|\bexport\b|innerHTML|outerHTML|insertAdjacent|eval|Function\(|document\.write/,
    );
    expect(code).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|cookie|Storage/);
    expect(createHash('sha384').update(code).digest('base64')).toBe(
      pin(code).integrity.replace('sha384-', ''),
    );
  });
});
