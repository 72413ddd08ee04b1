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

  it('are nothing where there is nothing to say', () => {
    const { container } = render(<FieldNotes id="score" />);
    expect(container.innerHTML).toBe('');
  });
});
