import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ResultActionsBar } from '../../src/result/result-actions';
import { theMarked } from '../support/page-marks';
import { partRenderer, renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

const bar = partRenderer((page) => <ResultActionsBar page={page} />);

describe('what to do with a result', () => {
  it('begins with the verdict and the one thing to do next', () => {
    const { container } = bar(sixPeople['card too new']);
    expect(container.querySelector('.result-side-verdict')?.textContent).toContain('还差 1 条');
    // The cost belongs to the step, not to the end of its sentence.
    const next = [...(container.querySelector('.result-side-next')?.querySelectorAll('p') ?? [])];
    expect(next.map(({ textContent }) => textContent)).toEqual([
      '下一步',
      '花费 0 元',
      '卡别解绑，等到 2027年1月22日就行。',
    ]);
  });

  it('is to change the answers, or to start over', async () => {
    const { user, went } = bar(sixPeople.meets);
    await user.click(screen.getByRole('button', { name: '改答案' }));
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(went).toEqual(['review', 'restart']);
  });

  it('is to share a link, once one has read that it carries the answers', async () => {
    const copy = vi.fn(async (_: string) => true);
    const link = 'https://fenqi.example/#/result?score=720';
    const { container, user } = bar(sixPeople.meets, 'zh-CN', { copy, link: () => link });
    expect(screen.queryByRole('textbox', { name: '链接' })).toBeNull();
    const share = theMarked(container, 'data-action', 'share');
    expect(share.getAttribute('aria-expanded')).toBe('false');
    await user.click(share);
    expect(share.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('链接里带着你的答案，谁拿到都能看到。')).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '链接' }).value).toBe(link);
    await user.click(theMarked(container, 'data-action', 'copy-link'));
    expect(copy).toHaveBeenCalledWith(link);
    expect(await screen.findByText('复制好了')).toBeDefined();
    await user.click(share);
    expect(screen.queryByRole('textbox', { name: '链接' })).toBeNull();
  });

  it('is to print, and to be told where that is refused', async () => {
    const print = vi.fn(() => Promise.resolve(true));
    const allowed = bar(sixPeople.meets, 'zh-CN', { print });
    await allowed.user.click(theMarked(allowed.container, 'data-action', 'print'));
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/打印窗口没出来/)).toBeNull();
    const refused = bar(sixPeople.meets, 'en', { print: () => Promise.resolve(false) });
    await refused.user.click(theMarked(refused.container, 'data-action', 'print'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^No print window\?/);
  });
});

describe('the ways down the page', () => {
  it.each([
    ['meets', sixPeople.meets, ['走哪个入口', '要多花多少', '额度示意', '日期安排']],
    [
      'card too new',
      sixPeople['card too new'],
      ['先解决', '走哪个入口', '要多花多少', '额度示意', '日期安排'],
    ],
    [
      'under age',
      'adult=no&score=620',
      ['先解决', '走哪个入口', '要多花多少', '额度示意', '日期安排'],
    ],
    [
      'score only',
      sixPeople['score only'],
      ['没填的', '走哪个入口', '要多花多少', '额度示意', '日期安排'],
    ],
  ] as const)('lead only where something is, for: %s', (_, parameters, labels) => {
    renderResult(givenIn(parameters));
    const jumps = within(screen.getByRole('navigation', { name: '跳到' })).getAllByRole('link');
    expect(jumps.map(({ textContent }) => textContent)).toEqual(labels);
  });

  it('lead to the heading of a part, and leave the address alone', async () => {
    const { user } = renderResult(givenIn(sixPeople.meets));
    const before = window.location.href;
    await user.click(screen.getByRole('link', { name: '日期安排' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '日期安排' }));
    expect(window.location.href).toBe(before);
  });
});
