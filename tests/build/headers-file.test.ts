import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/build/headers-file';
import { servedAtRoot } from '../../src/build/serving';
import { headersInFile } from '../support/served-headers';

const files = ['assets/a-1.js', 'embed.v1.js', 'embed/index.html', 'favicon.svg', 'index.html'];

describe('the file of headers for static hosts', () => {
  const text = headersFile(files);

  it('names every page, every other file and the hashed files, each once', () => {
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/embed.v1.js',
      '/embed/',
      '/embed/index.html',
      '/favicon.svg',
      '/',
      '/index.html',
      '/assets/*',
    ]);
  });

  it('names them where they lie, in a folder of a larger site, with the headers they have at its root', () => {
    const below = headersFile(files, { ...servedAtRoot, basePath: '/some/folder/' });
    const [first] = below.split('\n');
    expect(first).toBe('/some/folder/embed.v1.js');
    expect(below.replaceAll(/^\/some\/folder\//gm, '/')).toBe(text);
  });

  it('asks for an encrypted connection everywhere', () => {
    expect(text.match(/Strict-Transport-Security: max-age=31536000/g)).toHaveLength(7);
  });

  it('says who may frame the tool, in the pages made for it alone', () => {
    const some = headersFile(files, {
      ...servedAtRoot,
      framers: ["'self'", 'https://help.example'],
    });
    const policy = (path: string) => headersInFile(some, path)['content-security-policy'];
    expect(policy('/embed/')).toMatch(/; frame-ancestors 'self' https:\/\/help\.example$/);
    expect(policy('/')).toMatch(/; frame-ancestors 'self'$/);
  });
});
