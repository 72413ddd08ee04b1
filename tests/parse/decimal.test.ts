import { describe, expect, it } from 'vitest';
import {
  addWholes,
  readDecimal,
  timesWhole,
  toPlainText,
  writeDouble,
} from '../../src/parse/decimal';

const plainTextOf = (text: string) => {
  const decimal = readDecimal(text);
  return decimal && toPlainText(decimal);
};

describe('a decimal is read exactly and written plainly', () => {
  it.each([
    ['0', '0'],
    ['00', '0'],
    ['007.50', '7.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0.05', '0.05'],
    ['1,234,567.80', '1234567.8'],
    ['1 234', '1234'],
    ['1 234 567', '1234567'],
    ['12345678901234567890.1', '12345678901234567890.1'],
  ])('%j is %s', (typed, text) => {
    expect(plainTextOf(typed)).toBe(text);
  });

  it.each(['', '.', ',', '1,23', '1,2345', '12,34,567', '1234,567', '0,123', '1.2.3', '1,234 567'])(
    '%j is no decimal',
    (typed) => {
      expect(plainTextOf(typed)).toBeUndefined();
    },
  );

  it('is multiplied without rounding', () => {
    const third = readDecimal('1.1');
    expect(third && toPlainText(timesWhole(third, 12))).toBe('13.2');
  });

  it('is added only where both are whole', () => {
    const [one, half] = [
      { digits: 10n, places: 1 },
      { digits: 5n, places: 1 },
    ];
    expect(addWholes(one, one)).toEqual({ digits: 2n, places: 0 });
    expect(addWholes(one, half)).toBeUndefined();
  });
});

describe('a double is written plainly', () => {
  it.each([
    [2.8, '2.8'],
    [1000, '1000'],
    [0.0000001, '0.0000001'],
    [0.0000015, '0.0000015'],
    [Number('90.00000000000059'), '90.0000000000006'],
  ])('%d is %s', (value, text) => {
    expect(writeDouble(value)).toBe(text);
  });
});
