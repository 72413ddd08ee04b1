import { alwaysEncrypted } from './headers-file.ts';
import { type InlineParts, nothingInline } from './inline-parts.ts';
import { type FileKind, fileKindOf, type Headers, headersOf } from './policy.ts';
import { pathOnHost, type Serving } from './serving.ts';
import { addressesOf } from './site-answer.ts';

const introduction = (basePath: string) => `\
# fenqi-check for nginx, written by the build. Include it in a server block whose root holds the site
# ${basePath === '/' ? 'itself' : `in ${basePath}`}; every file is named, so after a new build take the new copy.`;

/** Encryption may also end at a proxy before nginx. */
const encryption = `\
set $fenqi_check_encrypted "";
if ($https) { set $fenqi_check_encrypted "${alwaysEncrypted}"; }
if ($http_x_forwarded_proto = "https") { set $fenqi_check_encrypted "${alwaysEncrypted}"; }`;

const compression = `\
gzip on;
gzip_vary on;
gzip_types application/javascript application/json application/manifest+json image/svg+xml text/css text/plain;`;

function quote(value: string): string {
  if (/["\\$\n]/.test(value)) throw new Error(`nginx would misread ${value}`);
  return `"${value}"`;
}

function headerLines(headers: Headers, always: string): string {
  const lines = Object.entries(headers).map(([name, value]) => [name, quote(value)] as const);
  return [...lines, ['Strict-Transport-Security', '$fenqi_check_encrypted'] as const]
    .map(([name, value]) => `add_header ${name} ${value}${always};`)
    .join('\n');
}

function location(pattern: string, lines: readonly string[]): string {
  const body = lines.join('\n').replace(/^/gm, '  ');
  return `location ${pattern} {\n${body}\n}`;
}

/**
 * The text to include in nginx's `server` block. Every file is named, so that anything else is answered
 * with 404 and its headers, and no header of a file stands on an answer that is not that file.
 */
export function nginxFile(
  files: readonly string[],
  serving: Serving,
  inlineOf: (path: string) => InlineParts = () => nothingInline,
): string {
  const { basePath } = serving;
  const missing = `@fenqi_check_missing${basePath.slice(0, -1).replace(/\W/g, '_')}`;
  const refuse = `error_page 403 404 405 ${missing};`;
  const headers = (kind: FileKind, inline = nothingInline) =>
    headerLines(headersOf(kind, serving, inline), '');
  const at = (path: string) => pathOnHost(serving, path);
  const served = (pattern: string, path: string) =>
    location(pattern, [
      ...(path.endsWith('.webmanifest')
        ? ['types { }', 'default_type application/manifest+json;']
        : []),
      'charset utf-8;',
      'index index.html;',
      'absolute_redirect off;',
      compression,
      headers(fileKindOf(path), inlineOf(path)),
      refuse,
    ]);
  const moved = (path: string) =>
    location(`= ${path}`, [
      'absolute_redirect off;',
      headers('moved'),
      `return 301 ${path}/$is_args$args;`,
    ]);
  const folders = files.flatMap((file) => /^(.+)\/index\.html$/.exec(file)?.[1] ?? []);
  const named = files.filter((file) => !file.startsWith('assets/')).flatMap(addressesOf);
  return `${[
    introduction(basePath),
    encryption,
    ...named.map((path) => served(`= ${at(path)}`, path)),
    served(`^~ ${at('/assets/')}`, '/assets/any'),
    ...(basePath === '/' ? [] : [moved(basePath.slice(0, -1))]),
    ...folders.map((folder) => moved(at(`/${folder}`))),
    location(basePath, [refuse, 'return 404;']),
    location(missing, [headerLines(headersOf('missing'), ' always'), 'return 404;']),
  ].join('\n\n')}\n`;
}
