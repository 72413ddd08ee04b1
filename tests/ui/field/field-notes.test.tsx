import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describedBy, FieldNotes } from '../../../src/ui/field/field-notes';
import { findAxeFaults } from '../../support/axe';

describe('what a control is described by', () => {
  it.each([
    [undefined, undefined, undefined],
    ['a hint', undefined, 'score-hint'],
    [undefined, 'an error', 'score-error'],
    ['a hint', 'an error', 'score-hint score-error'],
    ['', '', undefined],
  ])('with %s and %s: %s', (hint, error, ids) => {
    expect(describedBy('score', hint, error)).toBe(ids);
  });
});

describe('the notes of a field', () => {
  it('bear the ids their control refers to', async () => {
    const { container } = render(
      <FieldNotes id="score" hint="A whole number" error="Enter the score">
        <button type="button">90 a day</button>
      </FieldNotes>,
    );
    expect(document.getElementById('score-hint')?.textContent).toBe('A whole number');
    expect(document.getElementById('score-error')?.textContent).toBe('Enter the score');
    expect(screen.getByRole('button', { name: '90 a day' })).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('tell what is wrong only where that is asked for, from a region that lasts', () => {
    const { container, rerender } = render(<FieldNotes id="score" error="Enter the score" />);
    expect(container.querySelector('[aria-live]')).toBeNull();
    rerender(<FieldNotes id="score" isTold />);
    const region = container.querySelector('[aria-live="polite"]');
    expect(region?.childNodes).toHaveLength(0);
    rerender(<FieldNotes id="score" isTold error="Enter the score" />);
    expect(container.querySelector('[aria-live="polite"]')).toBe(region);
    expect(region?.textContent).toBe('Enter the score');
  });

  it('are nothing where there is nothing to say', () => {
    const { container } = render(<FieldNotes id="score" />);
    expect(container.innerHTML).toBe('');
  });
});
