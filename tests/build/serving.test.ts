import { describe, expect, it } from 'vitest';
import { readServing } from '../../src/build/serving';

describe('who may frame the tool', () => {
  it.each([
    [undefined, ['*']],
    ['', ['*']],
    ['  ', ['*']],
    ['https://help.example', ["'self'", 'https://help.example']],
    [
      ' https://a.example   https://*.b.example:8443\nhttp://localhost:8080 ',
      ["'self'", 'https://a.example', 'https://*.b.example:8443', 'http://localhost:8080'],
    ],
    ['https://xn--fiq228c.example', ["'self'", 'https://xn--fiq228c.example']],
  ])('is read from %j', (text, framers) => {
    expect(readServing({ FENQI_FRAME_ANCESTORS: text }).framers).toEqual(framers);
  });

  it.each([
    'help.example',
    'https://help.example/',
    'https://help.example/page',
    'https://help.example;',
    'https://a.example,https://b.example',
    'https://*',
    'https://a.*.example',
    'https://Help.example',
    'https://帮助.example',
    'https://help.example:99999',
    "'self'",
    '*',
    'javascript://help.example',
    'https://user@help.example',
    'https://[::1]',
  ])('is not guessed at where an entry is wrong: %s', (entry) => {
    const read = () => readServing({ FENQI_FRAME_ANCESTORS: `https://right.example ${entry}` });
    expect(read).toThrow(`FENQI_FRAME_ANCESTORS: "${entry}" is no origin`);
  });
});

describe('where the site is served at', () => {
  it('is nowhere that is known, or at every origin told', () => {
    expect(readServing({}).origins).toEqual([]);
    expect(
      readServing({ FENQI_ORIGIN: 'https://check.example http://localhost:80' }).origins,
    ).toEqual(['https://check.example', 'http://localhost:80']);
  });

  it('is not guessed at where an entry is wrong', () => {
    expect(() => readServing({ FENQI_ORIGIN: 'check.example' })).toThrow(
      'FENQI_ORIGIN: "check.example" is no origin',
    );
  });
});

describe('where the site lies', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/tools/check-1/', '/tools/check-1/'],
    ['/~me/a.b/', '/~me/a.b/'],
  ])('is read from %j', (text, path) => {
    expect(readServing({ FENQI_BASE_PATH: text }).basePath).toBe(path);
  });

  it.each([
    '',
    'tools/',
    '/tools',
    '/to ols/',
    '//',
    '/a/../b/',
    '/a;b/',
    '/{a}/',
    '/$a/',
    '/a/./',
  ])('is not guessed at where it is wrong: %j', (path) => {
    expect(() => readServing({ FENQI_BASE_PATH: path })).toThrow(
      `FENQI_BASE_PATH: ${JSON.stringify(path)} is no path of a site`,
    );
  });
});
