import { type Page, pageList } from './page-list.ts';
import type { Serving } from './serving.ts';
import { siteAddress } from './site-address.ts';

/**
 * Names the page that search engines are to show: of a page for frames, and of one with a query, the direct one in
 * the same language. Empty where the build was not told where the site is, since only a whole address counts.
 */
export function canonicalLink(page: Page, serving: Serving): string {
  const site = siteAddress(serving);
  const direct = pageList.find(
    ({ kind, language }) => kind === 'direct' && language === page.language,
  );
  if (site === undefined || direct === undefined) return '';
  return `<link rel="canonical" href="${site}${direct.file.replace('index.html', '')}" />`;
}
