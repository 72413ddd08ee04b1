import type { Tag } from './read-tags';

/** One content security policy: the sources of each directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const header = /content-security-policy["']?\s*[:\s]\s*(.+)/i;
const reportOnly = /content-security-policy-report-only/i;
const bare = /^\s*["']?(?:default|child|frame|script|style|img|connect|object|font)-src\b/i;

function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    // The first of two counts, as in a browser.
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** A policy as it stands in a server's configuration is wrapped in quotation marks of the server's. */
function unwrap(text: string): string {
  const [, inner] = /^\s*"([^"]*)"/.exec(text) ?? [];
  return inner ?? text;
}

function inLine(line: string): readonly string[] {
  if (reportOnly.test(line)) return [];
  const text = header.exec(line)?.[1] ?? (bare.test(line) ? line : undefined);
  return text === undefined ? [] : unwrap(text).split(',');
}

/**
 * Which policies does a page have? A browser holds it to each of them.
 *
 * @param headers response headers, lines of a server's configuration, or a bare policy
 * @param tags of the page, where a policy may stand too
 */
export function readPolicies(headers: string, tags: readonly Tag[]): readonly Policy[] {
  const inTags = tags.flatMap(({ name, attributes }) =>
    name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
      ? [attributes.get('content') ?? '']
      : [],
  );
  return [
    ...headers
      .slice(0, 20_000)
      .split(/[\r\n]+/)
      .flatMap(inLine),
    ...inTags,
  ].map(readPolicy);
}
