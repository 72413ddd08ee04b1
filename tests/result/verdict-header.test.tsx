import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { VerdictHeader, verdictText } from '../../src/result/verdict-header';
import { marked, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { contextFor } from '../support/result-context';
import { givenIn, type PersonName, sixPeople } from '../support/six-people';

const header = partRenderer((page) => <VerdictHeader page={page} takesFocus={false} />);

describe('the verdict as a sentence', () => {
  it.each<[string, string, string, string]>([
    ['all met', sixPeople.meets, '8 条基本条件，你都符合', 'You meet all 8 basic conditions'],
    ['one short', 'cardMonths=4', '还差 1 条，时间说不准', '1 condition to go, timing uncertain'],
    ['nothing said', '', '再补 8 个答案，就有结论', '8 more answers will settle it'],
    ['under 18', 'adult=no&score=720', '未满 18 岁，先别申请', 'Under 18: don’t apply yet'],
  ])('%s', (_, parameters, zh, en) => {
    const said = (locale: 'zh-CN' | 'en') => {
      const { assessment, texts } = contextFor(givenIn(parameters), { locale });
      return verdictText(assessment, texts);
    };
    expect(said('zh-CN')).toBe(zh);
    expect(said('en')).toBe(en);
  });
});

describe('the head of the result', () => {
  it.each(locales)('has the caveat in one line under the verdict, in %s', (locale) => {
    header(sixPeople.meets, locale);
    const caveat = {
      'zh-CN': '条件多来自网文，非官方；能不能开，看微信。',
      en: 'Mostly from an unofficial article; WeChat decides.',
    }[locale];
    expect(screen.getByText(caveat)).toBeDefined();
  });

  it('counts with a sign, a word and a number', () => {
    header(sixPeople['score only']);
    const counts = within(screen.getByRole('list', { name: '8 条基本条件' }));
    expect(counts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '✓符合 1',
      '✕不符 0',
      '?未知 7',
    ]);
  });

  it('says one next thing, and what it costs', () => {
    header(sixPeople.overdue, 'en');
    const next = within(screen.getByRole('region', { name: /Next step/ }));
    expect(next.getByText('Only what you owe')).toBeDefined();
    expect(next.getByText(/^Repay what is overdue/)).toBeDefined();
  });

  it('tells programs the day it waits for, or the days of use it takes', () => {
    const next = (parameters: string) =>
      header(parameters).container.querySelector('.verdict-next-text')?.firstElementChild;
    const waits = next(sixPeople['card too new']);
    expect(waits?.getAttribute('datetime')).toBe('2027-01-22');
    const uses = next(
      sixPeople['card too new']
        .replace('cardMonths=4', 'cardMonths=30')
        .replace('loginDays=25', 'loginDays=5'),
    );
    expect(uses?.getAttribute('value')).toBe('6');
    expect(next(sixPeople.meets)).toBeNull();
  });

  it.each<PersonName>(['meets', 'card too new', 'score only', 'overdue'])(
    'never says that an offer outranks or that no entry is open to: %s',
    (name) => {
      const { container } = header(sixPeople[name]);
      expect(container.querySelector('.notice')).toBeNull();
    },
  );

  it('gives no lower bound that is only today', () => {
    const { container } = header(sixPeople['score only']);
    const [earliest] = marked(container, 'data-figure', 'earliest-unknown');
    expect(earliest?.textContent).toBe('最早日期：答完再算');
    expect(earliest?.querySelector('time')).toBeNull();
  });
});

describe('the plan beside the next step', () => {
  const taken = (container: HTMLElement) =>
    marked(container, 'data-action').map((button) => button.dataset['action']);

  it('can be taken along where a day is to be waited for', () => {
    const { container } = header(sixPeople['card too new']);
    expect(taken(container)).toEqual(['next-calendar', 'next-copy-plan']);
  });

  it('is not offered without such a day; an offer that was seen leads to its cost', async () => {
    const { container, user } = header(sixPeople.meets);
    expect(taken(container)).toEqual(['next-cost']);
    document.body.insertAdjacentHTML('beforeend', '<h2 id="cost-title" tabindex="-1">Cost</h2>');
    await user.click(theMarked(container, 'data-action', 'next-cost'));
    expect(document.activeElement?.id).toBe('cost-title');
    document.getElementById('cost-title')?.remove();
  });

  it('gives way to the question where an answer is missing', async () => {
    const { container, user, went } = header(sixPeople['score only']);
    expect(taken(container)).toEqual(['next-answer']);
    await user.click(theMarked(container, 'data-action', 'next-answer'));
    expect(went).toEqual(['change adult']);
  });

  it('is not offered beside a way that is open now, whatever else has a day to come', () => {
    const { container, page } = header(sixPeople['short of points and use']);
    expect(page().assessment.entry.entry).toBe('merchant');
    expect(page().assessment.plan.steps).not.toEqual([]);
    expect(taken(container)).toEqual(['next-cost']);
  });

  it('is neither there for a plan that is only tried, nor beside a tried way that is open', () => {
    const ready = header(sixPeople.meets.replace('cashier=yes', 'cashier=no'));
    act(() => ready.page().trial?.set({ cardMonths: 1 }));
    expect(taken(ready.container)).toEqual([]);
    const waiting = header(sixPeople['card too new']);
    act(() => waiting.page().trial?.set({ cardMonths: 30 }));
    expect(taken(waiting.container)).toEqual([]);
    act(() => waiting.page().trial?.set({ cardMonths: 1 }));
    expect(taken(waiting.container)).toEqual(['next-calendar', 'next-copy-plan']);
  });
});
