import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../src/ui/text-field/text-field';
import { findAxeFaults } from '../../support/axe';

describe('a number to type', () => {
  it('is named by its label and described by unit, hint and problem', async () => {
    const { container } = render(
      <TextField
        id="amount"
        label="How much?"
        hint="1 to 50,000"
        unit="yuan"
        error="Enter an amount"
        reading="Read as 12,000 yuan"
        input={{ name: 'amount' }}
        ticks={[{ name: 'unsure', label: 'Not sure', hint: 'Skip' }]}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'How much?' });
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'yuan',
      '1 to 50,000',
      'Enter an amount',
    ]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Read as 12,000 yuan').parentElement?.ariaLive).toBe('polite');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('says nothing where there is nothing to say', async () => {
    const { container } = render(<TextField id="amount" label="How much?" input={{}} />);
    const field = screen.getByRole('textbox', { name: 'How much?' });
    expect(field.getAttribute('aria-describedby')).toBeNull();
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('is named by a heading where it has no label of its own, and its ticks with it', async () => {
    const { container } = render(
      <div>
        <h1 id="heading">Your score?</h1>
        <TextField
          id="score"
          labelledBy="heading"
          input={{}}
          ticks={[{ name: 'unsure', label: 'Not sure' }]}
        />
      </div>,
    );
    expect(screen.getByRole('textbox', { name: 'Your score?' })).toBeDefined();
    expect(screen.getByRole('group', { name: 'Your score?' })).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('takes any keyboard: it is text, with a hint to show digits first', () => {
    render(<TextField id="amount" label="How much?" input={{}} />);
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect([field.type, field.inputMode, field.autocomplete]).toEqual(['text', 'decimal', 'off']);
    // Enter goes on, as long as nobody says otherwise.
    expect(field.getAttribute('enterkeyhint')).toBe('next');
  });

  it('keeps one "not sure" apart from another by the question it belongs to', () => {
    const ticks = [{ name: 'unsure', label: 'Not sure' }];
    render(
      <>
        <TextField id="one" label="One?" input={{}} ticks={ticks} />
        <TextField id="two" label="Two?" input={{}} ticks={ticks} />
      </>,
    );
    const group = within(screen.getByRole('group', { name: 'Two?' }));
    expect(group.getByRole('checkbox', { name: 'Not sure' })).toBeDefined();
  });

  it('offers chips, and one-press answers to its problem', async () => {
    const [onChip, onAnswer] = [vi.fn(), vi.fn()];
    const { container } = render(
      <TextField
        id="days"
        label="How many?"
        error="90 a day?"
        setAside
        input={{}}
        chips={[{ label: 'Every day', onPress: onChip }]}
        answers={[{ label: '90 a day', onPress: onAnswer }]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Every day' }));
    await userEvent.click(screen.getByRole('button', { name: '90 a day' }));
    expect([onChip.mock.calls.length, onAnswer.mock.calls.length]).toEqual([1, 1]);
    expect(screen.getByRole('textbox').dataset['setAside']).toBe('');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
