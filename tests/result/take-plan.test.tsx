import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TakePlan } from '../../src/result/take-plan';
import { marked, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { sixPeople } from '../support/six-people';

const plan = partRenderer((page) => <TakePlan page={page} />);

describe('the calendar', () => {
  it('is a file of the days to come, without an answer in it', async () => {
    const download = vi.fn((_file: string, _mime: string, _text: string) => true);
    const { container, user } = plan(sixPeople['card too new'], 'zh-CN', { download });
    expect(theMarked(container, 'data-action', 'calendar').textContent).toBe('加到日历');
    await user.click(theMarked(container, 'data-action', 'calendar'));
    const [file, mime, text = ''] = download.mock.calls[0] ?? [];
    expect([file, mime]).toEqual(['fenqi-check.ics', 'text/calendar']);
    expect(text).toContain('UID:card-age@fenqi-check');
    expect(text).toContain('DTSTART;VALUE=DATE:20270122');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).not.toMatch(/720|6000|cardMonths|score/);
  });

  it('is told to be had as text, too, where nothing but looking again is planned', async () => {
    const { container, user } = plan(sixPeople.meets);
    await user.click(theMarked(container, 'data-action', 'calendar'));
    expect(screen.getByText('没反应？改用“复制安排”。')).toBeDefined();
  });

  it('stands as text to copy where files are refused', async () => {
    const { container, user } = plan(sixPeople['card too new'], 'zh-CN', { download: () => false });
    await user.click(theMarked(container, 'data-action', 'calendar'));
    const byHand = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /这里不让下载/ });
    expect(byHand.value).toContain('BEGIN:VCALENDAR');
  });
});

describe('what is taken along while other answers are tried', () => {
  it('is not the trial’s plan where only the trial has one', async () => {
    const copy = vi.fn(async (_: string) => true);
    const { container, page, user } = plan(sixPeople.meets, 'zh-CN', { copy });
    act(() => page().trial?.set({ score: 500 }));
    expect(page().assessment.plan.steps.map(({ id }) => id)).toEqual(['pay-score', 'look-again']);
    await user.click(theMarked(container, 'data-action', 'copy-plan'));
    expect(copy.mock.calls).toEqual([['2027年2月22日再看：再来自查一次，看看有没有变化']]);
    expect(theMarked(container, 'data-action', 'calendar').textContent).toBe('提醒我 3 个月后再看');
  });

  it('is one’s own plan, and said to be, where the trial has none', () => {
    const { container, page } = plan(sixPeople['card too new'], 'en');
    act(() => page().trial?.set({ cardMonths: 30 }));
    expect(page().assessment.plan.steps).toEqual([]);
    expect(marked(container, 'data-action', 'copy-plan')).toHaveLength(1);
    expect(theMarked(container, 'data-action', 'calendar').textContent).toBe('Add to calendar');
  });
});

describe('the plan as text', () => {
  it('is copied a step a line', async () => {
    const copy = vi.fn(async (_: string) => true);
    const { container, user } = plan(sixPeople['short of points and use'], 'zh-CN', { copy });
    await user.click(theMarked(container, 'data-action', 'copy-plan'));
    expect(copy.mock.calls[0]?.[0].split('\n')).toHaveLength(3);
    expect(await screen.findByText('复制好了')).toBeDefined();
  });

  it('stands to be copied by hand where copying is refused', async () => {
    const { container, user } = plan(sixPeople['card too new'], 'en', {
      copy: async () => false,
    });
    await user.click(theMarked(container, 'data-action', 'copy-plan'));
    const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: /^Copying is blocked here/,
    });
    expect(byHand.value).toBe(
      'By January 22, 2027: Just keep your card linked until January 22, 2027.',
    );
  });
});
