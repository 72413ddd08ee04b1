import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../../src/data/current-rulebook';
import type { OfferedEntry } from '../../src/domain/rulebook/rulebook';
import { locales } from '../../src/messages/messages';
import { EntrySection } from '../../src/result/entry-section';
import { findAxeFaults } from '../support/axe';
import { renderResult } from '../support/render-result';
import { resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

const able = sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=30');

/** Someone for whom this entry is the one. */
const people: Readonly<Record<OfferedEntry, string>> = {
  'pay-score': able,
  weilidai: `${able}&need=cash&weilidai=yes`,
  merchant: sixPeople.meets,
  fenfu: `${sixPeople['card too new']}&fenfu=yes`,
};
const entries = Object.keys(people) as readonly OfferedEntry[];
const everywhere = locales.flatMap((locale) => entries.map((entry) => [locale, entry] as const));

describe('the way to an entry, screen by screen', () => {
  it.each(everywhere)('has words for every menu of every path, in %s: %s', (locale, entry) => {
    const screens = resultWords[locale].guide.paths[entry];
    for (const { value } of currentRulebook.entries[entry]) {
      expect(screens).toHaveLength(value.path.length);
    }
    for (const { see, missing } of screens) {
      expect(see.trim()).not.toBe('');
      expect(missing.trim()).not.toBe('');
    }
  });

  it.each([
    [
      'zh-CN',
      'weilidai',
      '一步一步看',
      [
        ['我', '右下角点“我”。', '没看到：先更新微信。'],
        ['服务', '“我”页头像下面第一行就是“服务”。', '没看到：多半是还没实名，先在设置里办好。'],
        ['微粒贷', '“微粒贷”，额度写在里面。', '没看到：就是没邀请你；谁也不能代开。'],
        ['额度查询', '额度和日利率。', '没看到：要你先付钱才给看的，是骗局。'],
        ['分期设置', '期数、每月还多少、年化多少。', '没看到：没写年化就问客服，先别借。'],
      ],
    ],
    [
      'en',
      'merchant',
      'Screen by screen',
      [
        [
          '京东 / 拼多多 等',
          'Place the order and stop at the payment step.',
          'Not there? If the shop does not take 微信支付, try another partner.',
        ],
        [
          '微信支付',
          '微信支付 among the ways to pay.',
          'Not there? Choose another way to pay, or another shop.',
        ],
        [
          '分期提示',
          '分期 on WeChat’s payment page, with terms and the payment for each.',
          'Not there? Not open for this purchase. Don’t pay more to get it.',
        ],
      ],
    ],
  ] as const)(
    'shows each menu with what should be there and what if not, in %s: %s',
    (locale, entry, summary, screens) => {
      const { container } = renderResult(givenIn(people[entry]), {
        locale,
        part: (page) => <EntrySection page={page} />,
      });
      const shown = [...container.querySelectorAll('.entry-guide-screen')].map((part) =>
        [...part.children].map(({ textContent }) => textContent),
      );
      expect(shown).toEqual(screens);
      expect(screen.getByText(summary).closest('details')?.open).toBe(false);
    },
  );

  it.each([
    ['zh-CN', '没看到：就是没对你开放；30 天后再看，别点别人给的链接。'],
    [
      'en',
      'Not there? Not shown means not offered. Look again in 30 days; don’t follow anyone’s link.',
    ],
  ] as const)('ends with what a missing entry means, in %s', (locale, text) => {
    renderResult(givenIn(able), { locale, part: (page) => <EntrySection page={page} /> });
    expect(screen.getByText(text)).toBeDefined();
  });

  it('keeps the menus’ own language', () => {
    const { container } = renderResult(givenIn(able), {
      locale: 'en',
      part: (page) => <EntrySection page={page} />,
    });
    const menus = [...container.querySelectorAll<HTMLElement>('.entry-guide-menu')];
    expect(menus.map(({ textContent, lang }) => `${lang} ${textContent}`)).toEqual([
      'zh-CN 我',
      'zh-CN 服务',
      'zh-CN 钱包',
      'zh-CN 支付分',
      'zh-CN 分期服务',
    ]);
  });

  it('is not there for a way that the site’s owner wrote: of their menus nothing more is known', () => {
    const { container } = renderResult(givenIn(able), {
      part: (page) => {
        const { entry } = page.assessment;
        if (!entry.place) throw new Error('no place');
        const place = { ...entry.place, source: 'file:own' } as const;
        const assessment = { ...page.assessment, entry: { ...entry, place } };
        return <EntrySection page={{ ...page, assessment }} />;
      },
    });
    expect(container.querySelector('.entry-path')).not.toBeNull();
    expect(container.querySelector('.entry-guide')).toBeNull();
  });

  it('is not there where no entry is', () => {
    const { container } = renderResult(givenIn(sixPeople.overdue), {
      part: (page) => <EntrySection page={page} />,
    });
    expect(container.querySelector('.entry-guide')).toBeNull();
  });

  it.each(locales)('has nothing axe objects to when opened, in %s', async (locale) => {
    const { container } = renderResult(givenIn(able), {
      locale,
      part: (page) => <EntrySection page={page} />,
    });
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
