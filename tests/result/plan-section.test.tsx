import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlanSection } from '../../src/result/plan-section';
import { marked, marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { sixPeople } from '../support/six-people';

const plan = partRenderer((page) => <PlanSection page={page} />);

describe('the plan', () => {
  it('has its steps in order, each with its day', () => {
    const { container } = plan(sixPeople['short of points and use']);
    expect(marksOf(container, 'data-plan-step')).toEqual([
      'pay-score',
      'daily-transactions',
      'look-again',
    ]);
    const days = marked(container, 'data-plan-step').map((step) => step.querySelector('time'));
    expect(days.map((day) => day?.dateTime)).toEqual(['2026-11-22', '2026-12-12', '2026-12-22']);
    expect(screen.getByText('都不花钱。')).toBeDefined();
  });

  it('puts a repayment first, the one thing that costs', () => {
    const { container } = plan(sixPeople.overdue, 'en');
    expect(marksOf(container, 'data-plan-step')[0]).toBe('no-current-overdue');
    expect(screen.getByText('Repay debt first; nothing else costs money.')).toBeDefined();
  });

  it('shows a day once over all that falls on it, and once what to do on several, and still reads them out with each', () => {
    const { container } = plan(
      sixPeople.overdue.replace('score=720', 'score=570').replace('realName=yes', 'realName=no'),
    );
    const days = marked(container, 'data-plan-step').map((step) =>
      step.querySelector('.plan-when'),
    );
    expect(
      days.map((day) => [day?.textContent, day?.classList.contains('visually-hidden')]),
    ).toEqual([
      ['今天', false],
      ['今天', true],
      ['今天', true],
      ['2026年11月23日再看', false],
      ['2026年12月22日再看', false],
    ]);
    const texts = marked(container, 'data-plan-step', 'look-again').map((step) =>
      step.querySelector('.plan-what')?.classList.contains('visually-hidden'),
    );
    expect(texts).toEqual([false, true]);
  });

  it('says where to look what is unknown up today', () => {
    const { container } = plan(sixPeople['score only']);
    expect(marksOf(container, 'data-plan-step')).toHaveLength(7);
    expect(screen.getByText('补答“实名”：微信里点“我 → 服务 → 钱包 → 身份信息”')).toBeDefined();
  });

  it('is nothing where all is met, and offers to remind in three months', () => {
    const { container } = plan(sixPeople.meets);
    expect(screen.getByText('条件都齐了，不用再做什么。')).toBeDefined();
    expect(theMarked(container, 'data-action', 'calendar').textContent).toBe('提醒我 3 个月后再看');
    expect(theMarked(container, 'data-action', 'copy-plan').textContent).toBe('复制安排');
  });

  it('names no day for programs where none is said', () => {
    const { container } = plan('adult=no');
    const step = theMarked(container, 'data-plan-step', 'adult');
    expect(step.textContent).toContain('说不准');
    expect(step.querySelector('time')).toBeNull();
  });
});

/** The rows of one rule's growth: day, exact value, what is said. */
const growth = (container: HTMLElement, rule: string) =>
  [...theMarked(container, 'data-use', rule).querySelectorAll('.use-mark')].map((row) => [
    row.querySelector('time')?.dateTime,
    row.querySelector('data')?.value,
    row.textContent,
  ]);

describe('ordinary use, week by week', () => {
  it('lifts the average of 30 days to the threshold, on the day of the plan’s step', () => {
    const { container } = plan(sixPeople['short of points and use']);
    expect(growth(container, 'daily-transactions')).toEqual([
      ['2026-11-22', '1', '今天1 笔'],
      ['2026-11-29', '1.7', '2026年11月29日1.7 笔'],
      ['2026-12-06', '2.4', '2026年12月6日2.4 笔'],
      ['2026-12-12', '3', '2026年12月12日3 笔，够了'],
    ]);
    const step = theMarked(container, 'data-plan-step', 'daily-transactions');
    expect(step.querySelector('time')?.dateTime).toBe('2026-12-12');
    expect(marked(container, 'data-use')).toHaveLength(1);
  });

  it.each([
    [
      'zh-CN',
      [
        '每天 3 笔30 天 · 2026年12月22日',
        '每天 4 笔按这个算20 天 · 2026年12月12日',
        '每天 5 笔15 天 · 2026年12月7日',
      ],
      /只用平时本来就要付的小额/,
    ],
    [
      'en',
      [
        '3 a day30 days · December 22, 2026',
        '4 a dayas planned20 days · December 12, 2026',
        '5 a day15 days · December 7, 2026',
      ],
      /^Only small payments you make anyway/,
    ],
  ] as const)(
    'has a slower and a faster pace, and no purchase invented, in %s',
    (locale, said, care) => {
      const { container } = plan(sixPeople['short of points and use'], locale);
      expect(marked(container, 'data-pace').map(({ textContent }) => textContent)).toEqual(said);
      expect(screen.getByText(care)).toBeDefined();
    },
  );

  it('is told of login days in whole days, at one pace', () => {
    const { container } = plan(sixPeople.meets.replace('loginDays=25', 'loginDays=4'));
    expect(growth(container, 'login-days')).toEqual([
      ['2026-11-22', '4', '今天4 天'],
      ['2026-11-29', String(151 / 15), '2026年11月29日10 天，够了'],
    ]);
    expect(marked(container, 'data-pace')).toEqual([]);
  });

  it.each(['meets', 'card too new', 'score only'] as const)(
    'is not told where use is enough or not known: %s',
    (name) => {
      expect(marked(plan(sixPeople[name]).container, 'data-use')).toEqual([]);
    },
  );
});

describe('the card', () => {
  it.each([
    ['counts', sixPeople.meets, 1],
    ['is on its way', sixPeople['card too new'], 1],
    ['is not known', sixPeople['score only'], 0],
    ['is still to be bound', sixPeople.meets.replace('cardMonths=30', 'cardMonths=none'), 0],
  ])('is to be kept where it %s', (_, parameters, times) => {
    plan(parameters);
    expect(screen.queryAllByText(/^老卡别解绑：一解绑/)).toHaveLength(times);
  });
});

describe('what costs', () => {
  it.each(Object.entries(sixPeople))('is at most a repayment, for: %s', (_, parameters) => {
    const { page } = plan(parameters);
    for (const { action, costs } of page().assessment.plan.steps) {
      expect(costs).toBe(action === 'repay' ? 'debt-repayment' : 'nothing');
    }
  });
});
