import { describe, expect, it } from 'vitest';
import { answerSpecs } from '../../src/domain/answers/answers';
import { judgeNumber, type NumericAnswerName } from '../../src/parse/parse';

const judge = (name: NumericAnswerName, typed: string) =>
  judgeNumber(name, typed, answerSpecs[name]);

describe('a typed number', () => {
  it('that is right is neither refused nor doubted', () => {
    expect(judge('amount', '1.2万')).toEqual({
      parsed: { ok: true, value: 12_000, text: '12000', reads: 'converted' },
      refusal: undefined,
      doubt: undefined,
    });
  });

  it.each<readonly [NumericAnswerName, string, string]>([
    ['amount', ' ', 'empty'],
    ['amount', '大概吧', 'not-a-number'],
    ['amount', '0', 'out-of-range'],
    ['amount', '50001', 'out-of-range'],
    ['loginDays', '3.5', 'not-whole'],
    ['amount', '6000.123', 'too-many-decimals'],
  ])('is refused: %s from %j: %s', (name, typed, refusal) => {
    expect(judge(name, typed)).toMatchObject({ parsed: { ok: false }, refusal, doubt: undefined });
  });

  it('may be within bounds and still smell of another unit', () => {
    expect(judge('txPerDay', '90笔')).toMatchObject({
      parsed: { ok: true, value: 90 },
      refusal: undefined,
      doubt: {
        problem: 'suspect-per-month',
        understood: '90',
        converted: '3',
        mayStand: true,
      },
    });
  });

  it('out of bounds is refused, and its unit questioned all the same', () => {
    expect(judge('txPerDay', '1200笔')).toMatchObject({
      refusal: 'out-of-range',
      doubt: {
        problem: 'suspect-per-month',
        understood: '1200',
        converted: '40',
        mayStand: false,
      },
    });
  });

  it('is questioned without an exponent, however small', () => {
    expect(judge('swing', '0.0000001').doubt).toMatchObject({
      problem: 'suspect-times-100',
      understood: '0.0000001',
      converted: '0.00001',
    });
    expect(judge('amount', '0.0000001').doubt).toBeUndefined();
  });

  it.each<readonly [NumericAnswerName, string, string]>([
    ['amount', '3', 'suspect-times-10000'],
    ['fee', '12', 'suspect-tenth'],
    ['swing', '0.4', 'suspect-times-100'],
  ])('is questioned as what it may be: %s from %s: %s', (name, typed, problem) => {
    expect(judge(name, typed).doubt?.problem).toBe(problem);
  });
});
