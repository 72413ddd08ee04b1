import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../../src/ui/boundary/boundary';

describe('a part that throws', () => {
  beforeEach(() => {
    // React tells the console of every caught error; here it is meant.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('leaves what stands beside it, and can be tried again', async () => {
    const state = { isBroken: true };
    function Chart() {
      if (state.isBroken) throw new Error('broken');
      return <p>chart</p>;
    }
    render(
      <>
        <Boundary
          fallback={(retry) => (
            <button type="button" onClick={retry}>
              again
            </button>
          )}
        >
          <Chart />
        </Boundary>
        <p>table</p>
      </>,
    );
    expect(screen.getByText('table')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'again' }));
    expect(screen.queryByText('chart')).toBeNull();
    state.isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'again' }));
    expect(screen.getByText('chart')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
