import { describe, expect, it } from 'vitest';
import { alwaysEncrypted } from '../../src/build/headers-file';
import { headersFor, type Reach } from '../../src/build/policy';
import { type Answer, gradeAnswer } from '../support/http-observatory';

const html = '<script>start()</script><script type="module" src="./assets/a.js"></script>';

function answerOf(path: string, reach?: Reach): Answer {
  const headers = Object.entries({
    ...headersFor(path, reach),
    'Strict-Transport-Security': alwaysEncrypted,
  });
  return {
    route: [`http://check.example${path}`, `https://check.example${path}`],
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    cookies: [],
    html,
  };
}

const good = answerOf('/');

function without(header: string): Answer {
  const { [header]: _, ...headers } = good.headers;
  return { ...good, headers };
}

function having(header: string, value: string): Answer {
  return { ...good, headers: { ...good.headers, [header]: value } };
}

function policyWith(change: (policy: string) => string): Answer {
  return having('content-security-policy', change(good.headers['content-security-policy'] ?? ''));
}

describe('the headers by the rules of HTTP Observatory', () => {
  it.each([
    ['/', 130],
    ['/en/', 130],
    ['/integrate/', 130],
    ['/demo/en/', 130],
    ['/host.html', 130],
    ['/embed/', 120],
    ['/embed/en/', 120],
  ])('earn %s an A+', (path, score) => {
    expect(gradeAnswer(answerOf(path))).toMatchObject({ score, grade: 'A+' });
  });

  it('earn it as well where only some may frame the tool', () => {
    const answer = answerOf('/embed/', {
      framers: ["'self'", 'https://help.example'],
      origins: ['https://check.example'],
    });
    expect(gradeAnswer(answer)).toMatchObject({ score: 120, grade: 'A+' });
  });
});

describe('a site with worse headers', () => {
  const insecure = '<script src="http://other.example/a.js"></script>';
  const foreign = '<script src="https://other.example/a.js"></script>';

  it.each<[string, string, number, string, Answer]>([
    ['no policy', 'content-security-policy', -25, 'C', without('content-security-policy')],
    [
      'inline scripts',
      'content-security-policy',
      -20,
      'B+',
      policyWith((policy) => policy.replace("script-src 'self'", "script-src 'unsafe-inline'")),
    ],
    [
      'scripts by data addresses',
      'content-security-policy',
      -20,
      'B+',
      policyWith((policy) => policy.replace("script-src 'self'", "script-src 'self' data:")),
    ],
    [
      'objects from anywhere',
      'content-security-policy',
      -20,
      'B+',
      policyWith((policy) => policy.replace("object-src 'none'", 'object-src *')),
    ],
    [
      'unencrypted scripts',
      'content-security-policy',
      -20,
      'B+',
      policyWith((policy) => policy.replace("style-src 'self'", 'style-src http://a.example')),
    ],
    [
      'eval',
      'content-security-policy',
      -10,
      'A+',
      policyWith((policy) => policy.replace("script-src 'self'", "script-src 'unsafe-eval'")),
    ],
    [
      'unencrypted pictures',
      'content-security-policy',
      -10,
      'A+',
      policyWith((policy) => policy.replace("img-src 'self'", 'img-src http://a.example')),
    ],
    [
      'inline styles',
      'content-security-policy',
      0,
      'A+',
      policyWith((policy) => policy.replace("style-src 'self'", "style-src 'unsafe-inline'")),
    ],
    [
      'a default that allows itself',
      'content-security-policy',
      5,
      'A+',
      policyWith((policy) => policy.replace("default-src 'none'", "default-src 'self'")),
    ],
    ['a weak session cookie', 'cookies', -10, 'A+', { ...good, cookies: ['sid=1; HttpOnly'] }],
    ['a session cookie scripts read', 'cookies', -30, 'B', { ...good, cookies: ['sid=1; Secure'] }],
    ['an unencrypted cookie', 'cookies', -5, 'A+', { ...good, cookies: ['a=1'] }],
    ['a cookie sent along everywhere', 'cookies', 0, 'A+', { ...good, cookies: ['a=1; Secure'] }],
    [
      'answers for everyone with credentials',
      'cross-origin-resource-sharing',
      -50,
      'C',
      {
        ...good,
        headers: {
          ...good.headers,
          'access-control-allow-origin': '*',
          'access-control-allow-credentials': 'true',
        },
      },
    ],
    [
      'answers for everyone',
      'cross-origin-resource-sharing',
      0,
      'A+',
      having('access-control-allow-origin', '*'),
    ],
    [
      'no way to encryption',
      'redirection',
      -20,
      'B+',
      { ...good, route: ['http://check.example/'] },
    ],
    [
      'a way that stays unencrypted',
      'redirection',
      -20,
      'B+',
      { ...good, route: ['http://check.example/', 'http://www.check.example/'] },
    ],
    [
      'a late way to encryption',
      'redirection',
      -10,
      'A+',
      {
        ...good,
        route: ['http://a.example/', 'http://b.example/', 'https://b.example/'],
      },
    ],
    [
      'a way by another host',
      'redirection',
      -5,
      'A+',
      { ...good, route: ['http://a.example/', 'https://b.example/'] },
    ],
    ['a telling referrer', 'referrer-policy', -5, 'A+', having('referrer-policy', 'unsafe-url')],
    ['a referrer nobody knows', 'referrer-policy', -5, 'A+', having('referrer-policy', 'quiet')],
    [
      'a referrer that some do not know',
      'referrer-policy',
      5,
      'A+',
      having('referrer-policy', 'strict-origin, quiet'),
    ],
    ['no word on referrers', 'referrer-policy', 0, 'A+', without('referrer-policy')],
    ['no HSTS', 'strict-transport-security', -20, 'B+', without('strict-transport-security')],
    [
      'half a year less a second of HSTS',
      'strict-transport-security',
      -10,
      'A+',
      having('strict-transport-security', 'max-age=15767999'),
    ],
    [
      'half a year of HSTS',
      'strict-transport-security',
      0,
      'A+',
      having('strict-transport-security', 'max-age=15768000'),
    ],
    ['a foreign script', 'subresource-integrity', -5, 'A+', { ...good, html: foreign }],
    ['an unencrypted script', 'subresource-integrity', -50, 'C', { ...good, html: insecure }],
    ['sniffed types', 'x-content-type-options', -5, 'A+', without('x-content-type-options')],
    [
      'no word on frames',
      'x-frame-options',
      -20,
      'B+',
      policyWith((policy) => policy.replace(/; frame-ancestors.*$/, '')),
    ],
    [
      'an unknown resource policy',
      'cross-origin-resource-policy',
      -5,
      'A+',
      having('cross-origin-resource-policy', 'anyone'),
    ],
  ])('is told of %s', (_, rule, points, grade, answer) => {
    const graded = gradeAnswer(answer);
    expect(graded.findings).toContainEqual(expect.objectContaining({ rule, points }));
    expect(graded.grade).toBe(grade);
  });
});
