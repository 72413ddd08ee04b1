import { describe, expect, it } from 'vitest';
import type { Terms } from '../../src/domain/answers/answers';
import { chosenRow } from '../../src/domain/cost/cost';
import { CostStatement } from '../../src/result/cost-statement';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

/** What the statement says, by the name it says it under. */
function statement(parameters: string, terms: Terms, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { container } = renderResult(givenIn(parameters), {
    locale,
    part: (page) => {
      const row = chosenRow(page.assessment.cost, terms);
      return row && <CostStatement page={page} row={row} />;
    },
  });
  const names = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent);
  const said = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(said).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, k) => [name, said[k]]));
}

describe('the statement of one plan', () => {
  it.each<[Terms, string, string, string, string]>([
    [
      3,
      '共 450 元，每期 150 元',
      '首期 3,483.33 元，末期 3,483.34 元，共 3 期',
      '26.80%（单利），30.35%（复利）',
      '14.4%',
    ],
    [
      6,
      '共 720 元，每期 120 元',
      '首期 1,786.66 元，末期 1,786.70 元，共 6 期',
      '24.28%（单利），27.17%（复利）',
      '14.4%',
    ],
    [
      12,
      '共 1,200 元，每期 100 元',
      '首期 933.33 元，末期 933.37 元，共 12 期',
      '21.46%（单利），23.70%（复利）',
      '12.6%',
    ],
    [
      24,
      '共 1,920 元，每期 80 元',
      '首期 496.66 元，末期 496.82 元，共 24 期',
      '17.47%（单利），18.93%（复利）',
      '12.8%',
    ],
  ])('of %i terms speaks as the disclosure rule does', (terms, fee, payments, annual, article) => {
    expect(statement('amount=10000', terms)).toEqual({
      本金: '10,000 元',
      手续费: fee,
      谁收: '付款页写明的放款方；没写就先问清',
      还款: payments,
      年化综合成本: annual,
      文章的说法: `“综合年化” ${article}，和哪种算法都对不上，只作对照`,
      逾期的代价: '超 3 天停用分期；罚息多少，文章没说，以合同为准',
    });
  });

  it('says the same in English', () => {
    expect(statement('amount=10000', 3, 'en')).toEqual({
      Principal: '10,000 yuan',
      Fee: '450 yuan in all, 150 yuan a term',
      'Collected by': 'The lender named at the checkout; if none is named, ask first',
      Payments: 'First 3,483.33 yuan, last 3,483.34 yuan, 3 terms',
      'Annualized cost': '26.80% (nominal), 30.35% (effective)',
      'The article says': '“Annual” 14.4%, which matches neither method; for comparison only',
      'If you pay late':
        'Installments freeze after 3 days; the article names no penalty, so the contract decides',
    });
  });

  it('names one payment where all are equal', () => {
    expect(statement('amount=6000', 3)['还款']).toBe('每期 2,090 元，共 3 期');
    expect(statement('amount=6000', 3, 'en')['Payments']).toBe('2,090 yuan a term, 3 terms');
  });

  it.each([
    ['zh-CN', '手续费', '共 1,920.08 元，首期 80.01 元，末期 79.85 元'],
    ['en', 'Fee', '1,920.08 yuan in all, 80.01 yuan in the first term, 79.85 yuan in the last'],
  ] as const)(
    'names two fees where a quote leaves a rest for the last, in %s',
    (locale, name, text) => {
      expect(statement('amount=10000&terms=24&perTerm=496.67', 24, locale)[name]).toBe(text);
    },
  );

  it.each([
    ['an offer', 'amount=10000&promos=ecommerce', '共 240 元，每期 80 元'],
    ['an own quote', 'amount=10000&terms=3&total=10300', '共 300 元，每期 100 元'],
  ])('leaves out what the article says where the price is %s', (_, parameters, fee) => {
    const said = statement(parameters, 3);
    expect(said['手续费']).toBe(fee);
    expect(Object.keys(said)).not.toContain('文章的说法');
  });
});
