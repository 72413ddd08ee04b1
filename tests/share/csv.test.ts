import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../src/share/take-away';

const line = (cell: string | number) => buildCsv([[cell]]).replace(/^\uFEFF|\r\n$/g, '');

describe('a table for a spreadsheet', () => {
  it('begins with a byte order mark, separates by commas and ends lines by CRLF', () => {
    expect(
      buildCsv([
        ['期数', '手续费'],
        [3, 450],
        [24, 1920.5],
      ]),
    ).toBe('\uFEFF期数,手续费\r\n3,450\r\n24,1920.5\r\n');
  });

  it.each<[string | number, string]>([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "a"', '"say ""a"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a b', 'a b'],
    [-5, '-5'],
    [0.268026, '0.268026'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', '"\'\ta"'],
    ['\ra', '"\'\ra"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ["'a", "'a"],
  ])('%j becomes %s', (cell, expected) => {
    expect(line(cell)).toBe(expected);
  });

  it('is only the mark when there are no rows', () => {
    expect(buildCsv([])).toBe('\uFEFF');
  });
});
