/** Every header the policy speaks of; one that stands where it should not is as wrong as a missing one. */
const spokenOf = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
];

/** Headers by their name in lower case. */
export type ServedHeaders = Readonly<Record<string, string>>;

/** Of an answer's headers, those the policy speaks of. */
export function servedHeaders(headers: Iterable<readonly [string, string]>): ServedHeaders {
  const lower = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(lower.filter(([name]) => spokenOf.includes(name)));
}

/** What a static host that reads `_headers` sends for a path, `*` standing for anything. */
export function headersInFile(text: string, path: string): ServedHeaders {
  const matching = text.split('\n\n').filter((block) => {
    const [pattern = ''] = block.split('\n');
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  });
  if (matching.length > 1) throw new Error(`several patterns match ${path}`);
  const lines = (matching[0] ?? '').split('\n').slice(1).filter(Boolean);
  return servedHeaders(
    lines.map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return [name, value] as const;
    }),
  );
}
