import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/button/button';
import { findAxeFaults } from '../../support/axe';

describe('a button', () => {
  it('acts on a press, by mouse and by key', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Next</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.keyboard('{Enter} ');
    expect(onClick).toHaveBeenCalledTimes(3);
  });

  it('never submits a form, and bears its mark for programs', async () => {
    const { container } = render(
      <Button action="next" kind="primary" aria-label="Go on" className="wide">
        Next
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Go on' });
    expect(button.getAttribute('type')).toBe('button');
    expect(button.dataset['action']).toBe('next');
    expect(button.classList).toContain('wide');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('has no mark where it was given none', () => {
    render(<Button>Plain</Button>);
    expect(screen.getByRole('button').dataset['action']).toBeUndefined();
  });
});
