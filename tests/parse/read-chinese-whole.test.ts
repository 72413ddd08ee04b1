import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseWhole } from '../../src/parse/read-chinese-whole';

describe('Chinese numerals in full', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['两百', 200],
    ['六百', 600],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百二十', 120],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['两千三百', 2300],
    ['一万', 10_000],
    ['十万', 100_000],
    ['一万零五', 10_005],
    ['一万零五百', 10_500],
    ['三万五千', 35_000],
    ['一万两千', 12_000],
    ['一万一千', 11_000],
    ['二十万三千', 203_000],
    ['一千二百三十四万五千六百七十八', 12_345_678],
    ['壹', 1],
    ['壹万贰仟', 12_000],
    ['壹萬貳仟', 12_000],
    ['玖佰零伍', 905],
    ['兩萬', 20_000],
    ['一万贰千', 12_000],
  ])('%s is %i', (text, value) => {
    expect(readChineseWhole(text)).toBe(value);
  });

  it.each([
    '',
    '百',
    '万',
    '三四',
    '三百五',
    '一万二',
    '两千三',
    '一百两',
    '十两',
    '两十',
    '二两',
    '三四十',
    '零五',
    '一百零',
    '一千五十',
    '一零五',
    '百一',
    '十百',
    '一万万',
    '一万十',
    '五六百',
    '六百分',
    '一点五',
    '壹万贰',
    '叁佰伍',
    '6百',
  ])('%j is refused', (text) => {
    expect(readChineseWhole(text)).toBeUndefined();
  });
});

describe('always', () => {
  it('any mixture of numerals is refused or a whole number', () => {
    const text = fc.string({ unit: fc.constantFrom(...'零一二两三九十百千万'), maxLength: 7 });
    fc.assert(
      fc.property(text, (numerals) => {
        const value = readChineseWhole(numerals);
        if (value === undefined) return;
        expect(Number.isSafeInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(100_000_000);
      }),
      { numRuns: 2000 },
    );
  });
});
