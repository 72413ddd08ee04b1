import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

const packageSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
type Locked = z.infer<typeof packageSchema>;

const lock = z
  .looseObject({ packages: z.record(z.string(), packageSchema) })
  .parse(read('package-lock.json'));
const own = z
  .looseObject({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(read('package.json'));

const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const shippable = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
const usable = [...shippable, 'MIT-0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0'];

/** A licence is allowed when every part of an `AND`, or any part of an `OR`, is. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const plain = licence.replace(/[()]/g, '');
  return plain
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => allowed.includes(name.trim())));
}

/** Under what licence a package is that does not say so where npm reads it: its own LICENSE file does. */
const readByHand: Readonly<Record<string, string>> = {
  'node_modules/parse-cache-control': 'BSD-3-Clause',
};

/** What is wrong with packages as the lock file lists them: one sentence a fault. */
function faultsOf(packages: readonly (readonly [string, Locked])[]): readonly string[] {
  return packages.flatMap(([path, { integrity, resolved, license, dev, hasInstallScript }]) => [
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${path} has no sha512 sum`]),
    ...(resolved === undefined ? [] : [`${path} names a host`]),
    ...(hasInstallScript ? [`${path} runs a script when installed`] : []),
    ...(isAllowed(license ?? readByHand[path] ?? 'none', dev ? usable : shippable)
      ? []
      : [`${path} is under ${license}`]),
  ]);
}

describe('what is installed', () => {
  it('is summed, hostless, scriptless and under a licence we may use', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(faultsOf(locked)).toEqual([]);
  });

  it('is what the project asks for, no more and no less', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {};
    expect(dependencies).toEqual(own.dependencies);
    expect(devDependencies).toEqual(own.devDependencies);
  });

  it('is shipped from at most eight direct dependencies', () => {
    expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(8);
  });

  it('runs no script of ours either', () => {
    const hooks = /^(pre|post)?(install|pack|publish|prepare|version)|^prepublish/;
    expect(Object.keys(own.scripts).filter((name) => hooks.test(name))).toEqual([]);
    expect(readFileSync(`${root}.npmrc`, 'utf8')).toContain('ignore-scripts=true');
  });
});

describe('a fault in the lock file', () => {
  const sound: Locked = { license: 'MIT', integrity: `sha512-${'a'.repeat(86)}==` };

  it.each<readonly [string, Locked, readonly string[]]>([
    ['nothing', sound, []],
    ['a missing sum', { license: 'MIT' }, ['x has no sha512 sum']],
    ['a weak sum', { ...sound, integrity: 'sha1-abc=' }, ['x has no sha512 sum']],
    ['a host', { ...sound, resolved: 'https://registry.example/x.tgz' }, ['x names a host']],
    ['a script', { ...sound, hasInstallScript: true }, ['x runs a script when installed']],
    ['a licence we cannot ship', { ...sound, license: 'MPL-2.0' }, ['x is under MPL-2.0']],
    ['the same in a tool', { ...sound, license: 'MPL-2.0', dev: true }, []],
    ['a licence nobody named', { integrity: sound.integrity }, ['x is under undefined']],
    ['one good licence of two', { ...sound, license: '(MIT OR GPL-3.0)' }, []],
    [
      'one bad licence of two',
      { ...sound, license: 'MIT AND GPL-3.0' },
      ['x is under MIT AND GPL-3.0'],
    ],
  ])('is found: %s', (_, one, faults) => {
    expect(faultsOf([['x', one]])).toEqual(faults);
  });
});

describe('what nothing uses', () => {
  const files = {
    'package.json': JSON.stringify({ name: 'tried', dependencies: { idle: '1.0.0' } }),
    'src/early.ts': "import { used } from './part';\nused();\n",
    'src/part.ts': 'export const used = () => 1;\nexport const left = () => 2;\n',
    'src/alone.ts': 'export const alone = 1;\n',
  } as const;

  it('is found by our settings: a file, an export, a dependency', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unused-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const run = spawnSync(
      process.execPath,
      [
        `${root}node_modules/knip/bin/knip.js`,
        '--directory',
        folder,
        '--config',
        `${root}knip.json`,
      ],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    const [, found = ''] = /^([\s\S]*?)(?:Configuration hints|$)/.exec(run.stdout) ?? [];
    expect(found.match(/src\/alone\.ts|left|idle|\bused\b/g)).toEqual([
      'src/alone.ts',
      'idle',
      'left',
    ]);
  });
});
