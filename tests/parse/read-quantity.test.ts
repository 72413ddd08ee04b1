import { describe, expect, it } from 'vitest';
import { type Decimal, toPlainText } from '../../src/parse/decimal';
import { readQuantity, readScaledQuantity } from '../../src/parse/read-quantity';

const plain = (quantity: Decimal | undefined) => quantity && toPlainText(quantity);

describe('a number without a unit', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['六百', '600'],
    ['0', '0'],
  ])('%s is %s', (text, expected) => {
    expect(plain(readQuantity(text))).toBe(expected);
    expect(plain(readScaledQuantity(text))).toBe(expected);
  });

  it.each(['', '1.2万', '1k', '3笔', '-1'])('%j is none', (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

describe('a number abbreviated by hundreds, thousands or ten thousands', () => {
  it.each([
    ['5百', '500'],
    ['2千', '2000'],
    ['1.5k', '1500'],
    ['1.2万', '12000'],
    ['1.2w', '12000'],
    ['1 w', '10000'],
    ['1.2萬', '12000'],
    ['0.00001万', '0.1'],
    ['1,200万', '12000000'],
    ['3万5千', '35000'],
    ['12万5千', '125000'],
    ['十万', '100000'],
  ])('%s is %s', (text, expected) => {
    expect(plain(readScaledQuantity(text))).toBe(expected);
  });

  it.each([
    '',
    '万',
    'k',
    '3万5',
    '3万5百',
    '3万50千',
    '3万5千5',
    '1.2万5千',
    '1kk',
    '1万万',
    '5十',
  ])('%j is refused', (text) => {
    expect(readScaledQuantity(text)).toBeUndefined();
  });
});
