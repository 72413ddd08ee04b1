import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/host-pages/doctor/read-tags';

const read = (markup: string) =>
  readTags(markup).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

describe('the tags in a piece of HTML', () => {
  it.each<[string, unknown]>([
    [
      '<iframe src="a" title=\'b\' width=9 hidden>',
      [['iframe', { src: 'a', title: 'b', width: '9', hidden: '' }]],
    ],
    ['<IFRAME SRC="a"></IFRAME>', [['iframe', { src: 'a' }]]],
    [
      '<a\n  href = "x"\n>t</a><b>',
      [
        ['a', { href: 'x' }],
        ['b', {}],
      ],
    ],
    [
      '<img src="a"/><br/>',
      [
        ['img', { src: 'a' }],
        ['br', {}],
      ],
    ],
    ['<a href="?a=1&amp;b=2&#39;&#x22;&nix;">', [['a', { href: '?a=1&b=2\'"&nix;' }]]],
    ['<a href="1" href="2">', [['a', { href: '1' }]]],
    ['<!-- <iframe src="a"> --><p>', [['p', {}]]],
    ['<!-- <iframe>', []],
    [
      '<script>"<iframe>"</script><p>',
      [
        ['script', {}],
        ['p', {}],
      ],
    ],
    ['<script><iframe>', [['script', {}]]],
    [
      '<a title=">"><b>',
      [
        ['a', { title: '>' }],
        ['b', {}],
      ],
    ],
    ['1 < 2 <3 <', []],
    ['<a href="never closed', [['a', { href: '' }]]],
    ['&#9999999;', []],
    ['', []],
  ])('%j', (markup, tags) => {
    expect(read(markup)).toEqual(tags);
  });

  it('are read up to 20,000 characters', () => {
    expect(readTags(`${' '.repeat(19_990)}<p><iframe src="a">`)).toHaveLength(2);
    expect(readTags(`${' '.repeat(20_000)}<p>`)).toEqual([]);
  });
});

describe('always', () => {
  const unit = fc.constantFrom(...'<>"\'=/ &#;-!a', 'iframe', 'src', '<!--', '-->', '<script');
  it('anything at all is read, and no name reaches an object’s own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 300 })), (markup) => {
        for (const { name, attributes } of readTags(markup)) {
          expect(name).toMatch(/^[a-z]/);
          expect(attributes).toBeInstanceOf(Map);
        }
      }),
    );
  });

  it('a long hostile text takes no longer than a moment', () => {
    for (const piece of ['<a "', "<a b='", '<!--', '<script>', '<a b=c ', '<']) {
      expect(() => readTags(piece.repeat(20_000))).not.toThrow();
    }
  });
});
