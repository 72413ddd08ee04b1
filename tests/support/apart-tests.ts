import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The component tests that need a process of their own, as paths from the root: they put something in a module's
 * place, or load modules anew, which the next file is not to meet.
 */
export function apartTests(root: string): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.tsx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\bvi\.(mock|resetModules)\(/.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path).replaceAll(sep, '/'));
}
