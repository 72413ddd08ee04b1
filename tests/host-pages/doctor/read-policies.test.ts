import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../../src/host-pages/doctor/read-policies';
import { readTags } from '../../../src/host-pages/doctor/read-tags';

const read = (headers: string, markup = '') =>
  readPolicies(headers, readTags(markup)).map((policy) => Object.fromEntries(policy));

describe('the policies of a page', () => {
  it.each<[string, string, unknown]>([
    [
      'a header',
      "Content-Security-Policy: frame-src 'self' https://a.example",
      [{ 'frame-src': ["'self'", 'https://a.example'] }],
    ],
    [
      'a header in small letters among others',
      "server: x\ncontent-security-policy: default-src 'none'; FRAME-SRC *\nage: 1",
      [{ 'default-src': ["'none'"], 'frame-src': ['*'] }],
    ],
    [
      'two in one header',
      "Content-Security-Policy: default-src *, frame-src 'none'",
      [{ 'default-src': ['*'] }, { 'frame-src': ["'none'"] }],
    ],
    [
      'a line for nginx',
      `add_header Content-Security-Policy "default-src 'self'" always;`,
      [{ 'default-src': ["'self'"] }],
    ],
    [
      'a bare policy',
      "default-src 'self'; frame-src https:",
      [{ 'default-src': ["'self'"], 'frame-src': ['https:'] }],
    ],
    ['the first of two directives', 'frame-src a; frame-src b', [{ 'frame-src': ['a'] }]],
    ['one that only reports', "Content-Security-Policy-Report-Only: frame-src 'none'", []],
    ['other headers', 'X-Frame-Options: DENY', []],
    ['nothing', '', []],
  ])('are read from %s', (_, headers, policies) => {
    expect(read(headers)).toEqual(policies);
  });

  it('stand in the page too', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`;
    expect(read('default-src *', meta)).toEqual([
      { 'default-src': ['*'] },
      { 'frame-src': ["'none'"] },
    ]);
  });
});
