import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../../src/ui/figure/figure';
import { findAxeFaults } from '../../support/axe';

describe('a figure', () => {
  it('is read as text by people and exactly by programs', async () => {
    const { container } = render(
      <p>
        <Figure value={0.268026} name="nominal-annual">
          26.80%
        </Figure>
      </p>,
    );
    const data = container.querySelector('data');
    expect(data?.textContent).toBe('26.80%');
    expect(data?.value).toBe('0.268026');
    expect(data?.dataset['figure']).toBe('nominal-annual');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('may have no name, and may be zero', () => {
    const { container } = render(<Figure value={0}>none</Figure>);
    expect(container.querySelector('data')?.getAttribute('value')).toBe('0');
    expect(container.querySelector('[data-figure]')).toBeNull();
  });
});
