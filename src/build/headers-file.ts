import { everyone, headersFor, type Reach } from './policy.ts';
import { addressesOf } from './site-answer.ts';

/** For encrypted connections alone; browsers pass over it on others. */
export const alwaysEncrypted = 'max-age=31536000';

function block(pattern: string, path: string, reach: Reach): string {
  const headers = {
    ...headersFor(path, reach),
    'Strict-Transport-Security': alwaysEncrypted,
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}

/**
 * The text of `_headers`, which static hosts read, for the files of the site. Patterns never overlap:
 * hosts join what overlaps, and two joined policies forbid what either forbids.
 */
export function headersFile(files: readonly string[], reach: Reach = everyone): string {
  const paths = files.filter((file) => !file.startsWith('assets/')).flatMap(addressesOf);
  const blocks = paths.map((path) => block(path, path, reach));
  return `${[...blocks, block('/assets/*', '/assets/any', reach)].join('\n\n')}\n`;
}
