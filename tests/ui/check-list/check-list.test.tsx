import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CheckList } from '../../../src/ui/check-list/check-list';
import { findAxeFaults } from '../../support/axe';

const options = [
  { value: 'sale', label: 'A sale' },
  { value: 'newUser', label: 'New user' },
] as const;

describe('a list to tick', () => {
  it('shows what is chosen and tells what is pressed', async () => {
    const onToggle = vi.fn();
    const { container } = render(
      <CheckList
        id="promos"
        legend="Which offers?"
        hint="Seen yourself"
        options={options}
        chosen={['newUser']}
        onToggle={onToggle}
      />,
    );
    const group = screen.getByRole('group', { name: 'Which offers?' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Seen yourself',
    );
    const [sale, newUser] = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect([sale?.checked, newUser?.checked]).toEqual([false, true]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'A sale' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'New user' }));
    expect(onToggle.mock.calls).toEqual([['sale'], ['newUser']]);
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
