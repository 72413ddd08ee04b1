import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { bringParts } from '../../src/build/brought-parts';

const chunks = {
  'assets/main-1.js': { imports: [] },
  'assets/later-2.js': { imports: ['assets/main-1.js'] },
  'assets/pages-3.js': { imports: ['assets/later-2.js', 'assets/main-1.js'] },
  'assets/chart-4.js': { imports: ['assets/main-1.js', 'assets/pages-3.js'] },
};

const bring = (code: string) => bringParts(code, parseSync('chunk.js', code).program, chunks);

describe('a chunk', () => {
  it('finds what it needs of another one with what has come', () => {
    expect(bring('import { a, b as c } from "./main-1.js";\nc(a);')).toBe(
      'const { "a": a, "b": c } = fenqi.here["main-1.js"];\nc(a);',
    );
  });

  it('names no chunk from which it needs nothing by name: it is there already', () => {
    expect(bring('import "./main-1.js";\nlet a = 1;\nexport { a };')).toBe(
      '\nlet a = 1;\nexport { a };',
    );
  });

  it('has another one brought after all it needs, each behind what it needs itself', () => {
    expect(bring('const load = () => import("./chart-4.js").then((part) => part.a);')).toBe(
      'const load = () => fenqi.bring("chart-4.js", "main-1.js", "later-2.js", "pages-3.js")' +
        '.then((part) => part.a);',
    );
  });

  it('is found in every place, however deep, and whatever the quotes', () => {
    expect(bring('f(() => [import(`./later-2.js`), [() => import("./main-1.js")]]);')).toBe(
      'f(() => [fenqi.bring("later-2.js", "main-1.js"), [() => fenqi.bring("main-1.js")]]);',
    );
  });

  it.each([
    ['import("./other-9.js")', 'no chunk'],
    ['const f = (file) => import(file);', 'no chunk'],
    ['import * as all from "./main-1.js";', 'as a whole'],
  ])('is refused where it could not be brought: %s', (code, problem) => {
    expect(() => bring(code)).toThrow(problem);
  });
});
