import { describe, expect, it } from 'vitest';
import type { FieldProblem, QuestionName } from '../../src/messages/messages';
import { blankEntry } from '../../src/wizard/field-entry';
import { type EntryReading, parseEntry, readEntry } from '../../src/wizard/read-entry';

const typed = (name: QuestionName, text: string, confirmed = '') =>
  readEntry(name, { ...blankEntry, text, confirmed }, true);

describe('a number as people type it', () => {
  it.each<readonly [QuestionName, string, number]>([
    ['score', '680', 680],
    ['score', ' 680 ', 680],
    ['score', '６００', 600],
    ['score', '600分', 600],
    ['score', '６００分', 600],
    ['score', '六百', 600],
    ['score', '0', 0],
    ['score', '1000', 1000],
    ['score', '1,000', 1000],
    ['cardMonths', '6', 6],
    ['cardMonths', '6个月', 6],
    ['cardMonths', '半年', 6],
    ['cardMonths', '一年半', 18],
    ['cardMonths', '2年', 24],
    ['cardMonths', '600', 600],
    ['defaultMonths', '6个月', 6],
    ['txPerDay', '3', 3],
    ['txPerDay', '2.8', 2.8],
    ['txPerDay', '3笔', 3],
    ['txPerDay', '每天3笔', 3],
    ['txPerDay', '29', 29],
    ['loginDays', '31', 31],
    ['loginDays', '30天', 30],
    ['pastOverdues', '0次', 0],
    // Money is fen.
    ['amount', '6000', 600_000],
    ['amount', '1.2万', 1_200_000],
    ['amount', '1w', 1_000_000],
    ['amount', '１.２万', 1_200_000],
    ['amount', '￥1,234.50', 123_450],
    ['amount', '¥1,234.50', 123_450],
    ['amount', '12,000', 1_200_000],
    ['amount', '12 000', 1_200_000],
    ['amount', '3千', 300_000],
    ['amount', '6000元', 600_000],
    ['amount', '5万', 5_000_000],
    ['amount', '3元', 300],
    ['assets', '0', 0],
    ['swing', '40', 40],
    ['swing', '40%', 40],
    ['swing', '４０％', 40],
  ])('answers %s with %s', (name, text, value) => {
    expect(typed(name, text)).toEqual({ ok: true, value });
  });
});

describe('what is no answer', () => {
  it.each<readonly [QuestionName, string, FieldProblem]>([
    ['score', '', 'empty'],
    ['score', '   ', 'empty'],
    ['score', '1e3', 'not-a-number'],
    ['score', '0x10', 'not-a-number'],
    ['score', '--5', 'not-a-number'],
    ['score', '1.2.3', 'not-a-number'],
    ['score', '680-700', 'not-a-number'],
    ['score', '大概680', 'not-a-number'],
    ['score', '6个月', 'not-a-number'],
    ['score', 'NaN', 'not-a-number'],
    ['score', 'Infinity', 'not-a-number'],
    ['score', '😀', 'not-a-number'],
    ['score', '9'.repeat(65), 'not-a-number'],
    ['score', '-1', 'out-of-range'],
    ['score', '1001', 'out-of-range'],
    ['score', '680.5', 'not-whole'],
    ['cardMonths', '601', 'out-of-range'],
    ['cardMonths', '6.5', 'not-whole'],
    ['cardMonths', '24年3月', 'not-a-number'],
    ['cardMonths', '一天三笔', 'not-a-number'],
    ['loginDays', '32', 'out-of-range'],
    ['loginDays', '3笔', 'not-a-number'],
    ['txPerDay', '1e3', 'not-a-number'],
    ['txPerDay', '3元', 'not-a-number'],
    ['amount', '0', 'out-of-range'],
    ['amount', '0.99元', 'out-of-range'],
    ['amount', '50000.01', 'out-of-range'],
    ['amount', '6万', 'out-of-range'],
    ['amount', '100.005', 'too-many-decimals'],
    ['amount', '12,00', 'not-a-number'],
    ['amount', '1e3', 'not-a-number'],
    ['amount', '0x10', 'not-a-number'],
    ['amount', '--5', 'not-a-number'],
    ['amount', '一天三笔', 'not-a-number'],
    ['assets', '-1', 'out-of-range'],
  ])('%s from %j: %s', (name, text, problem) => {
    expect(typed(name, text)).toEqual({ ok: false, problem });
  });

  it('is fine where nothing has to be answered and nothing was typed', () => {
    expect(readEntry('payPerDay', blankEntry, false)).toEqual({ ok: true, value: undefined });
    expect(readEntry('bankType', blankEntry, false)).toEqual({ ok: true, value: undefined });
  });

  it('is no better for being optional', () => {
    const entry = { ...blankEntry, text: '1e3' };
    expect(readEntry('payPerDay', entry, false)).toEqual({ ok: false, problem: 'not-a-number' });
  });
});

describe('a number that smells of another unit', () => {
  it.each<readonly [QuestionName, string, Partial<EntryReading>]>([
    [
      'txPerDay',
      '90',
      { problem: 'suspect-per-month', converted: '3', understood: '90', mayStand: true },
    ],
    [
      'txPerDay',
      '30',
      { problem: 'suspect-per-month', converted: '1', understood: '30', mayStand: true },
    ],
    // Beyond the bounds only the other reading is left.
    [
      'txPerDay',
      '1200笔',
      { problem: 'suspect-per-month', converted: '40', understood: '1200', mayStand: false },
    ],
    [
      'amount',
      '3',
      { problem: 'suspect-times-10000', converted: '30000', understood: '3', mayStand: true },
    ],
    [
      'amount',
      '５',
      { problem: 'suspect-times-10000', converted: '50000', understood: '5', mayStand: true },
    ],
    [
      'amount',
      '0.5',
      { problem: 'suspect-times-10000', converted: '5000', understood: '0.5', mayStand: false },
    ],
    ['fee', '12', { problem: 'suspect-tenth', converted: '1.2', mayStand: false }],
    [
      'swing',
      '0.4',
      { problem: 'suspect-times-100', converted: '40', understood: '0.4', mayStand: true },
    ],
  ])('is asked back: %s from %s', (name, text, reading) => {
    expect(typed(name, text)).toMatchObject({ ok: false, ...reading });
  });

  it.each<readonly [QuestionName, string, number]>([
    ['txPerDay', '29.99', 29.99],
    ['txPerDay', '每天90笔', 90],
    ['amount', '5.01', 501],
    ['amount', '3元', 300],
    ['amount', '3万', 3_000_000],
    ['fee', '6%', 60_000],
    ['fee', '0.012', 120],
    ['swing', '0', 0],
    ['swing', '1', 1],
    ['swing', '0.4%', 0.4],
  ])('is taken as it is beside the threshold or with its unit: %s from %s', (name, text, value) => {
    expect(typed(name, text)).toEqual({ ok: true, value });
  });

  it('stands once it was confirmed, and only this very text', () => {
    expect(typed('txPerDay', '90', '90')).toEqual({ ok: true, value: 90 });
    expect(typed('txPerDay', '91', '90')).toMatchObject({ problem: 'suspect-per-month' });
  });

  it('stays out of bounds however it was confirmed', () => {
    expect(typed('txPerDay', '1200', '1200')).toEqual({ ok: false, problem: 'out-of-range' });
  });
});

describe('a tick', () => {
  it('says "not sure" whatever was typed', () => {
    const entry = { ...blankEntry, text: '1e3', unsure: true };
    expect(readEntry('score', entry, true)).toEqual({ ok: true, value: 'unknown' });
  });

  it('says "none" whatever was typed', () => {
    const entry = { ...blankEntry, text: '6', none: true };
    expect(readEntry('cardMonths', entry, true)).toEqual({ ok: true, value: 'none' });
  });
});

describe('a choice', () => {
  it('is its option, in domain values', () => {
    expect(typed('adult', 'yes')).toEqual({ ok: true, value: 'yes' });
    expect(typed('social', '3')).toEqual({ ok: true, value: 3 });
    expect(typed('scene', 'unknown')).toEqual({ ok: true, value: 'unknown' });
    expect(typed('hadDefault', 'no')).toEqual({ ok: true, value: 'no' });
  });

  it('has to be made where an answer is needed', () => {
    expect(typed('adult', '')).toEqual({ ok: false, problem: 'not-chosen' });
    expect(typed('hadDefault', '')).toEqual({ ok: false, problem: 'not-chosen' });
  });
});

describe('the number that is shown while typing', () => {
  it('is there for questions that take numbers alone', () => {
    expect(parseEntry('amount', '1.2万')).toMatchObject({ ok: true, text: '12000' });
    expect(parseEntry('adult', '1')).toBeUndefined();
    expect(parseEntry('social', '1')).toBeUndefined();
  });
});
