import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpecs, readAnswer } from '../../src/domain/answers/answers';
import { type NumericAnswerName, numberUnits, suspectUnit } from '../../src/parse/parse';

describe('a number that smells of another unit is asked back', () => {
  it.each<[NumericAnswerName, number, string, string, string[]]>([
    ['txPerDay', 30, '30', 'per-month', ['30', '1']],
    ['txPerDay', 90, '90', 'per-month', ['90', '3']],
    ['txPerDay', 100, '100', 'per-month', ['100', '3.33']],
    ['txPerDay', 89.9, '89.9', 'per-month', ['89.9', '2.99']],
    ['txPerDay', 2700, '2700', 'per-month', ['90']],
    ['payPerDay', 150, '150笔', 'per-month', ['150', '5']],
    ['payPerDay', 149, '149', 'per-month', ['149', '4.97']],
    ['amount', 1, '1', 'times-10000', ['1', '10000']],
    ['amount', 1.2, '1.2', 'times-10000', ['1.2', '12000']],
    ['amount', 5, '5', 'times-10000', ['5', '50000']],
    ['amount', 0.5, '0.5', 'times-10000', ['5000']],
    ['fee', 10.0001, '10.0001', 'tenth', ['1']],
    ['fee', 12, '12%', 'tenth', ['1.2']],
    ['fee', 100, '100', 'tenth', ['10']],
    ['income', 0.5, '0.5', 'times-10000', ['0.5', '5000']],
    ['income', 5, '5', 'times-10000', ['5', '50000']],
    ['assets', 0.01, '0.01', 'times-10000', ['0.01', '100']],
    ['assets', 50, '50', 'times-10000', ['50', '500000']],
    ['swing', 0.4, '0.4', 'times-100', ['0.4', '40']],
    ['swing', 0.07, '0.07', 'times-100', ['0.07', '7']],
    ['swing', 0.99, '0.99', 'times-100', ['0.99', '99']],
    ['swing', 0.0000001, '0.0000001', 'times-100', ['0.0000001', '0.00001']],
  ])('%s %d typed as %j: %s', (name, value, typed, kind, alternatives) => {
    expect(suspectUnit(name, value, typed, answerSpecs[name])).toEqual({ kind, alternatives });
  });

  it.each<[NumericAnswerName, number, string]>([
    ['txPerDay', 29.99, '29.99'],
    ['txPerDay', 90, '每天90笔'],
    ['txPerDay', 90, '90 a day'],
    ['txPerDay', 30_001, '30001'],
    ['payPerDay', 29, '29'],
    ['amount', 5.01, '5.01'],
    ['amount', 3, '3元'],
    ['amount', 3, '￥3'],
    ['amount', 3, '¥ 3'],
    ['amount', 0, '0'],
    ['amount', -1, '-1'],
    ['fee', 10, '10'],
    ['fee', 101, '101'],
    ['swing', 0, '0'],
    ['swing', 1, '1'],
    ['swing', 0.4, '0.4%'],
    ['swing', 0.4, '0.4 percent'],
    ['swing', 0.4, '0.4 per cent'],
    ['perTerm', 3, '3'],
    ['total', 3, '3'],
    ['fee', 0, '0'],
    ['fee', 0.012, '0.012'],
    ['fee', 3.3, '3.3'],
    ['income', 0, '0'],
    ['income', 5.01, '5.01'],
    ['income', 3, '3元'],
    ['assets', 0, '0'],
    ['assets', 50.01, '50.01'],
    ['assets', 3, '3块'],
    ['score', 6, '6'],
    ['cardMonths', 600, '600'],
  ])('%s %d typed as %j raises no doubt', (name, value, typed) => {
    expect(suspectUnit(name, value, typed, answerSpecs[name])).toBeUndefined();
  });
});

describe('always', () => {
  it('every alternative is an answer, the last of them not the one typed', () => {
    const names = Object.keys(numberUnits) as NumericAnswerName[];
    const values = fc.oneof(
      fc.integer({ min: -100, max: 6_000_000 }),
      fc.integer({ min: -1000, max: 6000 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), values, (name, hundredths) => {
        const value = hundredths / 100;
        const doubt = suspectUnit(name, value, String(value), answerSpecs[name]);
        if (doubt === undefined) return;
        const isAnswer = readAnswer(name, String(value)) !== undefined;
        expect(doubt.alternatives).toHaveLength(isAnswer ? 2 : 1);
        for (const text of doubt.alternatives) expect(readAnswer(name, text)).toBeDefined();
        expect(doubt.alternatives.at(-1)).not.toBe(String(value));
        expect(value).toBeLessThan(answerSpecs[name].max * 30 + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
