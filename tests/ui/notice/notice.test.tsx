import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notice } from '../../../src/ui/notice/notice';
import { findAxeFaults } from '../../support/axe';

describe('a notice', () => {
  it.each([
    ['plain', null],
    ['warn', null],
    ['unknown', null],
    // Read out although it comes together with its words.
    ['fail', 'alert'],
  ] as const)('%s is told by itself as %s, and has nothing axe would fault', async (kind, role) => {
    const { container } = render(
      <Notice kind={kind} mark="ignored-params">
        <p>Ignored: x</p>
      </Notice>,
    );
    const notice = container.querySelector('[data-notice="ignored-params"]');
    expect(notice?.getAttribute('role')).toBe(role);
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('is told as asked, whether it has a mark or none', () => {
    render(<Notice role="status">text</Notice>);
    expect(screen.getByRole('status').hasAttribute('data-notice')).toBe(false);
  });

  it('that answers a press is told at once', () => {
    render(
      <Notice kind="warn" mark="print-refused" role="alert">
        text
      </Notice>,
    );
    expect(screen.getByRole('alert').textContent).toBe('text');
  });

  it('for which nothing is asked is plain text, not news', () => {
    render(<Notice>text</Notice>);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('text')).toBeDefined();
  });
});
