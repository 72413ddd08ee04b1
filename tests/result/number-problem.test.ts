import { describe, expect, it } from 'vitest';
import type { NumericAnswerName } from '../../src/parse/parse';
import { numberProblem } from '../../src/result/number-problem';
import { coreWords } from '../support/result-context';

describe('what is said about a number', () => {
  it.each<[NumericAnswerName, string, string, string]>([
    ['amount', '1e3', '没看懂“1e3”，请填数字，比如 6000；也可以留空', 'We can’t read “1e3”'],
    ['amount', '0.5元', '分期金额要在 1 到 50,000 之间', '1 to 50,000'],
    ['amount', '50001', '分期金额要在 1 到 50,000 之间', '1 to 50,000'],
    ['amount', '6000.123', '分期金额最多 2 位小数', 'at most 2 decimals'],
    ['fee', '1.23456', '每期费率最多 4 位小数', 'at most 4 decimals'],
    ['swing', '0.1234567890123456', '花销波动最多 11 位小数', 'at most 11 decimals'],
    ['income', '--5', '没看懂“--5”', 'We can’t read “--5”'],
  ])('%s %s is refused', (name, typed, zh, en) => {
    expect(numberProblem(coreWords['zh-CN'], name, typed, false)?.text).toContain(zh);
    expect(numberProblem(coreWords.en, name, typed, false)?.text).toContain(en);
  });

  it.each<[NumericAnswerName, string]>([
    ['amount', ''],
    ['amount', '6000'],
    ['amount', '1.2万'],
    ['fee', '1.5'],
    ['fee', '3'],
    ['total', '6,270.00'],
  ])('%s %s is fine', (name, typed) => {
    expect(numberProblem(coreWords['zh-CN'], name, typed, true)).toBeUndefined();
  });

  it('a long text is quoted as far as it can be recognised by', () => {
    const problem = numberProblem(coreWords['zh-CN'], 'amount', 'x'.repeat(500), false);
    expect(problem?.text).toContain(`“${'x'.repeat(20)}…”`);
  });
});

describe('a number that smells of another unit', () => {
  const { 'zh-CN': zh, en } = coreWords;

  it('is asked back with one-press answers: a fee of 12 % may be 1.2 %', () => {
    expect(numberProblem(zh, 'fee', '12', false)).toEqual({
      text: '一期 12% 偏高，是 1.2% 吗？',
      answers: [{ label: '改成 1.2%', meant: '1.2' }],
    });
    expect(numberProblem(en, 'fee', '12', false)?.text).toContain('1.2%');
  });

  it('may stand as typed where it is within bounds', () => {
    // Beside the quote's row, that is, by the domain.
    expect(numberProblem(zh, 'fee', '5', true)).toBeUndefined();
    expect(numberProblem(zh, 'amount', '3', true)).toEqual({
      text: '3 元，还是 3 万元？',
      answers: [
        { label: '3 元', meant: '3' },
        { label: '3 万元', meant: '30000' },
      ],
    });
  });

  it('is so of an income and of assets as of an amount', () => {
    expect(numberProblem(zh, 'income', '1.2', true)?.answers).toEqual([
      { label: '1.2 元', meant: '1.2' },
      { label: '1.2 万元', meant: '12000' },
    ]);
    expect(numberProblem(en, 'assets', '20', true)?.text).toBe('20 yuan, or 200000 yuan?');
  });

  it('is left alone while someone types: 1 may become 10,000', () => {
    expect(numberProblem(zh, 'amount', '1', false)).toBeUndefined();
    expect(numberProblem(zh, 'amount', '1', true)).toBeDefined();
  });
});
