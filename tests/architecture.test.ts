import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDocstringFaults } from './support/architecture/find-docstring-faults';
import { findImportFaults } from './support/architecture/find-import-faults';
import { findMirrorFaults } from './support/architecture/find-mirror-faults';
import { findNameFaults, findSourceFaults } from './support/architecture/find-source-faults';
import { findStyleFaults } from './support/architecture/find-style-faults';
import { listFiles, parseSource, readSources } from './support/architecture/source';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(root, 'src');
const files = listFiles(root, 'src');
const tests = listFiles(root, 'tests');
const sheets = files
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('this repository', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
    expect(sheets.length).toBeGreaterThan(30);
    expect(tests.length).toBeGreaterThan(200);
  });

  it('imports only what its rooms may', () => {
    expect(findImportFaults(sources)).toEqual([]);
  });

  it('keeps clocks, chance, words and default exports where they belong, and files short', () => {
    expect(findSourceFaults(sources)).toEqual([]);
  });

  it('names its files for what is in them', () => {
    expect(findNameFaults([...files, ...tests])).toEqual([]);
  });

  it('has a test for every file with functions in domain, parse, share and data, and in the first three none of nothing', () => {
    expect(findMirrorFaults(sources, tests)).toEqual([]);
  });

  it('says of everything the domain exports what it is', () => {
    expect(findDocstringFaults(sources)).toEqual([]);
  });

  it('names in package.json whatever acts as it is loaded: all else is left out where it is not used', () => {
    const { sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const acting = sources.filter(({ actsOnLoad }) => actsOnLoad).map(({ path }) => path);
    expect(sideEffects).toEqual(['**/*.css', ...acting]);
  });

  it('takes every colour from the one token file, and has no press look at the whole page again', () => {
    expect(findStyleFaults(sheets, sources)).toEqual([]);
  });
});

describe('an import that is not allowed', () => {
  it.each([
    ['src/domain/money/fen.ts', "import { x } from '../rate/rate';", 'a later concept'],
    ['src/domain/plan/a.ts', "import { x } from '../advice/advice';", 'a later concept'],
    ['src/domain/cost/a.ts', "import { x } from '../rate/ratio';", 'past the door'],
    ['src/domain/cost/a.ts', "export { x } from '../rate/ratio';", 'past the door'],
    ['src/domain/cost/a.ts', "import { x } from '../../data/sources';", 'the room data'],
    ['src/domain/cost/a.ts', "import { z } from 'zod';", 'this package'],
    ['src/domain/tax/a.ts', "import { x } from '../money/money';", 'nobody has placed'],
    ['src/data/fees.ts', "import { x } from '../domain/cost/cost';", 'this door'],
    ['src/messages/en/a.ts', "import { x } from '../../domain/cost/cost';", 'more than types'],
    ['src/messages/en/a.ts', "import { t } from 'i18next';", 'this package'],
    ['src/parse/a.ts', "import { x } from '../domain/answers/answers';", 'more than types'],
    ['src/parse/a.ts', "import type { X } from '../domain/answers/spec';", 'past the door'],
    ['src/ui/button/button.tsx', "import { x } from '../../parse/parse';", 'the room parse'],
    ['src/ui/button/button.tsx', "import { z } from 'zod';", 'this package'],
    ['src/wizard/wizard.tsx', "import { x } from '../result/result';", 'the room result'],
    ['src/wizard/wizard.tsx', "import { x } from '../data/sources';", 'the room data'],
    ['src/wizard/wizard.tsx', "import { x } from '../parse/to-number';", 'past the door'],
    ['src/app/app.tsx', "import { x } from '../messages/en/core';", 'past the door'],
    ['src/result/result.tsx', "const x = import('../wizard/wizard');", 'the room wizard'],
    ['src/result/result.tsx', "import type { X } from '../share/csv';", 'the room share'],
    ['src/result/result.tsx', "import { Bar } from 'recharts';", 'recharts but in'],
    ['src/result/result.tsx', "import { useForm } from 'react-hook-form';", 'this package'],
    ['src/share/csv.ts', "import { x } from '../domain/cost/cost';", 'more than types'],
    ['src/share/csv.ts', "import { x } from '../app/app';", 'the room app'],
    ['src/embed/host.ts', "import { x } from './guest';", 'anything but embed/messages'],
    ['src/embed/host.ts', "import { x } from '../domain/answers/answers';", undefined],
    ['src/demo/demo.tsx', "import { x } from '../wizard/wizard';", 'the room wizard'],
    ['src/app/app.tsx', "import { x } from '../demo/tour';", 'past the door'],
    ['src/app/app.tsx', "import { x } from '../host-pages/host-pages';", 'the room host-pages'],
    ['src/host-pages/a.tsx', "import { x } from '../app/accent';", 'the room app'],
    ['src/host-pages/a.tsx', "import { x } from '../result/copy-button';", 'the room result'],
    ['src/build/prerender.tsx', "import { x } from '../wizard/wizard';", 'the room wizard'],
    ['src/app/app.tsx', "import { z } from 'zod';", 'this package'],
    ['src/app/app.tsx', "import { x } from '../domain/cost/price-by-fee';", 'past the door'],
    ['src/app/app.tsx', 'const x = import(name);', 'this package'],
    ['src/app/app.tsx', "import { x } from '../../tests/support/arbitraries';", 'outside src'],
    ['src/tools/a.ts', "import { x } from './b';", 'nobody has placed this room'],
  ])('is found in %s: %s', (path, text, fault) => {
    const faults = findImportFaults([parseSource(path, text)]);
    if (fault === undefined) expect(faults).toEqual([]);
    else expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('is found when it goes past the door of a part', () => {
    const faults = findImportFaults([
      parseSource('src/ui/button/button.tsx', ''),
      parseSource('src/wizard/wizard.tsx', "import { x } from '../ui/button/ripple';"),
    ]);
    expect(faults).toEqual([expect.stringContaining('past the door')]);
  });
});

describe('an import that is allowed', () => {
  it.each([
    ['src/domain/cost/a.ts', "import { x } from '../rate/rate'; import { y } from './b';"],
    ['src/domain/advice/a.ts', "import { x } from '../plan/plan';"],
    ['src/data/fees.ts', "import { x } from '../domain/money/money';"],
    ['src/messages/en/a.ts', "import type { X } from '../../domain/cost/cost';"],
    ['src/parse/a.ts', "import { type X } from '../domain/answers/answers';"],
    ['src/wizard/a.tsx', "import { zodResolver } from '@hookform/resolvers/zod';"],
    ['src/demo/tour.tsx', "import { x } from '../data/demos';"],
    ['src/host-pages/doctor/a.ts', "import { x } from '../../share/share';"],
    ['src/result/cost-chart.tsx', "import { Bar } from 'recharts';"],
    ['src/build/prerender.tsx', "import { x } from 'react-dom/server'; import 'node:fs';"],
    ['src/main.tsx', "import { x } from 'react-dom/client'; import './ui/tokens.css';"],
    ['src/app/app.tsx', "const x = import('../result/result');"],
  ])('stays unmentioned in %s: %s', (path, text) => {
    expect(findImportFaults([parseSource(path, text)])).toEqual([]);
  });
});

describe('a fault in a file itself', () => {
  it.each([
    ['src/ui/a.tsx', 'export default 1;', 'default export'],
    ['src/ui/a.tsx', 'export default function a() {}', 'default export'],
    ['src/ui/a.tsx', 'const a = 1; export { a as default };', 'default export'],
    ['src/domain/plan/a.ts', 'export const a = () => Date.now();', 'Date.now'],
    ['src/wizard/a.ts', 'export const a = new Date();', 'new Date()'],
    ['src/wizard/a.ts', 'export const a = performance.now();', 'performance.now'],
    ['src/early.ts', 'export const a = Date.now();', 'Date.now'],
    ['src/domain/plan/a.ts', 'export const a = Math.random();', 'Math.random'],
    ['src/domain/plan/a.ts', 'export const a = window.name;', 'window'],
    ['src/domain/plan/a.ts', 'export const a = typeof document;', 'document'],
    ['src/domain/plan/a.ts', "export const a = new Intl.NumberFormat('en');", 'Intl'],
    ['src/result/a.tsx', 'export const a = (1).toLocaleString();', 'toLocaleString'],
    ['src/result/a.tsx', "export const a = new Intl.NumberFormat('en');", 'Intl'],
    ['src/wizard/a.ts', `${'\n'.repeat(200)}export const a = 1;`, '201 lines'],
  ])('is found in %s', (path, text, fault) => {
    expect(findSourceFaults([parseSource(path, text)])).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['src/app/a.ts', 'export const a = () => new Date();'],
    ['src/messages/a.ts', "export const a = new Intl.NumberFormat('en');"],
    [
      'src/domain/plan/a.ts',
      'export const a = (window: number) => window; const b = { document: 1 };',
    ],
    ['src/domain/calendar/a.ts', 'export const a = new Date(2026, 1, 1);'],
    ['src/data/a.ts', `${'\n'.repeat(300)}export const a = 1;`],
  ])('is not seen where there is none: %s', (path, text) => {
    expect(findSourceFaults([parseSource(path, text)])).toEqual([]);
  });
});

describe('a file', () => {
  it.each([
    ['start();', true],
    ['if (able) start();', true],
    ["import './a.css'; export const a = 1; export function b() { start(); }", false],
    ['export type A = 1; interface B {} declare global { interface Window {} }', false],
  ])('acts as it is loaded where a statement of it does: %s', (text, acts) => {
    expect(parseSource('src/app/a.ts', text).actsOnLoad).toBe(acts);
  });
});

describe('a name', () => {
  it.each([
    'src/ui/Button.tsx',
    'src/ui/utils.ts',
    'src/domain/cost/index.ts',
    'src/shared/csv.ts',
    'src/ui/a_b.ts',
  ])('that says nothing or is not kebab-case is found: %s', (path) => {
    expect(findNameFaults([path])).toHaveLength(1);
  });

  it('that is fine stays unmentioned', () => {
    expect(findNameFaults(['src/domain/cost/price-by-fee.ts', 'tests/a/b.types.test.ts'])).toEqual(
      [],
    );
  });
});

describe('the mirror of tests', () => {
  const priced = parseSource('src/domain/cost/price-by-fee.ts', 'export function priceByFee() {}');
  const values = parseSource('src/data/fees.ts', 'export const fees = [1];');
  const shape = parseSource('src/domain/cost/cost-shape.ts', 'export const a = () => 1;');
  const door = parseSource('src/domain/cost/cost.ts', 'export const a = () => 1;');

  it.each([
    'src/domain/cost/price-by-fee.ts',
    'src/parse/decimal.ts',
    'src/share/csv.ts',
    'src/data/from-article.ts',
  ])('misses the test of a file with functions: %s', (path) => {
    const file = parseSource(path, 'export function a() {}');
    expect(findMirrorFaults([file], [])).toEqual([`${path} has no test`]);
  });

  it('is content with a test of the same path', () => {
    expect(findMirrorFaults([priced], ['tests/domain/cost/price-by-fee.test.ts'])).toEqual([]);
  });

  it('asks no test of values, shapes and doors', () => {
    expect(findMirrorFaults([values, shape, door], [])).toEqual([]);
  });

  it.each([
    'tests/domain/cost/gone.test.ts',
    'tests/parse/gone.test.ts',
    'tests/share/gone.test.ts',
  ])('finds a test of a file that is gone: %s', (path) => {
    expect(findMirrorFaults([], [path])).toEqual([`${path} tests no file of src`]);
  });
});

describe('an export of the domain', () => {
  it.each([
    'export function a() {}',
    'export const a = 1;',
    'export interface a { readonly b: 1 }',
    'export type a = 1;',
    'export class a {}',
    'const a = 1; export { a };',
    'const a = 1; export { a as b };',
    '// What it is.\nexport const a = 1;',
    '/* What it is. */\nexport const a = 1;',
    '/** */\nexport const a = 1;',
    '/** @returns nothing */\nexport function a() {}',
    '/** What `b` is. */\nexport const b = 1;\nexport const a = 1;',
    'export interface a {\n  /** What `b` is. */\n  readonly b: 1;\n}',
  ])('of which nothing is said is found: %j', (text) => {
    expect(findDocstringFaults([parseSource('src/domain/cost/fee.ts', text)])).toEqual([
      'src/domain/cost/fee.ts exports a without a docstring',
    ]);
  });

  it.each([
    ['src/domain/cost/fee.ts', '/** What it is. */\nexport const a = 1;'],
    [
      'src/domain/cost/fee.ts',
      '/**\n * What it is.\n *\n * @returns 1\n */\nexport function a() {}',
    ],
    ['src/domain/cost/fee.ts', '/** What it is. */\nconst a = 1;\nexport { a };'],
    ['src/domain/cost/fee.ts', 'const a = 1; function b() { return a; }'],
    ['src/domain/cost/cost.ts', "export { a } from './a';\nexport type { B } from './b';"],
    ['src/result/fee.tsx', 'export const a = 1;'],
  ])('stays unmentioned where all is said, or in another room: %s %j', (path, text) => {
    expect(findDocstringFaults([parseSource(path, text)])).toEqual([]);
  });
});

describe('a colour', () => {
  it.each([
    ['src/ui/card.css', '.a { color: #0b6b53 }'],
    ['src/ui/card.css', '.a { border: 1px solid rgb(0 0 0 / 10%); }'],
    ['src/ui/card.css', '.a { background: white; }'],
    ['src/ui/card.css', '.a { border: 1px solid RebeccaPurple }'],
    ['src/ui/card.css', '.a { --own: linear-gradient(teal, var(--ink)) }'],
  ])('outside the token file is found: %s %s', (path, text) => {
    expect(findStyleFaults([{ path, text }], [])).toEqual([expect.stringContaining('colour')]);
  });

  it.each(['#fff', 'rgb(0 0 0)', 'tomato', 'White'])('in code is found: %s', (colour) => {
    const code = parseSource(
      'src/result/cost-chart.tsx',
      `export const a = <b fill="${colour}" />;`,
    );
    expect(findStyleFaults([], [code])).toEqual([expect.stringContaining(colour)]);
  });

  it('in the token file, a selector, a token or a system colour is fine', () => {
    const sheets = [
      { path: 'src/ui/tokens.css', text: ':root { --ink: #1b1f1d }' },
      {
        path: 'src/ui/card.css',
        text: '.red, #add:hover { color: var(--red); outline-color: CanvasText }',
      },
    ];
    expect(findStyleFaults(sheets, [])).toEqual([]);
  });

  it('sheet where none belongs is found', () => {
    expect(findStyleFaults([{ path: 'src/domain/a.css', text: '' }], [])).toHaveLength(1);
  });
});

describe('a selector', () => {
  it.each([
    ':root:has([data-demo]) { --motion: 0s }',
    'html[lang]:has(.a) .b { top: 0 }',
    '.a > * + p { top: 0 }',
    '@media (max-width: 30rem) { .a, * ~ .b { top: 0 } }',
    '@media print { .a { top: 0 } } * + .b { top: 0 }',
  ])('that has the whole page looked at again is found: %s', (text) => {
    expect(findStyleFaults([{ path: 'src/ui/card.css', text }], [])).toEqual([
      expect.stringContaining('looked at again'),
    ]);
  });

  it('that a comment has come into is found', () => {
    const text = '.a + /* Said of another. */\n.b { top: 0 }';
    expect(findStyleFaults([{ path: 'src/ui/card.css', text }], [])).toEqual([
      'src/ui/card.css has a comment within a selector',
    ]);
  });

  it.each([
    '.a:has(:checked) { top: 0 }',
    '.a + .b { top: 0 } /* + * */',
    '@media print { .a > * + * { top: 0 } .b { top: 0 } }',
    '@supports selector(:has(*)) { .a { top: calc(2 * 1px + 3px) } }',
  ])('that says what it is about is fine: %s', (text) => {
    expect(findStyleFaults([{ path: 'src/ui/card.css', text }], [])).toEqual([]);
  });
});
