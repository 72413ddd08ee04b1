import { describe, expect, it } from 'vitest';
import { hostPageHtml } from '../../src/build/host-page-html';
import { hostPageList } from '../../src/build/page-list';
import { fileKindOf } from '../../src/build/policy';

const content = {
  title: 'A & "B" <c>',
  description: 'd',
  body: '<main></main>',
  script: 'assets/host-1.js',
  styles: ['assets/host-1.css'],
  hasPolicy: true,
};

describe('a page of ours around a frame', () => {
  it.each([
    ['demo/index.html', '../'],
    ['demo/en/index.html', '../../'],
    ['integrate/index.html', '../'],
    ['integrate/en/index.html', '../../'],
  ])('%s takes every file from the site’s root, wherever that is', (file, root) => {
    const page = hostPageList.find((each) => each.file === file);
    if (page === undefined) throw new Error('there is no such page');
    const html = hostPageHtml(page, content);
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      `${root}favicon.svg`,
      `${root}assets/host-1.css`,
      `${root}embed.v1.js`,
      `${root}assets/host-1.js`,
    ]);
    expect(html).toContain(`<html lang="${file.includes('/en/') ? 'en' : 'zh-CN'}"`);
    expect(html).toContain('<title>A &amp; &quot;B&quot; &lt;c&gt;</title>');
    expect(html).toContain('<div id="root"><main></main></div>');
  });

  it('has the policy of pages that frame, and nothing written into it', () => {
    for (const page of hostPageList) {
      const html = hostPageHtml(page, content);
      expect(html).toContain("frame-src 'self'");
      expect(html).not.toContain('frame-ancestors');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
      expect(fileKindOf(`/${page.file}`)).toBe('host');
    }
  });

  it('has no policy while it is being worked on', () => {
    const [page] = hostPageList;
    if (page === undefined) throw new Error('there are no pages');
    expect(hostPageHtml(page, { ...content, hasPolicy: false })).not.toContain('Security-Policy');
  });
});
