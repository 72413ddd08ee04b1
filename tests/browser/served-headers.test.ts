import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { headersFile } from '../../src/build/headers-file';
import { type InlineParts, nothingInline, readInlineParts } from '../../src/build/inline-parts';
import { nginxFile } from '../../src/build/nginx-file';
import { everyone, type Headers, headersOf } from '../../src/build/policy';
import { readServing, servedAtRoot } from '../../src/build/serving';
import { addressesOf, answerKindOf, listSiteFiles } from '../../src/build/site-answer';
import { cashPerson } from '../journeys/people';
import { walk, wordsOf } from '../journeys/walker';
import { addressOf, openPage } from '../support/browser';
import { gradeAnswer } from '../support/http-observatory';
import { type Nginx, startNginx } from '../support/nginx';
import { serveOtherSite } from '../support/other-site';
import { headersInFile, type ServedHeaders, servedHeaders } from '../support/served-headers';
import { readMarks } from './marks';
import { aliveIn } from './visit';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const files = listSiteFiles(dist);
const subPath = '/some/sub-path/';

/** Every address of the site, such with a query, and such where there is nothing. */
const paths = [
  ...files.flatMap(addressesOf),
  '/?lang=en&from=timeline',
  '/embed/?lang=en',
  '/embed/en/?theme=dark&accent=0B6B53',
  '/embed',
  '/embed?lang=en&a=%0d%0aX-Own:%201',
  '/embed/en',
  '/en',
  '/no-such-page',
  '/no-such-page/?a=1',
  '/embed/no-such-page',
  '/assets/',
  '/assets/no-such-file.js',
  '/_headers',
  '/.vite/manifest.json',
];

/** What is written into the page that answers a path. */
function inlineOf(path: string): InlineParts {
  const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
  return file.endsWith('.html')
    ? readInlineParts(readFileSync(join(dist, file), 'utf8'))
    : nothingInline;
}

/** The headers of the policy for a path, with a query or without. */
function policyFor(asked: string): Headers {
  const path = asked.replace(/\?.*$/, '');
  const kind = answerKindOf(path, files);
  const isThere = kind !== 'moved' && kind !== 'missing';
  return headersOf(kind, everyone, isThere ? inlineOf(path) : nothingInline);
}

const pagePolicy =
  "default-src 'none'; script-src 'self' <hash>; style-src 'self' <hash>; img-src 'self' data:; " +
  "connect-src 'none'; manifest-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const everywhere = { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };
const onPages = {
  ...everywhere,
  'cache-control': 'no-cache',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const forStrangers = {
  ...everywhere,
  'access-control-allow-origin': '*',
  'content-security-policy': 'frame-ancestors *',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What is meant to be sent, by one address of each kind; what is written into a page has its hash in the place of `<hash>`. */
const meant: readonly (readonly [string, number, ServedHeaders])[] = [
  [
    '/en/',
    200,
    {
      ...onPages,
      'content-security-policy': `${pagePolicy}; frame-ancestors 'self'`,
      'cross-origin-resource-policy': 'same-origin',
    },
  ],
  [
    '/demo/',
    200,
    {
      ...onPages,
      'content-security-policy': `${pagePolicy.replaceAll(' <hash>', '')}; frame-src 'self'; frame-ancestors 'self'`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  ],
  [
    '/embed/',
    200,
    {
      ...onPages,
      'content-security-policy': `${pagePolicy}; frame-ancestors *`,
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    },
  ],
  [
    '/assets/<name>.js',
    200,
    { ...forStrangers, 'cache-control': 'public, max-age=31536000, immutable' },
  ],
  ['/embed.v1.js', 200, { ...forStrangers, 'cache-control': 'public, max-age=3600' }],
  ['/favicon.svg', 200, { ...forStrangers, 'cache-control': 'public, max-age=3600' }],
  [
    '/embed',
    301,
    { ...everywhere, 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'cross-origin' },
  ],
  [
    '/no-such-page',
    404,
    {
      ...everywhere,
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  ],
];

/** An address of the table, a script's name put in. */
function addressIn(path: string): string {
  const script = files.find((file) => /^assets\/main-.*\.js$/.test(file));
  return path.replace('assets/<name>.js', script ?? 'no script');
}

const unhashed = ({ 'content-security-policy': policy = '', ...others }: ServedHeaders) => ({
  ...others,
  ...(policy !== '' && { 'content-security-policy': policy.replace(/'sha256-[^']+'/g, '<hash>') }),
});

let atRoot: Nginx | undefined;
let below: Nginx | undefined;
let folder = '';

/** By the configuration the build wrote, and by one for a sub-path. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'root/some'), { recursive: true });
  symlinkSync(dist, join(folder, 'root', subPath.slice(0, -1)));
  const snippet = join(folder, 'fenqi-check.conf');
  writeFileSync(
    snippet,
    nginxFile(files, { framers: ['*'], origins: [], basePath: subPath }, inlineOf),
  );
  atRoot = await startNginx(dist, [join(root, 'dist-nginx/fenqi-check.conf')]);
  below = await startNginx(join(folder, 'root'), [snippet]);
});

afterAll(async () => {
  await atRoot?.stop();
  await below?.stop();
  rmSync(folder, { recursive: true });
});

const hosts = {
  'the preview server': () => addressOf('/'),
  nginx: () => atRoot?.url ?? '',
  'nginx at a sub-path': () => `${below?.url}${subPath.slice(1)}`,
};

const encrypted = { 'X-Forwarded-Proto': 'https' };

describe.each(Object.keys(hosts) as (keyof typeof hosts)[])('%s', (host) => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${hosts[host]()}${path.slice(1)}`, { redirect: 'manual', ...init });

  it.each(meant)('answers %s with what is meant to be sent', async (path, status, headers) => {
    const answer = await ask(addressIn(path));
    expect(unhashed(servedHeaders(answer.headers))).toEqual(headers);
    expect(answer.status).toBe(status);
  });

  it.each(paths)('sends the headers of the policy with %s', async (path) => {
    const answer = await ask(path);
    const kind = answerKindOf(path.replace(/\?.*$/, ''), files);
    expect(servedHeaders(answer.headers)).toEqual(servedHeaders(Object.entries(policyFor(path))));
    expect(answer.status).toBe({ missing: 404, moved: 301 }[String(kind)] ?? 200);
  });

  it('keeps the query when it adds the slash of a folder', async () => {
    const { headers } = await ask('/embed?lang=en&theme=dark');
    const to = new URL(headers.get('location') ?? '', `${hosts[host]()}embed`);
    expect(to.href).toBe(`${hosts[host]()}embed/?lang=en&theme=dark`);
  });

  it('names the type of every file', async () => {
    const typeOf = async (path: string) => (await ask(path)).headers.get('content-type');
    expect(await typeOf('/embed/')).toMatch(/^text\/html(; ?charset=utf-8)?$/i);
    expect(await typeOf('/embed.v1.js')).toMatch(/^(text|application)\/javascript/);
    expect(await typeOf('/favicon.svg')).toBe('image/svg+xml');
    expect(await typeOf('/manifest.webmanifest')).toBe('application/manifest+json');
  });

  it('leads someone to the first result', async () => {
    const { page } = await openPage({ path: hosts[host]() });
    await walk(page, wordsOf['zh-CN'], cashPerson);
    expect(await readMarks(page)).toMatchObject({ verdict: 'meets', entry: 'weilidai' });
  });

  it.each([
    ['/', 130],
    ['/embed/', 120],
  ])('earns an A+ for %s by the rules of HTTP Observatory', async (path, score) => {
    const answer = await ask(path, { headers: encrypted });
    const headers = {
      ...headersInFile(headersFile(files, servedAtRoot, inlineOf), path),
      ...servedHeaders(answer.headers),
    };
    const graded = gradeAnswer({
      route: [`http://check.example${path}`, `https://check.example${path}`],
      headers,
      cookies: answer.headers.getSetCookie(),
      html: await answer.text(),
    });
    expect(graded).toMatchObject({ score, grade: 'A+' });
  });
});

describe('nginx', () => {
  it('asks for encryption where there is some, and only there', async () => {
    for (const path of ['/', '/embed/', '/embed.v1.js', '/no-such-page', '/embed']) {
      const ask = (headers: HeadersInit) =>
        fetch(`${atRoot?.url}${path.slice(1)}`, { headers, redirect: 'manual' });
      const sent = (await ask(encrypted)).headers.get('strict-transport-security');
      expect(sent, path).toBe('max-age=31536000');
      expect((await ask({})).headers.has('strict-transport-security'), path).toBe(false);
    }
  });

  it('answers nothing but reading', async () => {
    const { status, headers } = await fetch(`${atRoot?.url}embed/`, { method: 'POST' });
    expect(status).toBe(404);
    expect(servedHeaders(headers)).toEqual(servedHeaders(Object.entries(headersOf('missing'))));
  });

  it('keeps a page that was asked for before when it is the same', async () => {
    const first = await fetch(`${atRoot?.url}embed/`);
    const again = await fetch(`${atRoot?.url}embed/`, {
      headers: { 'If-Modified-Since': first.headers.get('last-modified') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(servedHeaders(again.headers)).toEqual(
      servedHeaders(Object.entries(policyFor('/embed/'))),
    );
  });

  it.each([
    ['a plain host', {}],
    [
      'a host that isolates itself',
      {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    ],
  ])('lets %s on another site frame the tool', async (_, headers) => {
    const frame = `<iframe title="tool" src="${atRoot?.url}embed?lang=zh-CN"></iframe>`;
    const html = `<!doctype html><html lang="en"><title>Help</title>${frame}</html>`;
    const { page } = await openPage({
      path: await serveOtherSite({ '/': html }, headers),
      allow: [new RegExp(`^request to another origin: ${atRoot?.url}`)],
    });
    await aliveIn(page);
  });
});

describe('a build that names who may frame the tool', () => {
  const page = (frame: string) =>
    `<!doctype html><html lang="en"><title>Help</title>${frame}</html>`;

  it('lets those and no others', async () => {
    let frame = '';
    const named = await serveOtherSite({
      get '/'() {
        return page(frame);
      },
    });
    const other = await serveOtherSite({
      get '/'() {
        return page(frame);
      },
    });
    const snippet = join(folder, 'named.conf');
    const { framers } = readServing({ FENQI_FRAME_ANCESTORS: named.replace(/\/$/, '') });
    writeFileSync(snippet, nginxFile(files, { framers, origins: [], basePath: '/' }, inlineOf));
    const nginx = await startNginx(dist, [snippet]);
    onTestFinished(() => nginx.stop());
    frame = `<iframe title="tool" src="${nginx.url}embed/"></iframe>`;
    const foreign = new RegExp(`^request to another origin: ${nginx.url}`);
    const welcome = await openPage({ path: named, allow: [foreign] });
    await aliveIn(welcome.page);
    const refused = /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/;
    const { page: stranger, problems } = await openPage({ path: other, allow: [foreign, refused] });
    await expect.poll(() => problems.join('\n')).toMatch(refused);
    expect(await stranger.frameLocator('iframe').locator('main[data-view]').count()).toBe(0);
  });
});

describe('the file of headers for static hosts', () => {
  const text = headersFile(files, servedAtRoot, inlineOf);

  it.each(meant.filter(([, status]) => status === 200))(
    'has what is meant to be sent for %s',
    (path, _, headers) => {
      const { 'strict-transport-security': __, ...others } = headersInFile(text, addressIn(path));
      expect(unhashed(others)).toEqual(headers);
    },
  );

  it('is the one the build wrote', () => {
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(text);
  });

  it.each(files.flatMap(addressesOf))('has the headers of the policy for %s', (path) => {
    const { 'strict-transport-security': always, ...others } = headersInFile(text, path);
    expect(others).toEqual(servedHeaders(Object.entries(policyFor(path))));
    expect(always).toBe('max-age=31536000');
  });
});

describe('the site that all this is asked of', () => {
  it('has all its files', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThanOrEqual(9);
  });
});

describe('every page', () => {
  it.each(files.filter((file) => file.endsWith('.html')))(
    '%s carries the policy and nothing the policy forbids',
    (file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const [, inPage] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      const policy = policyFor(`/${file}`)['Content-Security-Policy'];
      expect(inPage).toBe(policy?.replace(/; frame-ancestors [^;]*$/, ''));
      // Whatever script or style is written into a page has its hash in the policy.
      const { scripts, styles } = readInlineParts(html);
      expect(html.match(/<script(?![^>]*\bsrc=)/g) ?? []).toHaveLength(scripts.length);
      expect(html.match(/<style/g) ?? []).toHaveLength(styles.length);
      for (const hash of [...scripts, ...styles]) expect(inPage).toContain(hash);
      expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=|javascript:/);
    },
  );
});
