import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/build/headers-file';
import { fileKindOf, headersFor, metaPolicy } from '../../src/build/policy';

describe('the kind of a file', () => {
  it.each([
    ['/', 'direct'],
    ['/index.html', 'direct'],
    ['/en/', 'direct'],
    ['/embed/', 'embed'],
    ['/embed/index.html', 'embed'],
    ['/embed/en/', 'embed'],
    ['/host.html', 'host'],
    ['/assets/main-abc.js', 'hashed'],
    ['/favicon.svg', 'plain'],
    ['/embed.v1.js', 'plain'],
    ['/no-such-page', 'plain'],
  ] as const)('%s is %s', (path, kind) => {
    expect(fileKindOf(path)).toBe(kind);
  });
});

describe('the page policy', () => {
  it('lets anybody frame the pages made for it and nobody else the others', () => {
    expect(headersFor('/embed/')['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/);
    expect(headersFor('/')['Content-Security-Policy']).toMatch(/; frame-ancestors 'self'$/);
  });

  it('allows nothing unsafe anywhere', () => {
    for (const path of ['/', '/embed/', '/host.html']) {
      expect(headersFor(path)['Content-Security-Policy']).not.toContain('unsafe');
    }
  });

  it('leaves out of the page itself what browsers only take from a header', () => {
    expect(metaPolicy()).not.toContain('frame-ancestors');
    expect(metaPolicy()).not.toContain('"');
  });
});

describe('the file of headers for static hosts', () => {
  const text = headersFile(['favicon.svg', 'host.html']);
  const patterns = text.split('\n').filter((line) => line.startsWith('/'));

  it('names every page, every public file and the hashed files, each once', () => {
    expect(patterns).toEqual([
      '/',
      '/index.html',
      '/en/',
      '/en/index.html',
      '/embed/',
      '/embed/index.html',
      '/embed/en/',
      '/embed/en/index.html',
      '/favicon.svg',
      '/host.html',
      '/assets/*',
    ]);
  });

  it('asks for an encrypted connection everywhere', () => {
    expect(text.match(/Strict-Transport-Security: max-age=31536000/g)).toHaveLength(11);
  });
});
