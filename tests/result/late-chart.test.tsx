import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CostSection } from '../../src/result/cost-section';
import { LateChart } from '../../src/result/late-chart';
import { marked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

const network = vi.hoisted(() => ({ isDown: true }));

vi.mock('../../src/result/cost-chart', async (original) => {
  if (network.isDown) throw new Error('did not arrive');
  return original();
});

const failures = (part: ParentNode) => marked(part, 'data-notice', 'chart-failed');
const arrival = { timeout: 20_000 };

// One after the other: what has arrived once is there for every chart that follows.
describe('charts that come later', () => {
  it('are on their way at first, and the table stands without them', async () => {
    const { container } = renderResult(givenIn('amount=6000'), {
      part: (page) => <CostSection page={page} title="" />,
    });
    expect(screen.getAllByText('正在画图……').length).toBeGreaterThan(1);
    expect(container.querySelectorAll('[data-table="cost"] tbody tr')).toHaveLength(7);
    const [first] = await screen.findAllByText('图没出来，数字都在表里。', {}, arrival);
    expect(first?.closest('[role="status"]')).not.toBeNull();
    expect(container.querySelectorAll('[data-table="cost"] tbody tr')).toHaveLength(7);
    expect(container.querySelector('figure')).toBeNull();
  }, 30_000);

  it('are mended together by one press', async () => {
    const { container, user } = renderResult(givenIn('amount=6000'), {
      locale: 'en',
      part: (page) => (
        <>
          <LateChart page={page}>{() => <p>one</p>}</LateChart>
          <LateChart page={page}>{() => <p>two</p>}</LateChart>
        </>
      ),
    });
    expect(failures(container)).toHaveLength(2);
    expect(container.textContent).toContain('The chart didn’t load; every figure is in the table.');
    const again = () => screen.getAllByRole('button', { name: 'Try again' });
    await user.click(again()[0] ?? container);
    await vi.waitFor(() => expect(failures(container)).toHaveLength(2), arrival);
    network.isDown = false;
    await user.click(again()[1] ?? container);
    await screen.findByText('one', {}, arrival);
    expect(await screen.findByText('two', {}, arrival)).toBeDefined();
    expect(failures(container)).toEqual([]);
  }, 60_000);

  it('are not drawn where nothing tells them their size, and no try is offered', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    Reflect.deleteProperty(window, 'ResizeObserver');
    const { container } = renderResult(givenIn('amount=6000'), {
      part: (page) => <LateChart page={page}>{() => <p>unseen</p>}</LateChart>,
    });
    vi.unstubAllGlobals();
    expect(failures(container)).toHaveLength(1);
    expect(screen.queryByText('unseen')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that were asked for by a press take its focus', async () => {
    const state = { isBroken: true };
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Chart() {
      if (state.isBroken) throw new Error('broken');
      return <p>four</p>;
    }
    const { container, user } = renderResult(givenIn('amount=6000'), {
      part: (page) => <LateChart page={page}>{() => <Chart />}</LateChart>,
    });
    await vi.waitFor(() => expect(failures(container)).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '重试' }));
    state.isBroken = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(document.activeElement).toBe(screen.getByText('four').parentElement);
    // What React says of a chart that throws was meant.
    vi.mocked(console.error).mockClear();
  });

  it('follow the table where they have arrived before', async () => {
    renderResult(givenIn('amount=6000'), {
      part: (page) => <LateChart page={page}>{() => <p>three</p>}</LateChart>,
    });
    expect(screen.queryByText('three')).toBeNull();
    expect(screen.getByText('正在画图……')).toBeDefined();
    expect(await screen.findByText('three')).toBeDefined();
  });
});
