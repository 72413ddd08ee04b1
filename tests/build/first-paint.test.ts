import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFirstPaint } from '../../src/build/first-paint';

const template = readFileSync(fileURLToPath(new URL('../../index.html', import.meta.url)), 'utf8');
const paint = {
  main: './assets/main-1.js',
  ahead: ['details-1.js', 'chart-1.js'],
  style: 'a{color:$& red}\n',
  early: 'start()\n',
  icon: '<svg fill="#000"/>\n',
};

describe('what a page needs for its first paint', () => {
  const html = writeFirstPaint(template, paint);

  it('stands in it: style, a few lines of script, the icon', () => {
    expect(html).toContain('<style>a{color:$& red}</style>');
    expect(html).toContain('<script>start()</script>');
    expect(html).toContain('href="data:image/svg+xml,%3Csvg%20fill%3D%22%23000%22%2F%3E"');
  });

  it('has its script before the style, so that the app is asked for before that is read', () => {
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<style>'));
  });

  it('leaves the script of the app to those lines, and those fetched ahead to the app', () => {
    expect(html).toContain(
      '<html data-main="./assets/main-1.js" data-ahead="details-1.js chart-1.js" lang="zh-CN"',
    );
    expect(html).not.toMatch(/<script[^>]+src=|rel="(stylesheet|modulepreload)"/);
  });

  it('is refused by a page that lacks a place for it', () => {
    expect(() => writeFirstPaint('<html lang="en"><head></head></html>', paint)).toThrow(
      /the page lacks/,
    );
  });
});
