import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../src/domain/answers/answers';
import { chosenRow } from '../../src/domain/cost/cost';
import { CostEarly } from '../../src/result/cost-early';
import { figureIn, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

function early(terms: Terms, locale: 'zh-CN' | 'en' = 'zh-CN', parameters = 'amount=10000') {
  return renderResult(givenIn(parameters), {
    locale,
    part: (page) => {
      const row = chosenRow(page.assessment.cost, terms);
      return row && <CostEarly page={page} row={row} />;
    },
  });
}
const slider = () => screen.getByRole<HTMLInputElement>('slider', { hidden: true });
const slideTo = (term: number) => fireEvent.change(slider(), { target: { value: `${term}` } });

/** Settlement and fees saved in yuan, nominal rate in per cent, as an independent solver gives it. */
type Payoff = readonly [settlement: number, saved: number, percent: number];

describe('paying off early', () => {
  it.each<[Terms, number, Payoff, Payoff]>([
    [3, 1, [10_150, 300, 18], [10_450, 0, 54]],
    [3, 2, [6816.67, 150, 21.5615988], [6966.67, 0, 32.1720223]],
    [3, 3, [3483.34, 0, 26.8026482], [3483.34, 0, 26.8026482]],
    [12, 1, [10_100, 1100, 12], [11_200, 0, 144]],
    [12, 6, [5933.35, 600, 15.0999134], [6533.35, 0, 29.2038791]],
    [12, 12, [933.37, 0, 21.4571187], [933.37, 0, 21.4571187]],
    [24, 12, [5496.74, 960, 12.3722704], [6456.74, 0, 23.3417956]],
  ])('in %i terms with term %i is told by both practices', (terms, term, waived, due) => {
    const { container } = early(terms);
    slideTo(term);
    const practices = [
      ['waived', waived],
      ['due', due],
    ] as const;
    for (const [practice, [settlement, saved, percent]] of practices) {
      const card = theMarked(container, 'data-early', practice);
      expect(figureIn(card, 'settlement')).toBe(settlement);
      expect(figureIn(card, 'saved-fees')).toBe(saved);
      expect(figureIn(card, 'early-nominal-annual') * 100).toBeCloseTo(percent, 6);
      expect(card.textContent).toContain(`${percent.toFixed(2)}%`);
    }
  });

  it('begins with the first term, and its slider reaches the last', () => {
    early(12);
    expect(slider()).toMatchObject({ value: '1', min: '1', max: '12', step: '1' });
  });

  it('ends with the last term where a shorter plan is looked at meanwhile', () => {
    const { dispatch, page, container } = early(12);
    slideTo(12);
    const { today } = page().assessment;
    expect(theMarked(container, 'data-early', 'due').textContent).toContain('933.37 元');
    dispatch({ type: 'replace', given: givenIn('amount=6000'), on: today });
    expect(slider().value).toBe('12');
    expect(theMarked(container, 'data-early', 'due').textContent).toContain('560 元');
  });

  it.each([
    [
      'zh-CN',
      '打算在第几期提前还清',
      '第 2 期一次还清',
      '后面的手续费不收',
      '后面的手续费照收',
      ['当期要还', '少付手续费', '年化（单利）'],
      /^提前还怎么收费，没有公开规定/,
      /^逾期：文章只说超过 3 天停用分期/,
    ],
    [
      'en',
      'When would you pay it all off?',
      'Pay off in full at term 2',
      'Later fees waived',
      'Later fees still due',
      ['Due then', 'Fees saved', 'Annual rate (nominal)'],
      /^No rule on early payoff is published/,
      /^Late: the article only says/,
    ],
  ] as const)(
    'is named for everyone, in %s',
    (locale, label, value, waived, due, facts, lead, late) => {
      const { container } = early(3, locale);
      slideTo(2);
      expect(screen.getByRole('slider', { name: label, hidden: true })).toBe(slider());
      expect(slider().getAttribute('aria-valuetext')).toBe(value);
      // The slider says it; not once more beside it.
      expect(screen.getByText(value).closest('[aria-live]')).toBeNull();
      const heads = screen.getAllByRole('heading', { level: 4, hidden: true });
      expect(heads.map(({ textContent }) => textContent)).toEqual([waived, due]);
      const names = [...theMarked(container, 'data-early', 'due').querySelectorAll('dt')];
      expect(names.map(({ textContent }) => textContent)).toEqual(facts);
      expect(screen.getByText(lead)).toBeDefined();
      expect(screen.getByText(late)).toBeDefined();
    },
  );
});
