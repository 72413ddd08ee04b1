import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/parse/decimal';
import type { NumberUnit } from '../../src/parse/number-units';
import { readWithUnit } from '../../src/parse/read-with-unit';

const read = (text: string, unit: NumberUnit) => {
  const quantity = readWithUnit(text, unit);
  return quantity && toPlainText(quantity);
};

const units = ['score', 'months', 'perDay', 'days', 'times', 'yuan', 'percent'] as const;

describe('a number beside the words of a unit', () => {
  it.each<[string, Partial<Record<NumberUnit, string>>]>([
    ['6分', { score: '6' }],
    ['6个月', { months: '6' }],
    ['6月', { months: '6' }],
    ['1年', { months: '12' }],
    ['6天', { days: '6' }],
    ['6 days', { days: '6' }],
    ['6笔', { perDay: '6', times: '6' }],
    ['6次', { perDay: '6', times: '6' }],
    ['6 times', { perDay: '6', times: '6' }],
    ['6笔/天', { perDay: '6' }],
    ['每天6', { perDay: '6' }],
    ['6一天', { perDay: '6' }],
    ['6 一天', { perDay: '6' }],
    ['6笔一天', { perDay: '6' }],
    ['十笔一天', { perDay: '10' }],
    ['十次 一天', { perDay: '10' }],
    ['6 times 一天', { perDay: '6' }],
    ['一天十笔', { perDay: '10' }],
    ['一天十一笔', { perDay: '11' }],
    ['十一天', { days: '11' }],
    ['二十 一天', {}],
    ['叁拾一天', { days: '31' }],
    ['一百零一天', { days: '101' }],
    ['日均6笔', { perDay: '6' }],
    ['6 payments per day', { perDay: '6' }],
    ['6元', { yuan: '6' }],
    ['¥6', { yuan: '6' }],
    ['6万', { yuan: '60000' }],
    ['6%', { percent: '6' }],
    ['百分之6', { percent: '6' }],
    ['6百分点', { percent: '6' }],
    ['6个百分点', { percent: '6' }],
    ['1 point', { score: '1' }],
    ['1 day', { days: '1' }],
    ['1 time', { perDay: '1', times: '1' }],
    ['每天 1 time', { perDay: '1' }],
    ['1 payment', { perDay: '1' }],
    ['1 transaction a day', { perDay: '1' }],
    ['约每天6', {}],
    ['约百分之6', {}],
    ['百分之6\n5', {}],
    ['5\n6', {}],
    ['6年级', {}],
    ['6 apples', {}],
  ])('%s is a number of that unit only', (text, expected) => {
    for (const unit of units) expect([unit, read(text, unit)]).toEqual([unit, expected[unit]]);
  });

  it.each([
    ['每期1.2%', { percentATerm: '1.2' }],
    ['每月 百分之1.2', { percentATerm: '1.2' }],
    ['1.5%/期', { percentATerm: '1.5' }],
    ['1.5% / term', { percentATerm: '1.5' }],
    ['545.5元/月', { yuanATerm: '545.5' }],
    ['每期¥545.5', { yuanATerm: '545.5' }],
    ['545.5 yuan per month', { yuanATerm: '545.5' }],
    ['每期1.2', { percentATerm: '1.2', yuanATerm: '1.2' }],
    ['1.2', { percentATerm: '1.2', yuanATerm: '1.2', yuan: '1.2', percent: '1.2' }],
    ['每期1.2/期', {}],
    ['约每期1.2', {}],
    ['每期1.2\n5', {}],
    ['5\n6/期', {}],
    ['每年1.2', {}],
    ['1.2/天', {}],
    ['每期', {}],
    ['/期', {}],
  ])('%s may say that it is a term’s, where a term’s is asked for', (text, expected) => {
    const found = (['percentATerm', 'yuanATerm', 'yuan', 'percent'] as const).flatMap((unit) => {
      const quantity = read(text, unit);
      return quantity === undefined ? [] : [[unit, quantity]];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each(units)('a bare number is one of %s', (unit) => {
    expect([read('6', unit), read('六', unit), read('', unit)]).toEqual(['6', '6', undefined]);
  });
});
