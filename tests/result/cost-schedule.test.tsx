import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Terms } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { chosenRow, datePayments } from '../../src/domain/cost/cost';
import { priceByFee } from '../../src/domain/cost/price-by-fee';
import { toFen, toPpm } from '../../src/domain/money/money';
import { CostSchedule, scheduleCells } from '../../src/result/cost-schedule';
import type { ResultActions } from '../../src/result/result-context';
import { buildCsv } from '../../src/share/take-away';
import { theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { resultWords } from '../support/result-context';
import { givenIn } from '../support/six-people';

interface Opening {
  readonly parameters?: string;
  readonly terms?: Terms;
  readonly today?: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly actions?: Partial<ResultActions>;
}

/** The schedule of a purchase on the last day of August, where nothing else is said. */
function schedule(opening: Opening = {}) {
  const {
    parameters = 'amount=10000',
    terms = 3,
    today = '2026-08-31',
    locale = 'zh-CN',
  } = opening;
  return renderResult(givenIn(parameters), {
    locale,
    actions: opening.actions ?? {},
    part: (page) => {
      const row = chosenRow(page.assessment.cost, terms);
      return row && <CostSchedule page={page} row={row} today={toCalendarDate(today)} />;
    },
  });
}
const daysIn = (part: HTMLElement) =>
  [...part.querySelectorAll('tbody time')].map((time) => time.getAttribute('datetime'));
const valuesIn = (row: Element | null) =>
  [...(row?.querySelectorAll('data') ?? [])].map((figure) => Number(figure.getAttribute('value')));

describe('the schedule', () => {
  it('is dated by the purchase: the last day of short months, and the 31st again after them', () => {
    const { container } = schedule({ terms: 12 });
    expect(daysIn(container)).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-31',
      '2027-08-31',
    ]);
  });

  it('knows a leap year', () => {
    const { container } = schedule({ today: '2027-12-31', terms: 3 });
    expect(daysIn(container)).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
  });

  it('says each payment with its parts, and sums them to the fen', () => {
    const { container } = schedule();
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows.map(valuesIn)).toEqual([
      [3333.33, 150, 3483.33, 6666.67],
      [3333.33, 150, 3483.33, 3333.34],
      [3333.34, 150, 3483.34, 0],
    ]);
    expect(valuesIn(container.querySelector('tfoot'))).toEqual([10_000, 450, 10_450]);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '第 1 期 2026年9月30日本金3,333.33手续费150.00应还3,483.33还欠6,666.67',
      '第 2 期 2026年10月31日本金3,333.33手续费150.00应还3,483.33还欠3,333.34',
      '第 3 期 2026年11月30日本金3,333.34手续费150.00应还3,483.34还欠0.00',
    ]);
  });

  it.each([
    [
      'zh-CN',
      '假设 2026年8月31日付款，第一期在一个月后（单位：元）',
      ['还款日', '本金', '手续费', '应还', '还欠'],
      '第 1 期 2026年9月30日',
      '合计',
    ],
    [
      'en',
      'Supposing you pay on August 31, 2026; the first term is a month later (in yuan)',
      ['Due', 'Principal', 'Fee', 'Payment', 'Still owed'],
      'Term 1 September 30, 2026',
      'Total',
    ],
  ] as const)('names its columns and rows, in %s', (locale, caption, columns, first, sum) => {
    schedule({ locale });
    // Folded as it is, it is in the document; a name does not depend on being seen.
    const table = within(screen.getByRole('table', { name: caption, hidden: true }));
    const heads = table.getAllByRole('columnheader', { hidden: true });
    expect(heads.map(({ textContent }) => textContent)).toEqual(columns);
    expect(table.getByRole('rowheader', { name: first, hidden: true })).toBeDefined();
    expect(table.getByRole('rowheader', { name: sum, hidden: true })).toBeDefined();
  });
});

describe('what can be taken away of it', () => {
  it.each([
    [
      'zh-CN',
      '复制还款表',
      [
        '第 1 期 2026年9月30日：本金 3,333.33，手续费 150.00，应还 3,483.33，还欠 6,666.67',
        '第 2 期 2026年10月31日：本金 3,333.33，手续费 150.00，应还 3,483.33，还欠 3,333.34',
        '第 3 期 2026年11月30日：本金 3,333.34，手续费 150.00，应还 3,483.34，还欠 0.00',
      ],
    ],
    [
      'en',
      'Copy schedule',
      [
        'Term 1 September 30, 2026: Principal 3,333.33, Fee 150.00, Payment 3,483.33, Still owed 6,666.67',
        'Term 2 October 31, 2026: Principal 3,333.33, Fee 150.00, Payment 3,483.33, Still owed 3,333.34',
        'Term 3 November 30, 2026: Principal 3,333.34, Fee 150.00, Payment 3,483.34, Still owed 0.00',
      ],
    ],
  ] as const)('is its text, a term a line, in %s', async (locale, button, lines) => {
    const copy = vi.fn(async (_: string) => true);
    const { user } = schedule({ locale, actions: { copy } });
    await user.click(screen.getByRole('button', { name: button, hidden: true }));
    expect(copy.mock.calls).toEqual([[lines.join('\n')]]);
  });

  it.each([
    ['zh-CN', '下载还款表（CSV）', '期,还款日,本金,手续费,应还,还欠'],
    ['en', 'Download schedule (CSV)', 'Term,Due,Principal,Fee,Payment,Still owed'],
  ] as const)('is a file that spreadsheets open, in %s', async (locale, button, head) => {
    const download = vi.fn((_file: string, _mime: string, _text: string) => true);
    const { user } = schedule({ locale, actions: { download } });
    await user.click(screen.getByRole('button', { name: button, hidden: true }));
    expect(download.mock.calls).toEqual([
      [
        'fenqi-schedule.csv',
        'text/csv',
        `\uFEFF${[
          head,
          '1,2026-09-30,3333.33,150,3483.33,6666.67',
          '2,2026-10-31,3333.33,150,3483.33,3333.34',
          '3,2026-11-30,3333.34,150,3483.34,0',
        ].join('\r\n')}\r\n`,
      ],
    ]);
  });

  it('is the same text by hand where files are refused', async () => {
    const { container, user } = schedule({ actions: { download: () => false } });
    await user.click(theMarked(container, 'data-action', 'csv-schedule'));
    const byHand = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: /这里不让下载/,
      hidden: true,
    });
    expect(byHand.value).toContain('1,2026-09-30,3333.33,150,3483.33,6666.67');
  });

  it('starts no formula in a spreadsheet, whatever its heads are called', () => {
    const { 'zh-CN': texts } = resultWords;
    const named = { ...texts.costPlan.schedule, term: '=1+1', on: '+1', fee: '@SUM(A1)' };
    const payments = datePayments(
      priceByFee(toFen(1_000_000), 3, toPpm(15_000)),
      toCalendarDate('2026-08-31'),
    );
    const cells = scheduleCells(payments, {
      ...texts,
      costPlan: { ...texts.costPlan, schedule: named },
    });
    expect(buildCsv(cells)).toMatch(/^\uFEFF'=1\+1,'\+1,本金,'@SUM\(A1\),应还,还欠\r\n1,2026-/);
  });
});

describe('always', () => {
  it('the cells repay the principal, the fee and the sum to the fen, and end with nothing owed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5_000_000 }),
        fc.constantFrom(3, 6, 12, 24),
        fc.integer({ min: 0, max: 100_000 }),
        (amount, terms, fee) => {
          const priced = priceByFee(toFen(amount), terms, toPpm(fee));
          const payments = datePayments(priced, toCalendarDate('2026-08-31'));
          const [, ...rows] = scheduleCells(payments, resultWords.en);
          const inFen = (row: readonly (string | number)[], k: number) =>
            Math.round(Number(row[k]) * 100);
          const sum = (k: number) => rows.reduce((total, row) => total + inFen(row, k), 0);
          expect(sum(2)).toBe(amount);
          expect(sum(4)).toBe(amount + sum(3));
          expect(inFen(rows.at(-1) ?? [], 5)).toBe(0);
        },
      ),
    );
  });
});
