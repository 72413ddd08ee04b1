import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/parse/decimal';
import { readMonths } from '../../src/parse/read-months';

const monthsOf = (text: string) => {
  const months = readMonths(text);
  return months && toPlainText(months);
};

describe('a time in months or years', () => {
  it.each([
    ['6', '6'],
    ['6个月', '6'],
    ['6 个月', '6'],
    ['6月', '6'],
    ['十二个月', '12'],
    ['半年', '6'],
    ['2 年', '24'],
    ['0.5年', '6'],
    ['1.3年', '15.6'],
    ['1.25年', '15'],
    ['两年半', '30'],
    ['十二年半', '150'],
    ['1 年 半', '18'],
    ['1年3个月', '15'],
    ['1年10个月', '22'],
    ['十二年三个月', '147'],
    ['一年零三个月', '15'],
    ['2年又1个月', '25'],
    ['1 year', '12'],
    ['1 year 6 months', '18'],
    ['2 years and 1 month', '25'],
    ['6 mos', '6'],
    ['12月', '12'],
    ['9年', '108'],
    ['13年', '156'],
    ['13 年', '156'],
    ['二十三年', '276'],
    ['23 years', '276'],
    ['23年半', '282'],
    ['23年3个月', '279'],
    ['100年', '1200'],
  ])('%s is %s months', (text, months) => {
    expect(monthsOf(text)).toBe(months);
  });

  it.each([
    '',
    '年',
    '个月',
    '半年半',
    '年半',
    '1.5年半',
    '1.5年3个月',
    '2年3',
    '24年3月',
    '2年3天',
    '半个月',
    '6个半月',
    '多年',
    '2 yearss',
    '1年半多',
    '1年3个月多',
    '14年',
    '014年',
    '19年',
    '20年',
    '23年',
    '26 年',
    '99年',
    '5\n6个月',
    '5\n1年',
    '5\n1年半',
    '5\n1年3个月',
  ])('%j is not understood', (text) => {
    expect(monthsOf(text)).toBeUndefined();
  });
});
