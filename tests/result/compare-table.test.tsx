import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../src/domain/answers/answers';
import { compareRivals } from '../../src/domain/cost/cost';
import { rivalBars } from '../../src/result/chart-data';
import { CompareTable } from '../../src/result/compare-table';
import { figureIn, marksOf, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

const compare = (parameters: string, terms: Terms, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderResult(givenIn(parameters), {
    locale,
    part: (page) => <CompareTable page={page} terms={terms} />,
  });
const rivals = ['wechat', 'huabei', 'baitiao', 'fenfu'] as const;

describe('the table of the same money elsewhere', () => {
  // 12 terms of 10,000 yuan: 0.6–1.5, 0.5–1.2 and 0.5–1 % a term, and 0.04 % a day.
  it.each([
    ['wechat', 13.03, 31.72, '720–1,800 元'],
    ['huabei', 10.9, 25.6, '600–1,440 元'],
    ['baitiao', 10.9, 21.46, '600–1,200 元'],
  ] as const)('has a whole range of rates and money for %s', (id, low, high, money) => {
    const { container } = compare('amount=10000', 12);
    const row = theMarked(container, 'data-rival', id);
    expect(figureIn(row, 'nominal-low') * 100).toBeCloseTo(low, 1);
    expect(figureIn(row, 'nominal-high') * 100).toBeCloseTo(high, 1);
    expect(row.textContent).toContain(money);
  });

  it('writes a range closed up, and says each thing under its own label', () => {
    const row = theMarked(compare('amount=10000', 12).container, 'data-rival', 'baitiao');
    expect(row.textContent).toContain('10.90%–21.46%');
    expect(row.textContent).toContain('能在哪用京东审核依据京东数据 + 央行征信');
  });

  it.each([
    ['zh-CN', '微信分期这一行，无论几期都按每期 0.6%–1.5% 算，所以比各期的价格区间宽。'],
    [
      'en',
      'The range for WeChat takes 0.6%–1.5% a term whatever the number of terms, so it is wider than each term’s own prices.',
    ],
  ] as const)('says why its range is wider than the prices of a term, in %s', (locale, text) => {
    compare('amount=6000', 3, locale);
    expect(screen.getByText(text)).toBeDefined();
  });

  it('has one rate and one sum for 分付', () => {
    const { container } = compare('amount=10000', 12);
    const row = theMarked(container, 'data-rival', 'fenfu');
    expect(figureIn(row, 'nominal-low')).toBeCloseTo(0.146, 12);
    expect(row.querySelector('[data-figure="nominal-high"]')).toBeNull();
    expect(row.textContent).toContain('790.83 元');
  });

  it.each<Terms>([3, 6, 12, 24])('is what the chart of %i terms is drawn from', (terms) => {
    const { container, page } = compare('amount=12345.67', terms);
    const { rulebook, assessment, texts } = page();
    const ranges = compareRivals(rulebook, assessment.cost.principal, terms, assessment.today);
    const bars = rivalBars(ranges, texts);
    expect(marksOf(container, 'data-rival')).toEqual(rivals);
    for (const [k, id] of rivals.entries()) {
      const row = theMarked(container, 'data-rival', id);
      const low = figureIn(row, 'nominal-low');
      const high = row.querySelector('[data-figure="nominal-high"]');
      expect(bars[k]?.range).toEqual([low, high ? Number(high.getAttribute('value')) : low]);
      expect(within(row).getByRole('rowheader').textContent).toBe(bars[k]?.name);
    }
  });

  it.each([
    [
      'zh-CN',
      '微信分期、花呗、白条、分付的年化和多付的钱',
      '免息期只在没分期时有用；账单一分期，就按期收费了。',
      '没有官方说法可比，这里只列出来，不分高低。',
    ],
    [
      'en',
      'WeChat installments, 花呗, 白条 and 分付: annual rate and extra paid',
      'Interest-free days help only if you don’t split the bill; once you do, every term has its fee.',
      'There is no official word to compare by, so the ranges are only listed.',
    ],
  ] as const)(
    'is named, explains free days, and claims nothing for 24 terms, in %s',
    (locale, caption, free, none) => {
      compare('amount=10000', 24, locale);
      const table = within(screen.getByRole('table', { name: caption }));
      expect(table.getAllByRole('columnheader')).toHaveLength(6);
      // Said once, above chart and table.
      expect(screen.getAllByText(none)).toHaveLength(1);
      expect(screen.getByText(free)).toBeDefined();
    },
  );
});
