import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  measureHostScript,
  measureScripts,
  type SizedPart,
  scriptsWithRecharts,
  sizeTable,
} from '../../src/build/size-budget';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const budgetFile = join(root, 'src/build/size-budget.json');

describe('the built site', () => {
  let parts: readonly SizedPart[] = [];

  beforeAll(() => {
    parts = measureScripts(dist, budgetFile);
    console.log(sizeTable([...parts, measureHostScript(dist, budgetFile)]));
  });

  it.each([
    ['page', 14_000],
    ['first question', 86_000],
    ['result, besides', 35_000],
    ['details, besides', 12_000],
    ['chart, besides', 100_000],
  ])('keeps what it needs for the %s within %i bytes, in both languages', (name, limit) => {
    const found = parts.filter((part) => part.name.startsWith(name));
    expect(found.map((part) => part.limit)).toEqual([limit, limit]);
    for (const part of found) {
      expect(part.bytes, part.name).toBeGreaterThan(1_000);
      expect(part.bytes, part.name).toBeLessThanOrEqual(limit);
    }
  });

  it('keeps the script that other sites load within 1,500 bytes', () => {
    const { bytes, limit } = measureHostScript(dist, budgetFile);
    expect(limit).toBe(1_500);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(1_500);
  });

  it('has recharts in the scripts that only the chart loads, and in no other', () => {
    const all = readdirSync(join(dist, 'assets'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `assets/${file}`);
    const ofChart = parts
      .filter(({ name }) => name.startsWith('chart'))
      .flatMap(({ files }) => files);
    const found = scriptsWithRecharts(dist, all);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((file) => !ofChart.includes(file))).toEqual([]);
  });
});

describe('measuring', () => {
  const complete = {
    '_main.js': {
      file: 'assets/main.js',
      imports: ['_react.js'],
      dynamicImports: ['src/app/pages.tsx'],
    },
    '_react.js': { file: 'assets/react.js' },
    '_later.js': { name: 'later', file: 'assets/later.js', imports: ['_main.js'] },
    'src/app/pages.tsx': {
      name: 'pages',
      file: 'assets/result.js',
      imports: ['_main.js', '_money.js'],
    },
    '_money.js': { file: 'assets/money.js' },
    'src/result/details.ts': {
      name: 'details',
      file: 'assets/details.js',
      imports: ['src/app/pages.tsx'],
    },
    'src/result/cost-chart.tsx': {
      name: 'cost-chart',
      file: 'assets/chart.js',
      imports: ['_react.js', '_money.js'],
    },
  };

  function siteOf(manifest: Readonly<Record<string, object>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const name of ['main', 'react', 'later', 'result', 'money', 'details', 'chart']) {
      write(`assets/${name}.js`, `export const ${name} = 1;`);
    }
    write('index.html', '<html data-main="./assets/main.js" lang="zh-CN">');
    write('en/index.html', '<html data-main="../assets/main.js" lang="en">');
    write('.vite/manifest.json', JSON.stringify(manifest));
    write('.vite/manifest-en.json', JSON.stringify(manifest));
    return folder;
  }

  it('counts each script once, at the moment it is first needed', () => {
    const parts = measureScripts(siteOf(complete), budgetFile);
    const ofOnePage = [
      ['assets/main.js', 'assets/react.js'],
      ['assets/later.js'],
      ['assets/result.js', 'assets/money.js'],
      ['assets/details.js'],
      ['assets/chart.js'],
    ];
    expect(parts.map(({ files }) => files)).toEqual([
      ['index.html'],
      ...ofOnePage,
      ['en/index.html'],
      ...ofOnePage,
    ]);
  });

  it.each(['later', 'pages', 'details', 'cost-chart'])(
    'fails when the build has no chunk named %s, or two',
    (name) => {
      const isOther = ([, chunk]: readonly [string, object]) =>
        !('name' in chunk && chunk.name === name);
      const rest = Object.fromEntries(Object.entries(complete).filter(isOther));
      const twice = { ...complete, '_other.js': { name, file: 'assets/money.js' } };
      const measure = (manifest: object) => () =>
        measureScripts(siteOf({ ...manifest }), budgetFile);
      expect(measure(rest)).toThrow(`the build has 0 chunks named ${name}`);
      expect(measure(twice)).toThrow(`the build has 2 chunks named ${name}`);
    },
  );

  it('fails when the page names a script that the build does not list', () => {
    const { '_main.js': _, ...rest } = complete;
    expect(() => measureScripts(siteOf(rest), budgetFile)).toThrow('lacks assets/main.js');
  });

  it('finds the script for hosts, as a server with gzip sends it, and fails without it', () => {
    const folder = siteOf(complete);
    expect(() => measureHostScript(folder, budgetFile)).toThrow('embed.v1.js');
    writeFileSync(join(folder, 'embed.v1.js'), 'a'.repeat(100_000));
    const { bytes, name } = measureHostScript(folder, budgetFile);
    expect(name).toBe('script for hosts, gzip');
    expect(bytes).toBeLessThan(1000);
  });

  it('prints sizes in kB of a thousand bytes, with the limit where there is one', () => {
    const table = sizeTable([
      { name: 'chart', files: [], bytes: 98_760, limit: 100_000 },
      { name: 'result', files: [], bytes: 1_000 },
    ]);
    expect(table.split('\n').map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'chart 98.8 kB of 100.0 kB',
      'result 1.0 kB',
    ]);
  });
});
