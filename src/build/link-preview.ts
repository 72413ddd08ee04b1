import { escapeHtml } from './escape-html.ts';
import type { Page } from './page-list.ts';
import { pageWords } from './page-words.ts';
import type { Serving } from './serving.ts';
import { siteAddress } from './site-address.ts';

/**
 * What a chat or another site shows in the place of a pasted link (Open Graph). The picture only where the build was
 * told where the site is, since only a whole address counts.
 */
export function linkPreview({ language }: Page, serving: Serving): string {
  const site = siteAddress(serving);
  const picture = language === 'en' ? 'og-en.png' : 'og.png';
  return Object.entries({
    title: pageWords[language].title,
    type: 'website',
    ...(site !== undefined && { image: site + picture }),
  })
    .map(([name, text]) => `<meta property="og:${name}" content="${escapeHtml(text)}" />`)
    .join('');
}
