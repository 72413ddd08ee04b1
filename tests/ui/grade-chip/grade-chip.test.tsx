import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GradeChip } from '../../../src/ui/grade-chip/grade-chip';
import { findAxeFaults } from '../../support/axe';

describe('a grade', () => {
  it('shows its source when pressed, and has it in the document before', async () => {
    const { container } = render(<GradeChip grade="Article">Article, 2025</GradeChip>);
    const chip = screen.getByRole<HTMLDetailsElement>('group');
    expect(chip.open).toBe(false);
    expect(chip.textContent).toContain('Article, 2025');
    await userEvent.click(screen.getByText('Article'));
    expect(chip.open).toBe(true);
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
