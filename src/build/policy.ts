import { type InlineParts, nothingInline } from './inline-parts.ts';
import { findPage } from './page-list.ts';

/**
 * What an answer of the site is to a browser: a page of its own, a page for frames, a page of ours that
 * frames those, a file whose name carries its hash, any other file; and, without a file, the way to
 * another address or nothing at all.
 */
export type FileKind = 'direct' | 'embed' | 'host' | 'hashed' | 'plain' | 'moved' | 'missing';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

type Directives = Readonly<Record<string, readonly string[]>>;

const pageDirectives: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'manifest-src': ["'self'"],
  'font-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Pages of ours that show the tool in a frame. */
const hostDirectives: Directives = { ...pageDirectives, 'frame-src': ["'self'"] };

/** What the owner of a site tells about it. */
export interface Reach {
  /** The sources that may frame what is made for frames. */
  readonly framers: readonly string[];
  /** The origins the site is served at, where they are known. */
  readonly origins: readonly string[];
}

/** A site of which nothing is told: anyone may frame what is made for frames. */
export const everyone: Reach = { framers: ['*'], origins: [] };

/** WebKit finds nothing to be `'self'` in a frame whose sandbox takes its origin, so the origin is named. */
function embedDirectives(origins: readonly string[]): Directives {
  const named = (value: string) => (value === "'self'" ? [value, ...origins] : [value]);
  return Object.fromEntries(
    Object.entries(pageDirectives).map(([name, values]) => [name, values.flatMap(named)]),
  );
}

const onlySelf: Directives = { 'frame-ancestors': ["'self'"] };
const nobody: Directives = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

const refusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
];

const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const forEveryHost: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** A host that isolates itself (COEP) can frame only what isolates itself too. */
const forIsolatedHosts: Headers = {
  ...forEveryHost,
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const onPages: Headers = {
  ...everywhere,
  'Cache-Control': 'no-cache',
  'Permissions-Policy': refusedFeatures.map((name) => `${name}=()`).join(', '),
};

const onOwnPages: Headers = { ...onPages, 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Not on pages a frame opens in a tab: browsers show none such where the frame's sandbox goes along. */
const alone: Headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Frames without an origin of their own load module scripts as strangers, so strangers may read them. */
const onFiles: Headers = {
  ...everywhere,
  'Access-Control-Allow-Origin': '*',
  ...forEveryHost,
};

/** A page's own directives with the hashes of what is written into it. */
function allowing({ scripts, styles }: InlineParts, directives: Directives): Directives {
  return {
    ...directives,
    'script-src': [...(directives['script-src'] ?? []), ...scripts],
    'style-src': [...(directives['style-src'] ?? []), ...styles],
  };
}

function policyText(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function withPolicy(directives: Directives): Headers {
  return { 'Content-Security-Policy': policyText(directives) };
}

const ownNames = /^\/(host\.html|(integrate|demo)\/(en\/)?(index\.html)?)$/;
const hashedNames = /^\/(assets\/.|embed\.v\d+\.[\w-]{6,}\.js$)/;

/** Which kind of file answers a path from the site's root. */
export function fileKindOf(path: string): FileKind {
  if (ownNames.test(path)) return 'host';
  if (hashedNames.test(path)) return 'hashed';
  return findPage(path)?.kind ?? 'plain';
}

/** The headers of every answer of one kind; `inline` is what is written into the page answered. */
export function headersOf(
  kind: FileKind,
  { framers, origins }: Reach = everyone,
  inline: InlineParts = nothingInline,
): Headers {
  const framed: Directives = { 'frame-ancestors': framers };
  const byKind: Readonly<Record<FileKind, () => Headers>> = {
    direct: () => ({
      ...onOwnPages,
      ...withPolicy({ ...allowing(inline, pageDirectives), ...onlySelf }),
    }),
    host: () => ({
      ...onOwnPages,
      ...alone,
      ...withPolicy({ ...hostDirectives, ...onlySelf }),
    }),
    embed: () => ({
      ...onPages,
      ...withPolicy({ ...allowing(inline, embedDirectives(origins)), ...framed }),
      ...forIsolatedHosts,
    }),
    hashed: () => ({
      ...onFiles,
      ...withPolicy(framed),
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
    plain: () => ({ ...onFiles, ...withPolicy(framed), 'Cache-Control': 'public, max-age=3600' }),
    moved: () => ({ ...everywhere, ...forEveryHost, 'Cache-Control': 'no-cache' }),
    missing: () => ({ ...everywhere, ...withPolicy(nobody), 'Cache-Control': 'no-cache' }),
  };
  return byKind[kind]();
}

/** The headers to serve a file with; the path is from the site's root and has no query. */
export function headersFor(
  path: string,
  reach: Reach = everyone,
  inline: InlineParts = nothingInline,
): Headers {
  return headersOf(fileKindOf(path), reach, inline);
}

/** The policy as a `<meta>` of a page may carry it: browsers report `frame-ancestors` there as an error. */
export function metaPolicy(
  kind: 'direct' | 'embed' | 'host',
  { origins }: Reach = everyone,
  inline: InlineParts = nothingInline,
): string {
  const byKind = {
    direct: pageDirectives,
    embed: embedDirectives(origins),
    host: hostDirectives,
  } as const;
  return policyText(allowing(inline, byKind[kind]));
}
