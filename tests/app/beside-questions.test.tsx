import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DecidedSoFar, RulesFirst } from '../../src/app/beside-questions';
import { loadPages } from '../../src/app/late-page';
import { loadOtherResult } from '../../src/messages/messages';
import { setWide } from '../support/jsdom-gaps';
import { coreWords, resultDay } from '../support/result-context';
import { givenIn } from '../support/six-people';

vi.mock('../../src/messages/messages', async (original) => {
  const real = await original<typeof import('../../src/messages/messages')>();
  return { ...real, loadOtherResult: vi.fn(real.loadOtherResult) };
});

/** The code of the result is made ready once: on a busy machine that takes longer than anyone waits for a line. */
beforeAll(async () => void (await loadPages('zh-CN')), 60_000);

afterEach(() => setWide(false));

function decided(parameters: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  return render(
    <DecidedSoFar
      locale={locale}
      words={coreWords[locale]}
      today={resultDay}
      state={{ given: givenIn(parameters), entries: {}, on: resultDay }}
    />,
  );
}

describe('the rules decided so far', () => {
  it('are not shown where there is no room', () => {
    expect(decided('score=720').container.textContent).toBe('');
  });

  it('are promised while nothing is answered', () => {
    setWide(true);
    decided('');
    expect(screen.getByRole('region', { name: '已经能判断的' }).textContent).toContain(
      '答几题，这里就会出现结果',
    );
  });

  it('are shown one line each, without the marks of the result', async () => {
    setWide(true);
    const { container } = decided('score=570&adult=yes');
    const list = within(await screen.findByRole('list'));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '✓满 18 岁',
      '✕支付分 570，差 30 分',
    ]);
    expect(container.querySelector('[data-rule]')).toBeNull();
  });

  it('are told from the first on, from a region that was there before', async () => {
    setWide(true);
    const { container, rerender } = render(
      <DecidedSoFar
        locale="zh-CN"
        words={coreWords['zh-CN']}
        state={{ given: {}, entries: {}, on: resultDay }}
        today={resultDay}
      />,
    );
    const region = container.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('答几题，这里就会出现结果');
    rerender(
      <DecidedSoFar
        locale="zh-CN"
        words={coreWords['zh-CN']}
        state={{ given: givenIn('adult=yes'), entries: {}, on: resultDay }}
        today={resultDay}
      />,
    );
    expect((await screen.findByRole('list')).textContent).toBe('✓满 18 岁');
    expect(container.querySelector('[aria-live="polite"]')).toBe(region);
    expect(region?.textContent).toBe('✓满 18 岁');
    expect(container.querySelectorAll('[aria-live], [role="status"]')).toHaveLength(1);
  });

  it('are still promised while only other questions are answered', async () => {
    setWide(true);
    decided('student=no', 'en');
    expect(await screen.findByText(coreWords.en.decided.empty)).toBeDefined();
  });
});

describe('where the result does not come', () => {
  const failed = 'This part did not load; the connection may be down. Your answers are safe.';

  it('the conditions to read first are on their way, then missing, and come at another try', async () => {
    let lose: (reason: Error) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    vi.mocked(loadOtherResult).mockReturnValueOnce(lost);
    render(<RulesFirst locale="en" words={coreWords.en} today={resultDay} />);
    await userEvent.click(screen.getByText('See the 8 conditions and sources first'));
    expect(screen.getByRole('status').textContent).toBe('Opening…');
    lose(new Error('offline'));
    await screen.findByText(failed);
    // Nobody is taken away from where they are.
    expect(document.activeElement?.textContent).not.toBe('Try again');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(8);
    expect(screen.queryByText(failed)).toBeNull();
  });

  it('the rules decided so far say so, and come at another try', async () => {
    setWide(true);
    vi.mocked(loadOtherResult).mockRejectedValueOnce(new Error('offline'));
    decided('score=570&adult=yes', 'en');
    await screen.findByText(failed);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  });
});

describe('the conditions to read first', () => {
  it('are the eight, with their grade, once someone opens them', async () => {
    render(<RulesFirst locale="zh-CN" words={coreWords['zh-CN']} today={resultDay} />);
    expect(screen.queryByRole('list')).toBeNull();
    await userEvent.click(screen.getByText('先看 8 条基本条件和来源'));
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('span')?.textContent)).toEqual([
      '满 18 岁',
      '支付分 600 起',
      '微信已实名',
      '本人卡绑满 6 个月',
      '最近 6 个月没有严重违约，更早的已还清',
      '现在没有逾期',
      '平均每天交易 3 笔起',
      '30 天里至少用 10 天微信',
    ]);
    expect(screen.getAllByText('据文章·非官方')).toHaveLength(7);
    expect(screen.getAllByText('官方公开')).toHaveLength(1);
  });
});
