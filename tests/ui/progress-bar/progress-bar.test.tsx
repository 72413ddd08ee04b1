import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProgressBar } from '../../../src/ui/progress-bar/progress-bar';
import { findAxeFaults } from '../../support/axe';

describe('how far along one is', () => {
  it('is said in words, shown as a bar, and marked for screen readers', async () => {
    const { container } = render(
      <ProgressBar
        label="Progress"
        text="Step 2 of 3"
        steps={['Score', 'Account', 'Result']}
        current={1}
      />,
    );
    expect(screen.getByRole('navigation', { name: 'Progress' })).toBeDefined();
    expect(screen.getByText('Step 2 of 3')).toBeDefined();
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Score', 'Account', 'Result']);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(items.map((item) => item.dataset['done'])).toEqual(['', '', undefined]);
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
