import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findNewerStyle, findNewerSyntax, inlineScriptsOf } from '../support/syntax-floor';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));

/** The script that hosts load is a classic one. */
const kindOf = (file: string) => (file.startsWith('assets/') ? 'module' : 'script');

describe('what is built can be read by Chrome 87 and Safari 14', () => {
  it('in every script file', () => {
    const scripts = ending('.js');
    expect(scripts.length).toBeGreaterThan(20);
    const newer = scripts.map((file) => [file, findNewerSyntax(read(file), kindOf(file))] as const);
    expect(newer.filter(([, found]) => found !== undefined)).toEqual([]);
  });

  it('where the first line, which has Chromium compile all of it ahead, is a comment to them', () => {
    const own = ending('.js').filter((file) => /^assets\/(?!host-)/.test(file));
    expect(own.length).toBeGreaterThan(12);
    const firstLines = own.map((file) => read(file).split('\n', 1)[0]);
    expect(firstLines.filter((line) => line !== '//# allFunctionsCalledOnLoad')).toEqual([]);
  });

  it('in every script written into a page', () => {
    const inline = ending('.html').flatMap((file) => inlineScriptsOf(read(file)));
    expect(inline.length).toBeGreaterThanOrEqual(4);
    expect(inline.map((text) => findNewerSyntax(text, 'script')).filter(Boolean)).toEqual([]);
  });

  it('in every style, but for what may be left out', () => {
    const inline = ending('index.html').map((file) => /<style>([^<]*)/.exec(read(file))?.[1] ?? '');
    const styles = [...inline.filter((css) => css !== ''), ...ending('.css').map(read)];
    expect(styles.length).toBeGreaterThanOrEqual(5);
    expect(styles.flatMap(findNewerStyle)).toEqual([]);
  });
});

describe('a newer construct', () => {
  it.each([
    ['a class field', 'class A { a = 1 }', 'ES2022: class A { a = 1 }'],
    ['a private member', 'class A { #a; }', 'ES2022: class A { #a; }'],
    ['a static block', 'class A { static { f() } }', 'ES2022: class A { static { f() } }'],
    ['waiting at the top', 'await f();', 'ES2022: await f();'],
    ['a flag of a pattern', '/a/d;', 'ES2022: /a/d;'],
    ['sets in a pattern', '/[a--b]/v;', 'ES2024: /[a--b]/v;'],
    ['a line for a shell', '#!/bin/node\nf();', 'ES2023: #!/bin/node f();'],
    ['looking behind', 'f(/(?<=a)b/);', 'looking behind in a pattern: f(/(?<=a)b/);'],
    ['the same in a text', "RegExp('(?<!a)b')", "looking behind in a pattern: RegExp('(?<!a)b')"],
    ['passing all on under a name', "export * as a from 'b';", "export * as: export * as a from '"],
    ['a list spread out after ?.', 'a?.b(f(c), ...d);', 'spread after ?.: a?.b(f(c), ...d);'],
    ['the same further along', 'a?.[b].c(...d);', 'spread after ?.: a?.[b].c(...d);'],
    ['a mistake', 'let = = 1;', 'no edition: let = = 1;'],
  ])('is found and named: %s', (_, text, found) => {
    expect(findNewerSyntax(text, 'module')).toBe(found);
  });

  it.each([
    ['what is missing passed over', 'a?.b ?? 1n'],
    ['lists spread out elsewhere', 'a?.b(c); f(...a?.d)'],
    ['what is missing filled in', 'let a; a ??= 1_000;'],
    ['a script asked for later', "import('./a.js').then(({ a }) => a())"],
    ['a group with a name', '/(?<year>\\d{4})\\p{Letter}/u.exec(a)'],
  ])('is not seen in what they read: %s', (_, text) => {
    expect(findNewerSyntax(text, 'module')).toBe(undefined);
  });

  it.each([
    ['a layer', '@layer base{a{color:red}}', ['@layer']],
    ['a nested rule', 'a{color:red;& b{color:red}}', ['a nested rule']],
    ['has beside others', 'a:has(b),c{color:red}', ['a:has(b)']],
    ['has, alone', 'a:has(b){color:red}', []],
    ['has, asked for first', '@supports selector(:has(*)){a:has(b){top:0}c{top:0}}', []],
    ['a unit that is passed over', 'a{height:100vh;height:100dvh}', []],
  ])('is found in a style: %s', (_, css, found) => {
    expect(findNewerStyle(css)).toEqual(found);
  });
});
