import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillPage } from '../../src/build/fill-page';
import { loadFirstView } from '../../src/build/load-first-view';
import { findPage, pageList } from '../../src/build/page-list';

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
    expect(html).toContain('我→服务→钱包→支付分');
  });

  it('is left to search engines only when it is meant to be opened by itself', () => {
    const robots = pageList.map(
      (page) => /<meta name="robots" content="(\w+)"/.exec(fillPage(template, page))?.[1],
    );
    expect(robots).toEqual(['index', 'index', 'noindex', 'noindex']);
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
    const render = await loadFirstView('/no/such/file.tsx');
    expect(await render('en', 'direct')).toBe('');
  });
});
