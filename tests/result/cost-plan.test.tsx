import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CostPlan } from '../../src/result/cost-plan';
import { figureIn, marksOf, theMarked } from '../support/page-marks';
import { partRenderer, renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

const plan = partRenderer((page) => <CostPlan page={page} />);
const termsOf = (part: ParentNode) => marksOf(part, 'data-plan-terms');
const choose = (name: string) =>
  within(screen.getByRole('radiogroup', { name: /^(看几期的细账|Which plan)/ })).getByRole(
    'radio',
    { name },
  );

describe('the plan looked at closely', () => {
  it.each([
    ['the cheapest at first', 'amount=6000', '3', '细账：3 期 · 基准价'],
    ['an offer where it applies', 'amount=6000&promos=newUser', '6', '细账：6 期 · 优惠价'],
    ['the own quote', 'amount=6000&terms=24&fee=0.9', '24', '细账：24 期 · 你的报价'],
  ])('is %s', (_, parameters, terms, title) => {
    const { container } = plan(parameters);
    expect(termsOf(container)).toEqual([terms]);
    expect(screen.getByRole('heading', { level: 3, name: title })).toBeDefined();
  });

  it.each([
    ['zh-CN', '12 期', '细账：12 期 · 基准价', '还款表', '提前还清，或者逾期', '该不该分？'],
    [
      'en',
      '12 terms',
      'In detail: 12 terms · Base price',
      'Payment schedule',
      'Paying off early, or falling behind',
      'Should you?',
    ],
  ] as const)(
    'is another when chosen, in every part, in %s',
    async (locale, name, title, ...parts) => {
      const { container, user } = plan('amount=6000', locale);
      await user.click(choose(name));
      expect(termsOf(container)).toEqual(['12']);
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeDefined();
      for (const text of parts) expect(screen.getByText(text)).toBeDefined();
      expect(container.querySelectorAll('[data-table="schedule"] tbody tr')).toHaveLength(12);
      expect(screen.getByRole<HTMLInputElement>('slider', { hidden: true }).max).toBe('12');
      expect(figureIn(theMarked(container, 'data-option', 'instalments'), 'option-fee')).toBe(720);
      const wechat = theMarked(container, 'data-rival', 'wechat');
      expect(figureIn(wechat, 'nominal-low')).toBeCloseTo(0.1303, 3);
    },
  );

  it('stays the chosen one while a quote for other terms comes', async () => {
    const { container, user, dispatch, page } = plan('amount=6000');
    await user.click(choose('12 期'));
    const { today } = page().assessment;
    dispatch({ type: 'replace', given: givenIn('amount=6000&terms=3&fee=1'), on: today });
    expect(termsOf(container)).toEqual(['12']);
  });

  it('pays off with the last term where the chosen plan is shorter than before', async () => {
    const { user } = plan('amount=6000');
    await user.click(choose('24 期'));
    const slider = screen.getByRole<HTMLInputElement>('slider', { hidden: true });
    expect(slider.max).toBe('24');
    await user.click(choose('3 期'));
    expect(slider.max).toBe('3');
    expect(slider.getAttribute('aria-valuetext')).toBe('第 1 期一次还清');
  });

  it('is none on a day without fees', () => {
    const { container } = renderResult(givenIn('amount=6000'), {
      part: (page) => {
        const { finding: _, ...sheet } = page.assessment.cost;
        const bare = { ...sheet, rows: [], quote: { kind: 'none' as const } };
        return <CostPlan page={{ ...page, assessment: { ...page.assessment, cost: bare } }} />;
      },
    });
    expect(container.textContent).toBe('');
  });
});
