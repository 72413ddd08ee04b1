import { posix } from 'node:path';
import type { Source } from './source';

const longestFile = 200;

const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'index'];

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

const clock = ['Date.now', 'new Date()', 'performance.now'];
const chance = ['Math.random', 'crypto'];
const wording = ['Intl', '.toLocaleString', '.toLocaleDateString', '.toLocaleTimeString'];
const surroundings = [
  'window',
  'document',
  'globalThis',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'console',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
];

/** How long a page took to come is known only to the script that stands in it. */
const mayAsk = (path: string, name: string) =>
  path === 'src/early.ts' && name === 'performance.now';

function bannedIn(path: string): readonly string[] {
  const [, room = ''] = path.split('/');
  return [
    ...(room === 'app' ? [] : clock.filter((name) => !mayAsk(path, name))),
    ...chance,
    ...(room === 'messages' ? [] : wording),
    ...(room === 'domain' ? surroundings : []),
  ];
}

function useFaults({ path, uses }: Source): readonly string[] {
  return bannedIn(path)
    .filter((name) => uses.has(name))
    .map((name) => `${path} uses ${name}`);
}

function sizeFaults({ path, lines }: Source): readonly string[] {
  const [, room = ''] = path.split('/');
  const mayBeLong = room === 'data' || room === 'messages';
  return lines > longestFile && !mayBeLong ? [`${path} has ${lines} lines`] : [];
}

/** Names that break the rules: not kebab-case, or saying nothing about what is inside. */
export function findNameFaults(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/');
    const stems = parts.map((part, at) =>
      at === parts.length - 1 ? posix.parse(part).name : part,
    );
    return stems.flatMap((stem) => {
      if (!kebabCase.test(stem)) return [`${path}: ${stem} is not kebab-case`];
      return emptyNames.includes(stem) ? [`${path}: ${stem} says nothing`] : [];
    });
  });
}

/** Everything in the files themselves that the house does not allow: default exports, clocks, sizes. */
export function findSourceFaults(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => [
    ...(source.hasDefaultExport ? [`${source.path} has a default export`] : []),
    ...useFaults(source),
    ...sizeFaults(source),
  ]);
}
