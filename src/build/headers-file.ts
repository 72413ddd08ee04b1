import { type InlineParts, nothingInline } from './inline-parts.ts';
import { headersFor, type Reach } from './policy.ts';
import { pathOnHost, type Serving, servedAtRoot } from './serving.ts';
import { addressesOf } from './site-answer.ts';

/** For encrypted connections alone; browsers pass over it on others. */
export const alwaysEncrypted = 'max-age=31536000';

function block(pattern: string, path: string, reach: Reach, inline: InlineParts): string {
  const headers = {
    ...headersFor(path, reach, inline),
    'Strict-Transport-Security': alwaysEncrypted,
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}

/**
 * The text of `_headers`, which static hosts read at the root of what they publish, for the files of the site,
 * wherever below it they lie. Patterns never overlap: hosts join what overlaps, and two joined policies forbid what
 * either forbids. `inlineOf` tells what is written into the page that answers a path.
 */
export function headersFile(
  files: readonly string[],
  serving: Serving = servedAtRoot,
  inlineOf: (path: string) => InlineParts = () => nothingInline,
): string {
  const paths = files.filter((file) => !file.startsWith('assets/')).flatMap(addressesOf);
  const at = (path: string) => pathOnHost(serving, path);
  const blocks = paths.map((path) => block(at(path), path, serving, inlineOf(path)));
  const hashed = block(at('/assets/*'), '/assets/any', serving, nothingInline);
  return `${[...blocks, hashed].join('\n\n')}\n`;
}
