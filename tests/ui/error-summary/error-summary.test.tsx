import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorSummary } from '../../../src/ui/error-summary/error-summary';
import { findAxeFaults } from '../../support/axe';

const problems = [
  { fieldId: 'score', text: 'Enter the score' },
  { fieldId: 'card', text: 'Enter the months' },
];

describe('the summary of what is wrong', () => {
  const scrollIntoView = vi.fn();

  beforeEach(() => {
    scrollIntoView.mockClear();
    // jsdom lays nothing out, so it has nowhere to scroll.
    Element.prototype.scrollIntoView = scrollIntoView;
    window.location.hash = '';
  });

  it('can take the focus, and is announced under its title', async () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <ErrorSummary ref={ref} title="Check 2 answers" problems={problems} />,
    );
    ref.current?.focus();
    const summary = screen.getByRole('alert', { name: 'Check 2 answers' });
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('links to each field: shows it, unfolds what it is in, and leaves the address alone', async () => {
    render(
      <>
        <ErrorSummary ref={createRef()} title="Check 2 answers" problems={problems} />
        <details>
          <summary>More</summary>
          <div className="field">
            <input id="card" aria-label="months" />
          </div>
        </details>
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Enter the months' }));
    const field = document.getElementById('card');
    expect(document.activeElement).toBe(field);
    expect(field?.closest('details')?.open).toBe(true);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    expect(window.location.hash).toBe('');
  });

  it('does nothing where the field is gone', async () => {
    render(<ErrorSummary ref={createRef()} title="Check 2 answers" problems={problems} />);
    await userEvent.click(screen.getByRole('link', { name: 'Enter the score' }));
    expect(window.location.hash).toBe('');
  });
});
