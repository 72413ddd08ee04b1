import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillPage } from '../../src/build/fill-page';
import { loadFirstView } from '../../src/build/load-first-view';
import { findPage, pageList } from '../../src/build/page-list';
import { pageWords } from '../../src/build/page-words';

const template = readFileSync(fileURLToPath(new URL('../../index.html', import.meta.url)), 'utf8');

describe('a page of the site', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/embed/en/index.html', 'embed/en/index.html'],
    ['/en', undefined],
    ['/embed.v1.js', undefined],
  ])('answers %s with %s', (path, file) => {
    expect(findPage(path)?.file).toBe(file);
  });

  it.each(pageList)('$file has every place of the template filled', (page) => {
    const html = fillPage(template, page);
    expect(html).not.toContain('{{');
    expect(html).toContain(`<html lang="${page.language}" data-page="${page.kind}">`);
    expect(html).toContain('<div id="root"><!--app--></div>');
    expect(html).toContain('<!--instead-->');
  });

  it('keeps no search engine away: what a frame shows is a page like the direct one', () => {
    expect(pageList.filter((page) => /robots|noindex/.test(fillPage(template, page)))).toEqual([]);
  });

  it('may always be zoomed', () => {
    expect(template).not.toMatch(/user-scalable|maximum-scale/);
  });

  it('refuses a template with a place nobody knows', () => {
    const [page] = pageList;
    expect(page).toBeDefined();
    if (page !== undefined) expect(() => fillPage(`${template}{{titel}}`, page)).toThrow('titel');
  });
});

describe('the first view', () => {
  it('is empty while nothing renders it', async () => {
    const parts = await loadFirstView('/no/such/file.tsx');
    expect(parts.renderFirstView('en', 'direct')).toBe('');
    expect(parts.renderInstead('en')).toBe('');
  });
});

describe('the browsers that are promised', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

  it.each(['zh-CN', 'en'] as const)('are the same in README and in the page, in %s', (language) => {
    const versions = /Chromium (\d+)\D+Safari ([\d.]+)\D+Firefox (\d+)/;
    expect(versions.exec(readme)?.slice(1)).toEqual(['107', '15.6', '115']);
    expect(versions.exec(pageWords[language].instead.needs)?.slice(1)).toEqual([
      '107',
      '15.6',
      '115',
    ]);
  });
});
