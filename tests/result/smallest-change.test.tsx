import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { ResultPage } from '../../src/result/result-page';
import { RulesSection } from '../../src/result/rules-section';
import { applyChanges } from '../support/apply-changes';
import { marksOf, theMarked } from '../support/page-marks';
import { partRenderer, renderResult } from '../support/render-result';
import { contextFor } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

/** Fails everything that can be failed, some of it for good. */
const failsAll =
  'adult=yes&score=570&realName=no&cardMonths=none&txPerDay=1&loginDays=4&overdue=yes' +
  '&defaultMonths=2&defaultSettled=no&pastOverdues=4&pastSettled=no&payPerDay=1';
const mixed = {
  'fails all': failsAll,
  'owes and told little': 'adult=yes&score=570&overdue=yes',
  'under age': 'adult=no&score=720',
  'told nothing': '',
} as const;

const rules = partRenderer((page) => <RulesSection page={page} />);

/** What is advised, an item each, the parts of its note as they stand. */
function advised(container: HTMLElement, goal: 'meets' | 'premium'): readonly string[] {
  const part = theMarked(container, 'data-advice-for', goal);
  return [...part.querySelectorAll('.change')].map((change) =>
    [...change.children].map(({ textContent }) => textContent).join('｜'),
  );
}

describe('the least to change', () => {
  it.each([
    [
      'short of points and use',
      [
        '支付分到 600 分｜还差 30 分 · 靠平时积累 · 说不准，最早 2026年12月22日再看',
        '每天交易到 3 笔｜还差 2 笔 · 照常用就会到 · 到 2026年12月12日',
      ],
      [
        'Pay Score: at least 600 points｜30 more points · builds up with ordinary use · Uncertain; look again from December\u00a022,\u00a02026',
        'Daily transactions: at least 3 a day｜2 more a day · comes with ordinary use · On December\u00a012,\u00a02026',
      ],
    ],
  ] as const)('is told with distance, way and day: %s', (name, zh, en) => {
    expect(advised(rules(sixPeople[name]).container, 'meets')).toEqual(zh);
    expect(screen.getByRole('heading', { name: '最少做到这几条，就都符合' })).toBeDefined();
    expect(advised(rules(sixPeople[name], 'en').container, 'meets')).toEqual(en);
    const title = 'The least it takes to meet all conditions';
    expect(screen.getByRole('heading', { name: title })).toBeDefined();
  });

  it.each(['meets', 'score only', 'needs cash'] as const)(
    'is not told where nothing is to be changed, only told at most: %s',
    (name) => {
      const { container } = rules(sixPeople[name]);
      expect(marksOf(container, 'data-advice-for')).toEqual(['premium']);
    },
  );

  it.each(['card too new', 'overdue'] as const)(
    'is not told where one condition fails and nothing is open, whose card says it all: %s',
    (name) => {
      const { container } = rules(sixPeople[name]);
      expect(marksOf(container, 'data-advice-for')).not.toContain('meets');
    },
  );

  it('speaks of a default as of a time that has to pass, in English, too', () => {
    const { container } = rules(failsAll, 'en');
    expect(advised(container, 'meets').at(-1)).toMatch(
      /^Last default at least 6 months ago｜4 more months · only time helps/,
    );
  });

  it('puts debts first, then what can be done today, then use, then waiting', () => {
    const { container } = rules(failsAll);
    expect(advised(container, 'meets')).toEqual([
      '违约还款｜先还清 · 说不准，最早 2027年3月22日再看',
      '没有逾期｜先还清 · 说不准，最早 2026年11月23日再看',
      '已实名｜今天就能办',
      '绑卡时间到 6 个月｜还差 6 个月 · 今天先绑上，再等 · 到 2027年5月22日',
      '支付分到 600 分｜还差 30 分 · 靠平时积累 · 说不准，最早 2026年12月22日再看',
      '每天交易到 3 笔｜还差 2 笔 · 照常用就会到 · 到 2026年12月12日',
      '登录天数到 10 天｜还差 6 天 · 照常用就会到 · 到 2026年11月29日',
      '距上次违约满 6 个月｜还差 4 个月 · 只能等 · 说不准，最早 2027年3月22日再看',
    ]);
    const part = theMarked(container, 'data-advice-for', 'meets');
    expect(marksOf(part, 'data-how')).toEqual([
      'repay',
      'repay',
      'do',
      'do',
      'use',
      'use',
      'use',
      'wait',
    ]);
    expect(marksOf(part, 'data-change').slice(0, 4)).toEqual([
      'defaultSettled',
      'overdue',
      'realName',
      'cardMonths',
    ]);
  });

  it('names what is only missing after what is to be changed, a span of months as months', () => {
    expect(advised(rules(mixed['owes and told little'], 'en').container, 'meets')).toEqual([
      'Nothing overdue｜repay first · Uncertain; look again from November\u00a023,\u00a02026',
      'Pay Score: at least 600 points｜30 more points · builds up with ordinary use · Uncertain; look again from December\u00a022,\u00a02026',
      'Real name verified｜not known yet; answer to find out',
      'Your own card, linked for 6 months｜not known yet; answer to find out',
      'No serious default｜not known yet; answer to find out',
      'At least 3 transactions a day on average｜not known yet; answer to find out',
      'WeChat used on at least 10 of 30 days｜not known yet; answer to find out',
    ]);
  });

  it('tells what the rule on past late payments asks for, not the one number that settles it alone', () => {
    const { container } = rules(sixPeople.meets.replace('&pastOverdues=0', ''));
    expect(advised(container, 'premium').join('\n')).toContain('以往逾期不超过 2 次，都已还清｜');
  });

  it('promises nothing under age: there is no way but the birthday', () => {
    const { container } = rules(mixed['under age']);
    expect(marksOf(container, 'data-advice-for')).toEqual([]);
  });

  it('is silent on a day when not every threshold is known: it would not lead there', () => {
    // Between the age of majority and the article.
    const today = toCalendarDate('2018-01-01');
    const page = contextFor(givenIn('adult=no&score=720'), { today });
    const { container } = renderResult({}, { part: () => <RulesSection page={page} /> });
    expect(page.assessment.advice.toMeets.changes).toHaveLength(1);
    expect(marksOf(container, 'data-advice-for')).toEqual([]);
  });

  it.each(Object.entries({ ...sixPeople, ...mixed }))(
    'leads to a result that meets the conditions, once followed: %s',
    (_, parameters) => {
      const { answers, advice } = contextFor(givenIn(parameters)).assessment;
      const followed = applyChanges(answers, advice.toMeets.changes);
      const { container } = renderResult(followed, {
        part: (page) => <ResultPage page={page} takesFocus={false} />,
      });
      expect(theMarked(container, 'data-verdict').dataset['verdict']).toBe('meets');
      expect(marksOf(container, 'data-advice-for')).not.toContain('meets');
    },
  );
});

describe('the least to reach the premium tier', () => {
  const above = sixPeople.meets.replace('score=720', 'score=750');

  it.each([
    ['zh-CN', '最少做到这几条，就达到优质标准', '支付分到 750 分｜还差 30 分 · 靠平时积累'],
    [
      'en',
      'The least it takes to pass the premium tests',
      'Pay Score: at least 750 points｜30 more points · builds up with ordinary use',
    ],
  ] as const)('is told where it can be, in %s', (locale, title, change) => {
    const { container } = rules(sixPeople.meets, locale);
    const part = theMarked(container, 'data-advice-for', 'premium');
    expect(within(part).getByRole('heading', { hidden: true }).textContent).toBe(title);
    const [first, ...others] = advised(container, 'premium');
    expect(first?.startsWith(change)).toBe(true);
    expect(others).toEqual([]);
  });

  it('is one score for both thresholds', () => {
    const { container } = rules(sixPeople['short of points and use']);
    const texts = advised(container, 'premium').map((text) => text.split('｜')[0]);
    expect(texts).toEqual(['支付分到 750 分', '每天交易到 3 笔']);
  });

  it('is not told where it holds', () => {
    expect(marksOf(rules(above).container, 'data-advice-for')).toEqual([]);
  });

  it.each([
    [2, true],
    [3, false],
  ])('of someone with %i past late payments is possible: %s', (count, isPossible) => {
    const { container } = rules(above.replace('pastOverdues=0', `pastOverdues=${count}`));
    const part = theMarked(container, 'data-advice-for', 'premium');
    const impossible = '以往逾期次数改不了，达不到优质标准。';
    expect(within(part).queryByText(impossible) === null).toBe(isPossible);
    expect(advised(container, 'premium')).toHaveLength(isPossible ? 1 : 0);
  });

  it('that is out of reach is said to be so in English too', () => {
    rules(above.replace('pastOverdues=0', 'pastOverdues=3'), 'en');
    const title = /^The number of past late payments cannot be changed/;
    expect(screen.getByRole('heading', { name: title, hidden: true })).toBeDefined();
  });
});
