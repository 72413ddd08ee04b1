import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SourcesSection } from '../../src/result/sources-section';
import { renderResult } from '../support/render-result';

/** What the list says of the document with this name. */
function saidOf(document: RegExp): string | null | undefined {
  return screen.getByText(document).closest('li')?.querySelector('.note')?.textContent;
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
