import { pageList } from './page-list.ts';
import { headersFor } from './policy.ts';

const alwaysEncrypted = 'Strict-Transport-Security: max-age=31536000';

function block(pattern: string, path: string): string {
  const lines = Object.entries(headersFor(path)).map(([name, value]) => `${name}: ${value}`);
  return [pattern, ...[...lines, alwaysEncrypted].map((line) => `  ${line}`)].join('\n');
}

/**
 * The text of `_headers`, which static hosts read. Patterns never overlap: hosts join what overlaps,
 * and two joined policies forbid what either forbids.
 */
export function headersFile(publicFiles: readonly string[]): string {
  const pagePaths = pageList.flatMap(({ file }) => [
    `/${file.replace(/index\.html$/, '')}`,
    `/${file}`,
  ]);
  const paths = [...pagePaths, ...publicFiles.map((file) => `/${file}`)];
  const blocks = paths.map((path) => block(path, path));
  return `${[...blocks, block('/assets/*', '/assets/any')].join('\n\n')}\n`;
}
