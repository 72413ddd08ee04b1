import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { CodesPage, ComparePage, CostsPage } from '../../src/result/side-pages';
import { findAxeFaults } from '../support/axe';
import { marksOf } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

const pages = { costs: CostsPage, codes: CodesPage, compare: ComparePage } as const;
type PageName = keyof typeof pages;
const headlines: Readonly<Record<PageName, readonly [zh: string, en: string]>> = {
  costs: ['分期要多花多少？', 'What do installments really cost?'],
  codes: ['提示是什么意思？', 'What does the message mean?'],
  compare: ['同样的钱，谁便宜？', 'Same money: who is cheaper?'],
};

function open(name: PageName, locale: 'zh-CN' | 'en', takesFocus = false) {
  const SidePage = pages[name];
  return renderResult(givenIn('amount=6000&code=401'), {
    locale,
    part: (page) => <SidePage page={page} takesFocus={takesFocus} />,
  });
}

describe.each(locales)('a page beside the result, in %s', (locale) => {
  it.each(Object.keys(pages) as PageName[])(
    '%s stands by itself',
    async (name) => {
      const { container, user, went } = open(name, locale);
      const heading = screen.getByRole('heading', { level: 1 });
      expect(heading.textContent).toBe(headlines[name][locale === 'en' ? 1 : 0]);
      const actions = marksOf(container, 'data-action');
      expect(actions).toEqual([...new Set(actions)]);
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(await findAxeFaults(container)).toEqual([]);
      await user.click(
        screen.getByRole('button', {
          name: { 'zh-CN': '做一次自查', en: 'Take the check' }[locale],
        }),
      );
      expect(went).toEqual(['start']);
    },
    30_000,
  );
});

describe('the focus', () => {
  it.each(Object.keys(pages) as PageName[])('goes to the heading of %s, when asked', (name) => {
    open(name, 'zh-CN', true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is nobody’s when a page is what was opened', () => {
    open('costs', 'zh-CN');
    expect(document.activeElement).toBe(document.body);
  });
});
