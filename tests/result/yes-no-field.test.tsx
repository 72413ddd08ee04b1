import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { YesNoField } from '../../src/result/yes-no-field';

const labels = { yes: 'Repaid', no: 'Still owed' };
const offered = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);

describe('a yes or no asked beside the result', () => {
  it('comes in the order of the questions, and tells what is chosen', async () => {
    const onChange = vi.fn();
    render(
      <YesNoField id="try" legend="Repaid?" labels={labels} chosen="no" onChange={onChange} />,
    );
    expect(offered()).toEqual(['yes', 'no']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Still owed' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Repaid' }));
    expect(onChange.mock.calls).toEqual([['yes']]);
  });

  it('offers "not sure" where that has a name, and nothing is chosen while nothing is said', async () => {
    const onChange = vi.fn();
    render(
      <YesNoField
        id="try"
        legend="Repaid?"
        labels={labels}
        unsure="Not sure"
        chosen={undefined}
        onChange={onChange}
      />,
    );
    expect(offered()).toEqual(['yes', 'no', 'unknown']);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(onChange.mock.calls).toEqual([['unknown']]);
  });
});
