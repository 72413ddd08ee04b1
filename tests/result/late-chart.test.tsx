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
    expect(screen.getByText('two')).toBeDefined();
    expect(failures(container)).toEqual([]);
  }, 60_000);

  it('are there at once where they have arrived before', () => {
    renderResult(givenIn('amount=6000'), {
      part: (page) => <LateChart page={page}>{() => <p>three</p>}</LateChart>,
    });
    expect(screen.getByText('three')).toBeDefined();
  });
});
