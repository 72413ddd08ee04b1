import { describe, expect, it } from 'vitest';
import { costCells, costText } from '../../src/result/cost-figures';
import { contextFor } from '../support/result-context';
import { givenIn } from '../support/six-people';

describe('the table as plain cells', () => {
  it('has a head and a row each, figures exact', () => {
    const { assessment, texts } = contextFor(givenIn('amount=10000'));
    const [head, first, ...rest] = costCells(assessment.cost.rows, texts);
    expect(head).toEqual([
      '期数',
      '价格',
      '多付',
      '每期',
      '每百元',
      '一共还',
      '首期还',
      '末期',
      '年化（单利）',
      '年化（复利）',
    ]);
    expect(first?.slice(0, 8)).toEqual(['3 期', '基准价', 450, 150, 4.5, 10450, 3483.33, 3483.34]);
    expect(first?.[8]).toBeCloseTo(0.2680264819963338, 13);
    expect(rest).toHaveLength(6);
  });

  it('is one line a row as people paste it into a chat', () => {
    const { assessment, texts } = contextFor(givenIn('amount=10000'), { locale: 'en' });
    const lines = costText(assessment.cost.rows, texts).split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(
      '3 terms Base price: Extra 450.00, Total repaid 10,450.00, First payment 3,483.33, Annual rate (nominal) 26.80%, Annual rate (effective) 30.35%',
    );
  });
});
