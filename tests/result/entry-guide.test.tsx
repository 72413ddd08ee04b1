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

  it.each(everywhere)(
    'shows each menu with what should be there and what if not, in %s: %s',
    (locale, entry) => {
      const { container } = renderResult(givenIn(people[entry]), {
        locale,
        part: (page) => <EntrySection page={page} />,
      });
      const { paths, missing, screens } = resultWords[locale].guide;
      const shown = [...container.querySelectorAll('.entry-guide-screen')].map((part) =>
        [...part.children].map(({ textContent }) => textContent),
      );
      const [place] = currentRulebook.entries[entry];
      expect(shown).toEqual(
        place.value.path.map((menu, index) => [
          menu,
          paths[entry][index]?.see,
          missing(paths[entry][index]?.missing ?? ''),
        ]),
      );
      expect(screen.getByText(screens).closest('details')?.open).toBe(false);
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
