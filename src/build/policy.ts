import { findPage } from './page-list.ts';

/**
 * What a file of the site is to a browser: a page of its own, a page for frames, the bare host page,
 * a file whose name carries its hash, or any other file.
 */
export type FileKind = 'direct' | 'embed' | 'host' | 'hashed' | 'plain';

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

const hostDirectives: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const onlySelf: Directives = { 'frame-ancestors': ["'self'"] };
const anybody: Directives = { 'frame-ancestors': ['*'] };

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

const onPages: Headers = {
  ...everywhere,
  'Cache-Control': 'no-cache',
  'Permissions-Policy': refusedFeatures.map((name) => `${name}=()`).join(', '),
};

/** Frames without an origin of their own load module scripts as strangers, so strangers may read them. */
const onFiles: Headers = {
  ...everywhere,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

function policyText(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

const headersByKind: Readonly<Record<FileKind, Headers>> = {
  direct: {
    ...onPages,
    'Content-Security-Policy': policyText({ ...pageDirectives, ...onlySelf }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  embed: {
    ...onPages,
    'Content-Security-Policy': policyText({ ...pageDirectives, ...anybody }),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  host: {
    ...onPages,
    'Content-Security-Policy': policyText({ ...hostDirectives, ...onlySelf }),
  },
  hashed: { ...onFiles, 'Cache-Control': 'public, max-age=31536000, immutable' },
  plain: { ...onFiles, 'Cache-Control': 'public, max-age=3600' },
};

/** Which kind of file answers a path from the site's root. */
export function fileKindOf(path: string): FileKind {
  if (path === '/host.html') return 'host';
  if (path.startsWith('/assets/')) return 'hashed';
  return findPage(path)?.kind ?? 'plain';
}

/** The headers to serve a path with; the path is from the site's root and has no query. */
export function headersFor(path: string): Headers {
  return headersByKind[fileKindOf(path)];
}

/** The page policy as a `<meta>` may carry it: browsers ignore `frame-ancestors` there, with a warning. */
export function metaPolicy(): string {
  return policyText(pageDirectives);
}
