import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileKindOf, headersFor, headersOf, metaPolicy } from '../../src/build/policy';

const policyOf = (path: string, framers: readonly string[] = ['*']) =>
  headersFor(path, { framers, origins: [] })['Content-Security-Policy'];

describe('the kind of a file', () => {
  it.each([
    ['/', 'direct'],
    ['/index.html', 'direct'],
    ['/en/', 'direct'],
    ['/embed/', 'embed'],
    ['/embed/index.html', 'embed'],
    ['/embed/en/', 'embed'],
    ['/host.html', 'host'],
    ['/integrate/', 'host'],
    ['/integrate/en/index.html', 'host'],
    ['/demo/', 'host'],
    ['/demo/en/', 'host'],
    ['/assets/main-abc.js', 'hashed'],
    ['/embed.v1.Ab3-_9xY.js', 'hashed'],
    ['/favicon.svg', 'plain'],
    ['/embed.v1.js', 'plain'],
    ['/embed/channel.v1.schema.json', 'plain'],
    ['/integrate/picture.png', 'plain'],
  ] as const)('%s is %s', (path, kind) => {
    expect(fileKindOf(path)).toBe(kind);
  });
});

describe('the page policy', () => {
  it('lets anybody frame what is made for frames and nobody else the pages beside it', () => {
    expect(policyOf('/embed/')).toMatch(/; frame-ancestors \*$/);
    expect(policyOf('/embed.v1.js')).toBe('frame-ancestors *');
    expect(policyOf('/assets/main-abc.js')).toBe('frame-ancestors *');
    expect(policyOf('/')).toMatch(/; frame-ancestors 'self'$/);
    expect(policyOf('/integrate/')).toMatch(/; frame-ancestors 'self'$/);
  });

  it('lets only some frame it where only some are named', () => {
    const framers = ["'self'", 'https://help.example', 'https://*.bank.example'];
    const named = "frame-ancestors 'self' https://help.example https://*.bank.example";
    expect(policyOf('/embed/', framers)).toMatch(new RegExp(`; ${named.replaceAll('*', '\\*')}$`));
    expect(policyOf('/assets/main-abc.js', framers)).toBe(named);
    expect(policyOf('/', framers)).toMatch(/; frame-ancestors 'self'$/);
  });

  it('lets pages of ours show frames of ours, and no other page any', () => {
    expect(policyOf('/demo/')).toContain("; frame-src 'self';");
    expect(policyOf('/')).not.toContain('frame-src');
    expect(policyOf('/embed/')).not.toContain('frame-src');
  });

  it('names the origin, where it is known, in pages for frames alone', () => {
    const reach = { framers: ['*'], origins: ['https://check.example'] };
    const policy = headersFor('/embed/', reach)['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self' https:\/\/check\.example; style-src 'self' https:\/\/check\.example; img-src 'self' https:\/\/check\.example data:; connect-src 'none';/,
    );
    expect(metaPolicy('embed', reach)).toBe(policy.replace('; frame-ancestors *', ''));
    expect(headersFor('/', reach)).toEqual(headersFor('/'));
    expect(headersFor('/demo/', reach)).toEqual(headersFor('/demo/'));
  });

  it('allows nothing unsafe anywhere', () => {
    for (const path of ['/', '/embed/', '/host.html']) {
      expect(policyOf(path)).not.toContain('unsafe');
      expect(policyOf(path)).toMatch(/^default-src 'none'; script-src 'self';/);
    }
  });

  it('leaves out of the page itself what browsers only take from a header', () => {
    for (const [kind, path] of [
      ['direct', '/'],
      ['embed', '/embed/'],
      ['host', '/demo/'],
    ] as const) {
      expect(metaPolicy(kind)).not.toContain('"');
      expect(metaPolicy(kind)).toBe(policyOf(path)?.replace(/; frame-ancestors .*$/, ''));
    }
  });

  it('stands in the bare host page as well', () => {
    const page = readFileSync(new URL('../../public/host.html', import.meta.url), 'utf8');
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy('host')}" />`,
    );
  });
});

describe('the other headers', () => {
  it('keep files whose name holds their hash for a year, pages never, the rest for an hour', () => {
    const kept = (path: string) => headersFor(path)['Cache-Control'];
    expect(kept('/assets/main-abc.js')).toBe('public, max-age=31536000, immutable');
    expect(kept('/embed.v1.Ab3-_9xY.js')).toBe('public, max-age=31536000, immutable');
    expect(kept('/embed.v1.js')).toBe('public, max-age=3600');
    expect(kept('/')).toBe('no-cache');
    expect(kept('/embed/')).toBe('no-cache');
    expect(headersOf('missing')['Cache-Control']).toBe('no-cache');
    expect(headersOf('moved')['Cache-Control']).toBe('no-cache');
  });

  it('give files to any origin, and pages of our own to none', () => {
    expect(headersFor('/embed.v1.js')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    for (const path of ['/', '/demo/']) {
      expect(headersFor(path)).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' });
      expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });

  it('set pages apart from windows that open them, but for those a sandboxed frame may open', () => {
    expect(headersFor('/demo/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headersFor('/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headersFor('/embed/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('let a host that isolates itself frame the tool', () => {
    expect(headersFor('/embed/')).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it('let nothing run or be framed where there is no file', () => {
    expect(headersOf('missing')['Content-Security-Policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });
});
