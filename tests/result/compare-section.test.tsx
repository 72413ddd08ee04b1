import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareSection } from '../../src/result/compare-section';
import { figureIn, marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { resultDay } from '../support/result-context';
import { givenIn } from '../support/six-people';

const compare = partRenderer((page) => <CompareSection page={page} />);

describe('the same money elsewhere', () => {
  it('is four ranges of annual rate at one number of terms', () => {
    const { container } = compare('amount=10000&terms=12');
    expect(marksOf(container, 'data-rival')).toEqual(['wechat', 'huabei', 'baitiao', 'fenfu']);
    const wechat = theMarked(container, 'data-rival', 'wechat');
    expect(figureIn(wechat, 'nominal-low')).toBeCloseTo(0.1303, 3);
    expect(figureIn(wechat, 'nominal-high')).toBeCloseTo(0.317, 3);
    expect(figureIn(theMarked(container, 'data-rival', 'fenfu'), 'nominal-low')).toBeCloseTo(
      0.146,
      3,
    );
  });

  it('claims nothing where the ranges overlap, and nothing at all for 24 terms', async () => {
    const { container, user } = compare('amount=10000');
    const huabei = theMarked(container, 'data-rival', 'huabei');
    expect(huabei.textContent).toContain('和微信分期的区间重叠，分不出高低');
    await user.click(screen.getByRole('radio', { name: '24 期' }));
    expect(screen.getByRole('heading', { name: '10,000 元，分 24 期' })).toBeDefined();
    expect(screen.getAllByText('没有官方说法可比，这里只列出来，不分高低。')).toHaveLength(1);
  });

  it('follows a link opened meanwhile until terms are chosen here', async () => {
    const { dispatch, user } = compare('amount=10000&terms=12');
    const replace = (terms: string) => {
      const given = givenIn(`amount=8000&terms=${terms}`);
      dispatch({ type: 'replace', given, on: resultDay });
    };
    replace('3');
    expect(screen.getByRole('heading', { name: '8,000 元，分 3 期' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: '24 期' }));
    replace('12');
    expect(screen.getByRole('heading', { name: '8,000 元，分 24 期' })).toBeDefined();
  });

  it('grades what 分付 costs by its own source', () => {
    compare('amount=10000&terms=12');
    expect(screen.getByText('据媒体报道')).toBeDefined();
    expect(screen.getByText('据文章·非官方')).toBeDefined();
  });

  it('says in English what is not known', () => {
    const { container } = compare('amount=10000&terms=3', 'en');
    const fenfu = within(theMarked(container, 'data-rival', 'fenfu'));
    expect(fenfu.getAllByText('Not stated publicly')).toHaveLength(2);
    expect(fenfu.getByText('None')).toBeDefined();
    expect(screen.getByText(/^Interest-free days help only if/)).toBeDefined();
  });

  it('begins with an example, and takes another amount in place', async () => {
    const { user } = compare('');
    expect(screen.getByText('先按 10,000 元举例。')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: '分期金额' }), '5000');
    expect(screen.getByRole('heading', { name: '5,000 元，分 6 期' })).toBeDefined();
  });
});
