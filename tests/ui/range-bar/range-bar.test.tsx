import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RangeBar } from '../../../src/ui/range-bar/range-bar';
import { findAxeFaults } from '../../support/axe';

const rects = (container: HTMLElement) =>
  [...container.querySelectorAll('rect')].map((rect) => [
    rect.getAttribute('class'),
    Number(rect.getAttribute('x')),
    Number(rect.getAttribute('width')),
  ]);

describe('a range on a scale', () => {
  it('lies between its ends', () => {
    const { container } = render(<RangeBar low={10_000} high={30_000} max={50_000} />);
    expect(rects(container)).toEqual([
      ['range-bar-track', 0, 600],
      ['range-bar-range', 120, 240],
    ]);
  });

  it('can be seen even when both ends are one', () => {
    const { container } = render(<RangeBar low={0} high={0} max={50_000} />);
    expect(rects(container)[1]).toEqual(['range-bar-range', 0, 6]);
  });

  it.each([
    ['known', 25_000, 25_000, [['range-bar-range', 0, 300]]],
    ['unknown', 0, 50_000, [['range-bar-open', 0, 600]]],
    ['known to be nothing', 0, 0, []],
    [
      'known in part',
      10_000,
      30_000,
      [
        ['range-bar-open', 120, 240],
        ['range-bar-range', 0, 120],
      ],
    ],
  ])('that is a part of a whole is filled as far as it is sure: %s', (_, low, high, drawn) => {
    const { container } = render(<RangeBar part low={low} high={high} max={50_000} />);
    expect(rects(container).slice(1)).toEqual(drawn);
  });

  it('never leaves the scale, nor does the mark', () => {
    const { container } = render(<RangeBar low={-5} high={99_999} max={50_000} mark={1_000_000} />);
    expect(rects(container).slice(1)).toEqual([
      ['range-bar-range', 0, 600],
      ['range-bar-mark', 598, 4],
    ]);
  });

  it('is for the eye alone, since the same stands beside it in words', async () => {
    const { container } = render(<RangeBar low={0} high={1} max={2} mark={1} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('[style]')).toBeNull();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
