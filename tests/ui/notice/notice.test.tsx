import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notice } from '../../../src/ui/notice/notice';
import { findAxeFaults } from '../../support/axe';

describe('a notice', () => {
  it.each([
    ['plain', 'status'],
    ['warn', 'status'],
    ['unknown', 'status'],
    // Read out although it comes together with its words.
    ['fail', 'alert'],
  ] as const)('%s is told as %s, and has nothing axe would fault', async (kind, role) => {
    const { container } = render(
      <Notice kind={kind} mark="ignored-params">
        <p>Ignored: x</p>
      </Notice>,
    );
    expect(screen.getByRole(role).dataset['notice']).toBe('ignored-params');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('that answers a press is told at once', () => {
    render(
      <Notice kind="warn" mark="print-refused" role="alert">
        text
      </Notice>,
    );
    expect(screen.getByRole('alert').textContent).toBe('text');
  });

  it('without a mark is plain text, not news', () => {
    render(<Notice>text</Notice>);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('text')).toBeDefined();
  });
});
