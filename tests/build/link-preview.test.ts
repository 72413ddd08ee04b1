import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkPreview } from '../../src/build/link-preview';
import { pageList } from '../../src/build/page-list';
import { everyone } from '../../src/build/policy';

const pageIn = (language: 'zh-CN' | 'en') => {
  const page = pageList.find((each) => each.language === language && each.kind === 'direct');
  if (page === undefined) throw new Error(`no page in ${language}`);
  return page;
};
const served = { ...everyone, origins: ['https://check.example'], basePath: '/tools/' };

describe('what is shown in the place of a link', () => {
  it.each([
    ['zh-CN', '微信分期开通自查', 'og.png'],
    ['en', 'WeChat Installments Check', 'og-en.png'],
  ] as const)('is title and picture of its language: %s', (language, title, picture) => {
    expect(linkPreview(pageIn(language), served)).toBe(
      `<meta property="og:title" content="${title}" />` +
        '<meta property="og:type" content="website" />' +
        `<meta property="og:image" content="https://check.example/tools/${picture}" />`,
    );
    expect(existsSync(join(import.meta.dirname, '../../public', picture))).toBe(true);
  });

  it('has no picture where nobody said where the site is', () => {
    expect(linkPreview(pageIn('en'), { ...served, origins: [] })).not.toContain('og:image');
    expect(linkPreview(pageIn('en'), { ...served, origins: ['https://*.example'] })).not.toContain(
      'og:image',
    );
  });
});
