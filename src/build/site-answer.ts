import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { type FileKind, fileKindOf } from './policy.ts';

/** What the build leaves for others than browsers. */
const notServed = /^(_headers$|\.)/;

/** The files of the built site that are served, as sorted paths from its root (`embed/index.html`). */
export function listSiteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !notServed.test(file))
    .sort();
}

/** What a path from the site's root is answered with, given the files there are. */
export function answerKindOf(path: string, files: readonly string[]): FileKind {
  const file = path.slice(1);
  if (files.includes(file)) return fileKindOf(path);
  if (file === '' || file.endsWith('/')) {
    return files.includes(`${file}index.html`) ? fileKindOf(path) : 'missing';
  }
  return files.includes(`${file}/index.html`) ? 'moved' : 'missing';
}

/** The paths one file of the site answers to: a page also to its folder's. */
export function addressesOf(file: string): readonly string[] {
  const folder = /^(.*\/)?index\.html$/.exec(file);
  return folder === null ? [`/${file}`] : [`/${folder[1] ?? ''}`, `/${file}`];
}
