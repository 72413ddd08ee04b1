import { describe, expect, it } from 'vitest';
import { allowsSource } from '../../../src/host-pages/doctor/allows-source';

const page = new URL('https://help.example/credit');

describe('a source of a policy', () => {
  it.each([
    ['*', 'https://t.example/embed/', true],
    ["'none'", 'https://t.example/', false],
    ["'self'", 'https://t.example/', false],
    ["'self'", 'https://help.example/x', true],
    ["'unsafe-inline'", 'https://t.example/', false],
    ['https:', 'https://t.example/', true],
    ['https:', 'http://t.example/', false],
    ['http:', 'https://t.example/', true],
    ['data:', 'https://t.example/', false],
    ['t.example', 'https://t.example/embed/', true],
    ['t.example', 'https://www.t.example/', false],
    ['https://T.example', 'https://t.example/', true],
    ['http://t.example', 'https://t.example/', true],
    ['https://t.example', 'http://t.example/', false],
    ['*.t.example', 'https://a.b.t.example/', true],
    ['*.t.example', 'https://t.example/', false],
    ['*.t.example', 'https://nott.example/', false],
    ['t.example', 'https://t.example:8443/', false],
    ['t.example:8443', 'https://t.example:8443/', true],
    ['t.example:*', 'https://t.example:8443/', true],
    ['t.example/embed/', 'https://t.example/embed/?a', true],
    ['t.example/embed/', 'https://t.example/', false],
    ['t.example/embed.v1.js', 'https://t.example/embed.v1.js', true],
    ['t.example/embed.v1.js', 'https://t.example/embed.v1.jsx', false],
    ['https://*', 'https://t.example/', true],
  ])('%s, asked for %s: %s', (source, address, isAdmitted) => {
    expect(allowsSource(source, new URL(address), page)).toBe(isAdmitted);
  });

  it('of the page itself says nothing where the page is not known', () => {
    expect(allowsSource("'self'", new URL('https://help.example/'), undefined)).toBe(false);
  });
});
