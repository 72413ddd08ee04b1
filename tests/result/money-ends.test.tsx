import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MoneyEnds } from '../../src/result/money-ends';
import { marked } from '../support/page-marks';
import { resultWords } from '../support/result-context';

describe('a range of money', () => {
  it.each([
    ['zh-CN', 0, 1_250_000, '0–12,500 元', { 'x-low': '0', 'x-high': '12500' }],
    ['en', 0, 1_250_000, '0–12,500 yuan', { 'x-low': '0', 'x-high': '12500' }],
    ['zh-CN', 5_050, 9_000, '50.50 元–90 元', { 'x-low': '50.5', 'x-high': '90' }],
    ['en', 5_050, 9_000, '50.50 yuan to 90 yuan', { 'x-low': '50.5', 'x-high': '90' }],
    ['en', 9_000, 9_000, '90 yuan', { 'x-low': '90' }],
  ] as const)('in %s from %i to %i fen is read as %s', (locale, low, high, said, figures) => {
    const texts = resultWords[locale];
    const { container } = render(<MoneyEnds texts={texts} name="x" low={low} high={high} />);
    expect(container.textContent).toBe(said);
    const found = marked(container, 'data-figure').map((figure) => [
      figure.dataset['figure'],
      figure.getAttribute('value'),
    ]);
    expect(Object.fromEntries(found)).toEqual(figures);
  });

  it('is broken between its ends alone', () => {
    const { container } = render(
      <MoneyEnds texts={resultWords.en} name="x" low={88_884} high={222_222} />,
    );
    const whole = [...container.querySelectorAll('.unbroken')].map(
      ({ textContent }) => textContent,
    );
    expect(whole).toEqual(['888.84 yuan', '2,222.22 yuan']);
  });
});
