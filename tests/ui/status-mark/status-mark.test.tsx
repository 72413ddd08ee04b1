import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusMark } from '../../../src/ui/status-mark/status-mark';
import { findAxeFaults } from '../../support/axe';

describe('a status', () => {
  it.each([
    ['pass', '✓'],
    ['fail', '✕'],
    ['unknown', '?'],
  ] as const)('%s has a sign for the eye and a word for everyone', async (status, sign) => {
    const { container } = render(<StatusMark status={status}>the word</StatusMark>);
    expect(screen.getByText('the word')).toBeDefined();
    expect(screen.getByText(sign).getAttribute('aria-hidden')).toBe('true');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
