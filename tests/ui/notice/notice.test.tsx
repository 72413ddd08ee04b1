import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notice } from '../../../src/ui/notice/notice';
import { findAxeFaults } from '../../support/axe';

describe('a notice', () => {
  it.each(['plain', 'warn', 'unknown', 'fail'] as const)(
    '%s has nothing axe would fault',
    async (kind) => {
      const { container } = render(
        <Notice kind={kind} mark="ignored-params">
          <p>Ignored: x</p>
        </Notice>,
      );
      expect(screen.getByRole('status').dataset['notice']).toBe('ignored-params');
      expect(await findAxeFaults(container)).toEqual([]);
    },
  );

  it('without a mark is plain text, not news', () => {
    render(<Notice>text</Notice>);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('text')).toBeDefined();
  });
});
