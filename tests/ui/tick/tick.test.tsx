import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Tick } from '../../../src/ui/tick/tick';
import { findAxeFaults } from '../../support/axe';

describe('a box to tick', () => {
  it('is ticked by its label too, which holds its hint', async () => {
    const onChange = vi.fn();
    const { container } = render(
      <Tick label="Not sure" hint="Skip for now" name="unsure" onChange={onChange} />,
    );
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Not sure Skip for now' });
    await userEvent.click(screen.getByText('Skip for now'));
    expect(box.checked).toBe(true);
    expect(onChange).toHaveBeenCalledOnce();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
