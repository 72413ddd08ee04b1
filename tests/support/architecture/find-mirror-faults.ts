import { posix } from 'node:path';
import type { Source } from './source';

/** Rooms where every file with functions has a test of its own. */
const testedRooms = ['domain', 'parse', 'share', 'data'];

/** Rooms where every test is of one file, or of a folder as a whole. */
const mirroredRooms = ['domain', 'parse', 'share'];

function stemOf(path: string): string {
  return path.replace(/(\.types)?(\.test)?\.tsx?$/, '').replace(/^(src|tests)\//, '');
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isExcepted(path: string): boolean {
  const stem = posix.basename(stemOf(path));
  return stem === posix.basename(posix.dirname(path)) || stem.endsWith('-shape');
}

function untested(sources: readonly Source[], tests: ReadonlySet<string>): readonly string[] {
  return sources
    .filter(({ path, exportsFunction }) => exportsFunction && testedRooms.includes(roomOf(path)))
    .filter(({ path }) => !isExcepted(path) && !tests.has(stemOf(path)))
    .map(({ path }) => `${path} has no test`);
}

function orphaned(testPaths: readonly string[], stems: ReadonlySet<string>): readonly string[] {
  return testPaths
    .filter((path) => /\.test\.tsx?$/.test(path) && mirroredRooms.includes(roomOf(path)))
    .filter((path) => !stems.has(stemOf(path)))
    .map((path) => `${path} tests no file of src`);
}

/** Files without a test of the same path, and tests of files that do not exist. */
export function findMirrorFaults(
  sources: readonly Source[],
  testPaths: readonly string[],
): readonly string[] {
  const tests = new Set(testPaths.filter((path) => /\.test\.tsx?$/.test(path)).map(stemOf));
  const stems = new Set(sources.map(({ path }) => stemOf(path)));
  return [...untested(sources, tests), ...orphaned(testPaths, stems)];
}
