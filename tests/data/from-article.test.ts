import { expect, it } from 'vitest';
import { fromArticle } from '../../src/data/from-article';

it('takes what the article reports to hold since 2020, without end', () => {
  expect(fromArticle('八、竞品功能对比分析', 50)).toEqual([
    {
      value: 50,
      source: 'article',
      clause: '八、竞品功能对比分析',
      grade: 'reported',
      inForceFrom: '2020-01-01',
      lastChecked: '2026-11-22',
    },
  ]);
});
