import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpecs, readAnswer } from '../../src/domain/answers/answers';
import type { NumberUnit } from '../../src/parse/number-units';
import {
  decimalsOf,
  type NumericAnswerName,
  numberUnits,
  parseNumber,
} from '../../src/parse/parse';

const parse = (name: NumericAnswerName, typed: string) =>
  parseNumber(typed, answerSpecs[name], numberUnits[name]);

const names = Object.keys(numberUnits) as NumericAnswerName[];

describe('numbers typed plainly are read as they stand', () => {
  it.each<[NumericAnswerName, string, number, string]>([
    ['score', '680', 680, '680'],
    ['score', '0', 0, '0'],
    ['score', '1000', 1000, '1000'],
    ['score', '007', 7, '7'],
    ['score', '680.0', 680, '680'],
    ['score', ' 680 ', 680, '680'],
    ['score', '5.', 5, '5'],
    ['txPerDay', '2.8', 2.8, '2.8'],
    ['txPerDay', '.5', 0.5, '0.5'],
    ['txPerDay', '0.123456789012345', 0.123456789012345, '0.123456789012345'],
    ['amount', '12000', 12_000, '12000'],
    ['amount', '1,234.50', 1234.5, '1234.5'],
    ['amount', '1,234', 1234, '1234'],
    ['amount', '12 000', 12_000, '12000'],
    ['amount', '12\u2009000', 12_000, '12000'],
    ['amount', '12\u3000000', 12_000, '12000'],
    ['amount', '1', 1, '1'],
    ['amount', '50000.00', 50_000, '50000'],
    ['assets', '1,234,567.89', 1_234_567.89, '1234567.89'],
    ['assets', '100,000,000', 100_000_000, '100000000'],
    ['fee', '1.2345', 1.2345, '1.2345'],
    ['fee', '0', 0, '0'],
    ['swing', '33.333', 33.333, '33.333'],
    ['score', `${'0'.repeat(63)}6`, 6, '6'],
  ])('%s: %j', (name, typed, value, text) => {
    expect(parse(name, typed)).toEqual({ ok: true, value, text, reads: 'plain' });
  });
});

describe('a text', () => {
  it('of more than 64 signs is no number, whatever it says', () => {
    expect(parse('score', `${'0'.repeat(64)}6`)).toEqual({ ok: false, problem: 'not-a-number' });
  });

  it('with a sign apart from its number is below', () => {
    expect(parse('score', '- 5')).toEqual({ ok: false, problem: 'below', value: -5 });
  });
});

describe('what Chinese keyboards and people produce is understood and marked as converted', () => {
  it.each<[NumericAnswerName, string, number, string]>([
    ['score', '６００', 600, '600'],
    ['score', '600分', 600, '600'],
    ['score', '600 分', 600, '600'],
    ['score', '６００　分', 600, '600'],
    ['score', '\u200B680', 680, '680'],
    ['score', '680 points', 680, '680'],
    ['score', '六百', 600, '600'],
    ['score', '七百五十分', 750, '750'],
    ['amount', '１，２３４．５０', 1234.5, '1234.5'],
    ['amount', '1，234', 1234, '1234'],
    ['amount', '￥1,234.50', 1234.5, '1234.5'],
    ['amount', '¥ 1234', 1234, '1234'],
    ['amount', 'RMB 1,200', 1200, '1200'],
    ['amount', '人民币500元', 500, '500'],
    ['amount', 'CNY500', 500, '500'],
    ['amount', '500 rmb', 500, '500'],
    ['amount', '500 yuan', 500, '500'],
    ['amount', '500元', 500, '500'],
    ['amount', '500块', 500, '500'],
    ['amount', '500块钱', 500, '500'],
    ['amount', '500圆', 500, '500'],
    ['amount', '500元整', 500, '500'],
    ['amount', '陆仟元整', 6000, '6000'],
    ['amount', '1.2万', 12_000, '12000'],
    ['amount', '1.2万元', 12_000, '12000'],
    ['amount', '１．２万', 12_000, '12000'],
    ['amount', '1.2345万', 12_345, '12345'],
    ['amount', '1.234567万', 12_345.67, '12345.67'],
    ['amount', '1w', 10_000, '10000'],
    ['amount', '1.2w', 12_000, '12000'],
    ['amount', '1.2W', 12_000, '12000'],
    ['amount', '￥1.2 w', 12_000, '12000'],
    ['amount', '1.5k', 1500, '1500'],
    ['amount', '2千', 2000, '2000'],
    ['amount', '5百', 500, '500'],
    ['amount', '3万5千', 35_000, '35000'],
    ['amount', '三万五千', 35_000, '35000'],
    ['amount', '两千块', 2000, '2000'],
    ['assets', '1,200万', 12_000_000, '12000000'],
    ['cardMonths', '6个月', 6, '6'],
    ['cardMonths', '6 个月', 6, '6'],
    ['cardMonths', '6月', 6, '6'],
    ['cardMonths', '6 months', 6, '6'],
    ['cardMonths', '1 month', 1, '1'],
    ['cardMonths', '6mo', 6, '6'],
    ['cardMonths', '三', 3, '3'],
    ['cardMonths', '三个月', 3, '3'],
    ['cardMonths', '两个月', 2, '2'],
    ['cardMonths', '半年', 6, '6'],
    ['cardMonths', '一年', 12, '12'],
    ['cardMonths', '2年', 24, '24'],
    ['cardMonths', '两年', 24, '24'],
    ['cardMonths', '2 years', 24, '24'],
    ['cardMonths', '1年半', 18, '18'],
    ['cardMonths', '一年半', 18, '18'],
    ['cardMonths', '1.5年', 18, '18'],
    ['cardMonths', '１年', 12, '12'],
    ['defaultMonths', '一年零三个月', 15, '15'],
    ['defaultMonths', '五十年', 600, '600'],
    ['txPerDay', '3笔', 3, '3'],
    ['txPerDay', '3次', 3, '3'],
    ['txPerDay', '每天3笔', 3, '3'],
    ['txPerDay', '每天 3 笔', 3, '3'],
    ['txPerDay', '3笔/天', 3, '3'],
    ['txPerDay', '3／天', 3, '3'],
    ['txPerDay', '一天3笔', 3, '3'],
    ['txPerDay', '一天三笔', 3, '3'],
    ['txPerDay', '1天3笔', 3, '3'],
    ['txPerDay', '平均每天2.5笔', 2.5, '2.5'],
    ['txPerDay', '3 times a day', 3, '3'],
    ['payPerDay', '4 times', 4, '4'],
    ['payPerDay', '4/day', 4, '4'],
    ['payPerDay', '4 per day', 4, '4'],
    ['loginDays', '30天', 30, '30'],
    ['loginDays', '30日', 30, '30'],
    ['loginDays', '30 days', 30, '30'],
    ['loginDays', '十二天', 12, '12'],
    ['pastOverdues', '3次', 3, '3'],
    ['pastOverdues', '两次', 2, '2'],
    ['pastOverdues', '2 times', 2, '2'],
    ['swing', '30%', 30, '30'],
    ['swing', '30％', 30, '30'],
    ['swing', '百分之30', 30, '30'],
    ['swing', '百分之三十', 30, '30'],
    ['swing', '30 per cent', 30, '30'],
    ['swing', '30 percent', 30, '30'],
    ['fee', '1.2%', 1.2, '1.2'],
    ['fee', '1.2个点', 1.2, '1.2'],
    ['fee', '一个点', 1, '1'],
  ])('%s: %j', (name, typed, value, text) => {
    expect(parse(name, typed)).toEqual({ ok: true, value, text, reads: 'converted' });
  });
});

describe('what is not understood in full is refused, never cut', () => {
  it.each<[NumericAnswerName, string]>([
    ['score', '大概600'],
    ['score', '600左右'],
    ['score', '600+'],
    ['score', '+600'],
    ['score', '1e3'],
    ['score', '0x10'],
    ['score', '--5'],
    ['score', '1.2.3'],
    ['score', '٣'],
    ['score', 'Infinity'],
    ['score', 'NaN'],
    ['score', '600元'],
    ['score', '600天'],
    ['score', '600%'],
    ['score', '1k'],
    ['score', '1万'],
    ['score', '分'],
    ['score', '-'],
    ['score', '.'],
    ['score', '600。5'],
    ['score', '6\n00'],
    ['score', '5²'],
    ['score', '½'],
    ['score', '①'],
    ['score', '6 00'],
    ['score', '650-700'],
    ['score', '六〇〇'],
    ['amount', '1,23'],
    ['amount', '1,2345'],
    ['amount', '0,123'],
    ['amount', '1.234,50'],
    ['amount', '1,234 567'],
    ['amount', '1,,234'],
    ['amount', '3万5'],
    ['amount', '1w5'],
    ['amount', '三万五'],
    ['amount', '三百五'],
    ['amount', '三块五'],
    ['amount', '12元5角'],
    ['amount', '万'],
    ['amount', '￥'],
    ['amount', '500分'],
    ['amount', '$500'],
    ['amount', '500%'],
    ['cardMonths', '6天'],
    ['cardMonths', '6个半月'],
    ['cardMonths', '半个月'],
    ['cardMonths', '年'],
    ['cardMonths', '24年3月'],
    ['cardMonths', '２３年'],
    ['defaultMonths', '26年'],
    ['cardMonths', '2024-03'],
    ['cardMonths', '1.5年半'],
    ['cardMonths', '三四个月'],
    ['cardMonths', '好几年'],
    ['txPerDay', '3天'],
    ['txPerDay', '2天3笔'],
    ['txPerDay', '每天'],
    ['txPerDay', '一天'],
    ['txPerDay', '三五笔'],
    ['txPerDay', '3-5'],
    ['txPerDay', '90笔/月'],
    ['loginDays', '2周'],
    ['loginDays', '30笔'],
    ['pastOverdues', '3天'],
    ['swing', '3成'],
    ['swing', '30‰'],
    ['swing', '百分之30%'],
    ['fee', '1.2元'],
    ['fee', '千分之12'],
  ])('%s: %j', (name, typed) => {
    expect(parse(name, typed)).toEqual({ ok: false, problem: 'not-a-number' });
  });

  it.each(['', ' ', '\u3000', '\t\n', '\u200B'])('nothing typed: %j', (typed) => {
    expect(parse('score', typed)).toEqual({ ok: false, problem: 'empty' });
  });
});

describe('a number outside its bounds is refused with what was understood', () => {
  it.each<[NumericAnswerName, string, 'below' | 'above', number]>([
    ['score', '-5', 'below', -5],
    ['score', '－５', 'below', -5],
    ['score', '−5分', 'below', -5],
    ['score', '1001', 'above', 1001],
    ['amount', '0.99', 'below', 0.99],
    ['amount', '0', 'below', 0],
    ['amount', '-￥600', 'below', -600],
    ['amount', '50000.01', 'above', 50_000.01],
    ['amount', '6万', 'above', 60_000],
    ['cardMonths', '五十一年', 'above', 612],
    ['loginDays', '32', 'above', 32],
    ['pastOverdues', '101', 'above', 101],
    ['fee', '12', 'above', 12],
    ['fee', '10.0001', 'above', 10.0001],
    ['txPerDay', '1000.1', 'above', 1000.1],
  ])('%s: %j is %s', (name, typed, problem, value) => {
    expect(parse(name, typed)).toEqual({ ok: false, problem, value });
  });
});

describe('too fine a number is refused, not rounded', () => {
  it.each<[NumericAnswerName, string, string]>([
    ['score', '680.5', 'not-whole'],
    ['cardMonths', '1.3年', 'not-whole'],
    ['loginDays', '9.9', 'not-whole'],
    ['amount', '1234.567', 'too-many-decimals'],
    ['amount', '1.2345678万', 'too-many-decimals'],
    ['fee', '1.23456', 'too-many-decimals'],
    ['txPerDay', '0.1234567890123456', 'too-many-decimals'],
    ['txPerDay', '90.00000000000059', 'too-many-decimals'],
    ['swing', '29.999999999999999', 'too-many-decimals'],
    ['payPerDay', '1000.000000000000001', 'too-many-decimals'],
  ])('%s: %j is %s', (name, typed, problem) => {
    expect(parse(name, typed)).toEqual({ ok: false, problem });
  });
});

describe('very long input is refused at once', () => {
  it.each([
    ['digits', '1'.repeat(10_000)],
    ['groups', '1,234'.repeat(2000)],
    ['spaces between digits', `1${' '.repeat(10_000)}1`],
    ['numerals', '一万'.repeat(5000)],
    ['words', `${'年半'.repeat(5000)}个月`],
    ['the longest text that is read', `${'1年 '.repeat(21)}`],
  ])(
    '%s',
    (_, typed) => {
      for (const name of names) expect(parse(name, typed)).toMatchObject({ ok: false });
    },
    1000,
  );
});

describe('the decimals that are always taken', () => {
  it.each<[NumericAnswerName, number]>([
    ['score', 0],
    ['amount', 2],
    ['fee', 4],
    ['txPerDay', 11],
    ['swing', 11],
  ])('%s: %d', (name, decimals) => {
    expect(decimalsOf(answerSpecs[name])).toBe(decimals);
  });

  it('are taken up to the largest number of each answer', () => {
    expect(parse('swing', '999.99999999999')).toMatchObject({ ok: true, text: '999.99999999999' });
    expect(parse('fee', '9.9999')).toMatchObject({ ok: true });
    expect(parse('assets', '99999999.99')).toMatchObject({ ok: true });
  });
});

describe('always', () => {
  const signs = [
    ...'0123456789.,，．０９ 　-+￥¥元块分个月年半笔次天日/每一二两三十百千万wk%％点eEx',
  ];
  const typedText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 }),
  );
  const units: NumberUnit[] = [
    'score',
    'months',
    'perDay',
    'days',
    'times',
    'yuan',
    'percent',
    'yuanATerm',
    'percentATerm',
  ];
  const cases = fc.tuple(typedText, fc.constantFrom(...names), fc.constantFrom(...units));

  it('a text is read or refused, and what is read reads back as itself and as an answer', () => {
    fc.assert(
      fc.property(cases, ([typed, name, unit]) => {
        const parsed = parseNumber(typed, answerSpecs[name], unit);
        if (!parsed.ok) return;
        expect(parsed.value).toBe(Number(parsed.text));
        expect(readAnswer(name, parsed.text)).toBeDefined();
        expect(parseNumber(parsed.text, answerSpecs[name], unit)).toEqual({
          ...parsed,
          reads: 'plain',
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('every amount of money is understood plainly, with separators, and in full-width digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (yuan) => {
        const wide = [...String(yuan)].map((digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        const spellings = [`${yuan}`, `￥${yuan.toLocaleString('en')}`, `${wide.join('')}元`];
        for (const typed of spellings)
          expect(parse('amount', typed)).toMatchObject({ value: yuan });
      }),
    );
  });
});
