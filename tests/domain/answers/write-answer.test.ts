import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNames, readAnswer, writeAnswer } from '../../../src/domain/answers/answers';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { valueArbitrary } from '../../support/arbitraries';

describe('the text of an answer', () => {
  it('is the plain value', () => {
    expect(writeAnswer('score', 720)).toBe('720');
    expect(writeAnswer('txPerDay', 2.8)).toBe('2.8');
    expect(writeAnswer('swing', 30.01)).toBe('30.01');
    expect(writeAnswer('adult', 'yes')).toBe('yes');
    expect(writeAnswer('cardMonths', 'none')).toBe('none');
    expect(writeAnswer('terms', 24)).toBe('24');
  });

  it.each([
    [0, '0'],
    [7, '0.07'],
    [70, '0.7'],
    [100, '1'],
    [600_050, '6000.5'],
    [1_000_000, '10000'],
    [5_000_000, '50000'],
  ])('gives %d fen in yuan', (fen, text) => {
    expect(writeAnswer('assets', toFen(fen))).toBe(text);
  });

  it.each([
    [0, '0'],
    [1, '0.0001'],
    [15_000, '1.5'],
    [100_000, '10'],
  ])('gives %d parts per million in per cent', (ppm, text) => {
    expect(writeAnswer('fee', toPpm(ppm))).toBe(text);
  });

  it('lists promotions, or says none', () => {
    expect(writeAnswer('promos', [])).toBe('none');
    expect(writeAnswer('promos', ['ecommerce', 'invited'])).toBe('ecommerce,invited');
  });

  it('never uses powers of ten', () => {
    expect(writeAnswer('swing', 0.0000001)).toBe('0.0000001');
    expect(writeAnswer('swing', 0.0000015)).toBe('0.0000015');
  });
});

const answerArbitrary = fc
  .constantFrom(...answerNames)
  .chain((name) => fc.tuple(fc.constant(name), valueArbitrary(name)));

describe('always', () => {
  it('what is written is read back as the same value', () => {
    fc.assert(
      fc.property(answerArbitrary, ([name, value]) => {
        expect(readAnswer(name, writeAnswer(name, value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('any decimal a link may hold survives being read, written and read again', () => {
    const decimals = fc.stringMatching(/^[0-9]{1,15}$/);
    fc.assert(
      fc.property(fc.nat(999), decimals, (units, digits) => {
        const value = readAnswer('txPerDay', `${units}.${digits}`);
        expect(value).toBeDefined();
        expect(value !== undefined && readAnswer('txPerDay', writeAnswer('txPerDay', value))).toBe(
          value,
        );
      }),
    );
  });
});
