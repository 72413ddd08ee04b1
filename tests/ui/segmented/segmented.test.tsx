import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Segmented } from '../../../src/ui/segmented/segmented';
import { findAxeFaults } from '../../support/axe';

describe('a switch between a few', () => {
  it('shows which is on and tells which is pressed', async () => {
    const onChange = vi.fn();
    const { container } = render(
      <Segmented
        name="measure"
        label="What the bars show"
        value="money"
        options={[
          { value: 'money', label: 'Money' },
          { value: 'rate', label: 'Rate' },
        ]}
        onChange={onChange}
      />,
    );
    expect(screen.getByRole('radiogroup', { name: 'What the bars show' })).toBeDefined();
    const money = screen.getByRole<HTMLInputElement>('radio', { name: 'Money' });
    expect(money.checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Rate' }));
    await userEvent.click(money);
    expect(onChange.mock.calls).toEqual([['rate']]);
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('shows its label where nothing around says what it switches', async () => {
    const switched = {
      name: 'measure',
      label: 'What the bars show',
      value: undefined,
      options: [{ value: 'money', label: 'Money' }],
      onChange: () => undefined,
    };
    const { container, rerender } = render(<Segmented {...switched} />);
    expect(screen.queryByText('What the bars show')).toBeNull();
    rerender(<Segmented {...switched} isLabelShown />);
    expect(screen.getByText('What the bars show')).toBeDefined();
    expect(screen.getByRole('radiogroup', { name: 'What the bars show' })).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
