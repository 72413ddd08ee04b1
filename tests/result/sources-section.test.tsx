import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sources } from '../../src/data/sources';
import { SourcesSection } from '../../src/result/sources-section';
import { renderResult } from '../support/render-result';

/** What the list says of the document with this name. */
function saidOf(document: RegExp): string | null | undefined {
  return screen.getByText(document).closest('li')?.querySelector('p.note:last-child')?.textContent;
}

it.each([
  ['zh-CN', '据文章·非官方 · 无日期 · 2026年11月22日核对', '官方公开 · 2026年11月22日核对'],
  [
    'en',
    'Article, unofficial · Undated · Checked November 22, 2026',
    'Official source · Checked November 22, 2026',
  ],
] as const)('calls only the article undated, in %s', (locale, ofArticle, ofCode) => {
  renderResult({}, { locale, part: (page) => <SourcesSection page={page} /> });
  expect(saidOf(/^微信分期开通步骤/)).toBe(ofArticle);
  expect(saidOf(/^中华人民共和国民法典/)).toBe(ofCode);
});

it('names every document of ours in English, its own title beside it', () => {
  renderResult({}, { locale: 'en', part: (page) => <SourcesSection page={page} /> });
  const titles = Object.values(sources).map(({ document }) => screen.getByText(document));
  const names = titles.map((title) => title.closest('li')?.querySelector('p')?.textContent);
  expect(titles.map(({ lang }) => lang)).toEqual(titles.map(() => 'zh-CN'));
  expect(names.filter((name) => !/^[A-Z][a-z]/.test(name ?? ''))).toEqual([]);
  expect(names[0]).toBe('Steps to open WeChat installments (web article)');
});
