import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/messages/format';

const zh = createFormat('zh-CN');
const en = createFormat('en');

describe('money', () => {
  it.each([
    [0, '0 元', '0 yuan'],
    [100, '1 元', '1 yuan'],
    [600_000, '6,000 元', '6,000 yuan'],
    [5_000_000, '50,000 元', '50,000 yuan'],
    [24_333, '243.33 元', '243.33 yuan'],
    [54_550, '545.50 元', '545.50 yuan'],
    [2, '0.02 元', '0.02 yuan'],
    [-27_000, '-270 元', '-270 yuan'],
  ])('of %d fen is written %s in Chinese and %s in English', (fen, chinese, english) => {
    expect(zh.money(fen)).toBe(chinese);
    expect(en.money(fen)).toBe(english);
  });

  it.each([
    [0, '0 元', '0 yuan'],
    [1, '100 元', '100 yuan'],
    [10_000, '100 元', '100 yuan'],
    [10_001, '200 元', '200 yuan'],
    [2_607_143, '26,100 元', '26,100 yuan'],
    [1_750_000, '17,500 元', '17,500 yuan'],
  ])('of at most %d fen is told in hundreds: %s, %s', (fen, chinese, english) => {
    expect(zh.moneyAtMost(fen)).toBe(chinese);
    expect(en.moneyAtMost(fen)).toBe(english);
  });

  it.each([
    [0, '0.00'],
    [27_000, '270.00'],
    [1_200_005, '12,000.05'],
  ])('of %d fen fills a column as %s in both languages', (fen, text) => {
    expect(zh.moneyCell(fen)).toBe(text);
    expect(en.moneyCell(fen)).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [2.8, '2.8'],
    [0.2 + 0.1, '0.3'],
    [1234567, '1,234,567'],
    [0.125, '0.13'],
  ])('%d is written %s in both languages', (value, text) => {
    expect(zh.number(value)).toBe(text);
    expect(en.number(value)).toBe(text);
  });
});

describe('a number someone gave', () => {
  it.each([
    [0, '0'],
    [3, '3'],
    [2.999, '2.999'],
    [0.001, '0.001'],
    [0.000000000000001, '0.000000000000001'],
    [1234567.25, '1,234,567.25'],
  ])('%d is written whole, as %s in both languages', (value, text) => {
    expect(zh.exact(value)).toBe(text);
    expect(en.exact(value)).toBe(text);
  });

  it('is the same number when read back', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 10 ** 12 - 1 }),
    );
    fc.assert(
      fc.property(digits, ([whole, decimals]) => {
        const value = Number(`${whole}.${String(decimals).padStart(12, '0')}`);
        expect(Number(zh.exact(value).replace(',', ''))).toBe(value);
      }),
    );
  });
});

describe('a fraction as per cent', () => {
  it.each([
    [0, '0.00%', '0%', '0.0'],
    [0.015, '1.50%', '1.5%', '1.5'],
    [0.146, '14.60%', '14.6%', '14.6'],
    [0.24, '24.00%', '24%', '24.0'],
    [0.268026, '26.80%', '26.8026%', '26.8'],
    [0.3035, '30.35%', '30.35%', '30.4'],
    [1.5, '150.00%', '150%', '150.0'],
  ])('%d is %s in a table, %s in a sentence and %s on a chart', (fraction, table, short, brief) => {
    for (const format of [zh, en]) {
      expect(format.percent(fraction)).toBe(table);
      expect(format.percentShort(fraction)).toBe(short);
      expect(format.percentBrief(fraction)).toBe(brief);
    }
  });

  it.each([
    [100, '10,000.00%', '10,000.0'],
    [100.0001, '>10,000%', '>10,000'],
    [2.44e56, '>10,000%', '>10,000'],
  ])('%d is written no longer than a cell is wide', (fraction, table, brief) => {
    for (const format of [zh, en]) {
      expect(format.percent(fraction)).toBe(table);
      expect(format.percentBrief(fraction)).toBe(brief);
    }
  });
});

describe('a day', () => {
  it.each([
    ['2027-01-22', '2027年1月22日', 'January 22, 2027'],
    ['2026-12-31', '2026年12月31日', 'December 31, 2026'],
    ['2028-02-29', '2028年2月29日', 'February 29, 2028'],
  ])('%s is %s in Chinese and %s in English, wherever the reader is', (day, chinese, english) => {
    expect(zh.date(day)).toBe(chinese);
    expect(en.date(day)).toBe(english);
  });

  it.each([
    ['2025', '2025年', '2025'],
    ['2025-11', '2025年11月', 'November 2025'],
    ['2025-11-14', '2025年11月14日', 'November 14, 2025'],
  ])('known only as %s is no more precise than that', (day, chinese, english) => {
    expect(zh.partialDate(day)).toBe(chinese);
    expect(en.partialDate(day)).toBe(english);
  });
});

describe('a list', () => {
  it.each([
    [['实名'], '实名', '实名'],
    [['a', 'b'], 'a、b', 'a and b'],
    [['a', 'b', 'c'], 'a、b、c', 'a, b, and c'],
  ])('of %j is joined the way each language joins', (items, chinese, english) => {
    expect(zh.list(items)).toBe(chinese);
    expect(en.list(items)).toBe(english);
  });
});
