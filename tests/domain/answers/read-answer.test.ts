import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerName, answerNames, readAnswer } from '../../../src/domain/answers/answers';

describe('texts that are a value', () => {
  it.each<readonly [AnswerName, string, unknown]>([
    ['score', '0', 0],
    ['score', '1000', 1000],
    ['adult', 'yes', 'yes'],
    ['cardMonths', 'none', 'none'],
    ['cardMonths', '0', 0],
    ['cardMonths', '600', 600],
    ['defaultMonths', 'none', 'none'],
    ['txPerDay', '2.8', 2.8],
    ['txPerDay', '1000', 1000],
    ['loginDays', '31', 31],
    ['bankType', 'cityOrRural', 'cityOrRural'],
    ['amount', '1', 100],
    ['amount', '6000.5', 600_050],
    ['amount', '1234.56', 123_456],
    ['amount', '50000.00', 5_000_000],
    ['swing', '30.01', 30.01],
    ['fee', '1.5', 15_000],
    ['fee', '0.0001', 1],
    ['fee', '10', 100_000],
    ['perTerm', '0.07', 7],
    ['terms', '24', 24],
    ['promos', 'none', []],
    ['promos', 'invited,ecommerce', ['ecommerce', 'invited']],
    ['promos', 'newUser,newUser', ['newUser']],
    ['code', ' wechat_credit_401 ', 'wechat_credit_401'],
    ['code', 'x'.repeat(64), 'x'.repeat(64)],
  ])('%s reads %j', (name, text, value) => {
    expect(readAnswer(name, text)).toEqual(value);
  });
});

describe('texts that are none', () => {
  it.each([
    '',
    ' ',
    '1e3',
    '0x10',
    ' 6',
    '6 ',
    '６００',
    '-1',
    '-0',
    '+6',
    '1.2.3',
    '.5',
    '6.',
    '1,000',
    'NaN',
    'Infinity',
    'unknown',
    'none',
    '六百',
  ])('%j is no number', (text) => {
    for (const name of ['score', 'txPerDay', 'amount', 'fee', 'terms'] as const) {
      expect(readAnswer(name, text)).toBeUndefined();
    }
  });

  it.each<readonly [AnswerName, string]>([
    ['score', '1001'],
    ['score', '600.5'],
    ['score', '600.0'],
    ['cardMonths', '601'],
    ['loginDays', '32'],
    ['social', '5'],
    ['pastOverdues', '101'],
    ['txPerDay', '1000.01'],
    ['payPerDay', '1001'],
    ['swing', '1000.1'],
    ['amount', '0.99'],
    ['amount', '50000.01'],
    ['amount', '12.345'],
    ['income', '10000000.01'],
    ['assets', '100000001'],
    ['fee', '10.0001'],
    ['fee', '0.00001'],
    ['terms', '9'],
    ['terms', '03'],
    ['adult', 'Yes'],
    ['adult', 'true'],
    ['adult', ''],
    ['need', 'toString'],
    ['scene', 'offline '],
    ['device', 'none'],
    ['promos', ''],
    ['promos', 'ecommerce,'],
    ['promos', 'ecommerce,none'],
    ['promos', 'sale'],
    ['code', '   '],
    ['code', 'x'.repeat(65)],
  ])('%s refuses %j', (name, text) => {
    expect(readAnswer(name, text)).toBeUndefined();
  });
});

describe('always', () => {
  it('any text at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answerNames), fc.string({ unit: 'binary' }), (name, text) => {
        expect(() => readAnswer(name, text)).not.toThrow();
      }),
    );
  });

  it('every amount with two decimals is read to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49_999 }), fc.nat(99), (units, hundredths) => {
        const text = `${units}.${String(hundredths).padStart(2, '0')}`;
        expect(readAnswer('amount', text)).toBe(units * 100 + hundredths);
      }),
    );
  });
});
