import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../../src/ui/disclosure/disclosure';
import { findAxeFaults } from '../../support/axe';

const details = () => screen.getByRole<HTMLDetailsElement>('group');

describe('something folded', () => {
  it('is in the document all the same, and opens by a press', async () => {
    const onOpen = vi.fn();
    const { container } = render(
      <Disclosure summary="Where to look" onOpen={onOpen}>
        <p>In the wallet</p>
      </Disclosure>,
    );
    expect(details().open).toBe(false);
    expect(container.textContent).toContain('In the wallet');
    await userEvent.click(screen.getByText('Where to look'));
    expect(details().open).toBe(true);
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('may start open, and can be folded', async () => {
    render(
      <Disclosure summary="More" kind="bold" open>
        text
      </Disclosure>,
    );
    expect(details().open).toBe(true);
    await userEvent.click(screen.getByText('More'));
    expect(details().open).toBe(false);
  });

  it('can be asked to open later, and never folds by itself', () => {
    const { rerender } = render(<Disclosure summary="More">text</Disclosure>);
    rerender(
      <Disclosure summary="More" open>
        text
      </Disclosure>,
    );
    expect(details().open).toBe(true);
    rerender(
      <Disclosure summary="More" open={false}>
        text
      </Disclosure>,
    );
    expect(details().open).toBe(true);
  });

  it('stays folded by the person while other things change', async () => {
    const { rerender } = render(
      <Disclosure summary="More" open>
        one
      </Disclosure>,
    );
    await userEvent.click(screen.getByText('More'));
    rerender(
      <Disclosure summary="More" open>
        two
      </Disclosure>,
    );
    expect(details().open).toBe(false);
  });
});
