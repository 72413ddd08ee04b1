import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceField } from '../../../src/ui/choice-field/choice-field';
import { findAxeFaults } from '../../support/axe';

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not sure', unsure: true },
] as const;

describe('a choice of a few', () => {
  it('is one group under its legend, its hint and its problem', async () => {
    const { container } = render(
      <ChoiceField
        id="adult"
        legend="18 or over?"
        hint="On the day you apply"
        error="Choose an answer"
        options={options}
        layout="row"
        radio={{ name: 'adult' }}
      >
        <p>Help</p>
      </ChoiceField>,
    );
    const group = screen.getByRole('group', { name: '18 or over?' });
    const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'On the day you apply',
      'Choose an answer',
    ]);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText('Help')).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('bears its id on the first option, so that a link leads to where choosing starts', () => {
    render(
      <ChoiceField
        id="adult"
        legend="18 or over?"
        options={options}
        layout="row"
        radio={{ name: 'adult' }}
      />,
    );
    expect(document.getElementById('adult')).toBe(screen.getByRole('radio', { name: 'Yes' }));
    expect(document.getElementById('adult-no')).toBe(screen.getByRole('radio', { name: 'No' }));
  });

  it('is named by a heading where it has no legend of its own', async () => {
    const { container } = render(
      <div>
        <h1 id="heading">What for?</h1>
        <ChoiceField
          id="need"
          labelledBy="heading"
          options={options}
          layout="list"
          radio={{ name: 'need' }}
        />
      </div>,
    );
    expect(screen.getByRole('group', { name: 'What for?' })).toBeDefined();
    expect(container.querySelector('legend')).toBeNull();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('lets one be chosen, by mouse and by its label', async () => {
    const onChange = vi.fn();
    render(
      <ChoiceField
        id="adult"
        legend="18 or over?"
        options={options}
        layout="row"
        radio={{ name: 'adult', onChange: (event) => onChange(event.currentTarget.value) }}
      />,
    );
    await userEvent.click(screen.getByText('No'));
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(onChange.mock.calls).toEqual([['no'], ['unknown']]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(false);
  });
});
