import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '../../src/share/share';

describe('a query is read', () => {
  it.each<[string, object]>([
    ['', {}],
    ['?', {}],
    ['?lang=en', { lang: 'en' }],
    ['?lang=zh-CN&theme=dark', { lang: 'zh-CN', theme: 'dark' }],
    ['?theme=light', { theme: 'light' }],
    ['?theme=auto', {}],
    ['?accent=0B6B53', { accent: '0B6B53' }],
    ['?accent=ff00aa', { accent: 'FF00AA' }],
    ['?demo=first-visit-2', { demo: 'first-visit-2' }],
    ['?demo=student&tour=1', { demo: 'student', tour: true }],
    ['?tour=yes', { ignored: ['tour'] }],
    ['?tour=0', { ignored: ['tour'] }],
    ['?share=verdict', { share: 'verdict' }],
    ['?share=all', { share: 'all' }],
    ['?from=timeline&isappinstalled=0&__proto__=1', {}],
    ['?lang=fr', { ignored: ['lang'] }],
    ['?lang=zh', { ignored: ['lang'] }],
    ['?lang=', { ignored: ['lang'] }],
    ['?theme=Dark', { ignored: ['theme'] }],
    ['?accent=%23FF00AA', { ignored: ['accent'] }],
    ['?accent=f0a', { ignored: ['accent'] }],
    ['?accent=FF00AA0', { ignored: ['accent'] }],
    ['?accent=red;}', { ignored: ['accent'] }],
    ['?demo=First', { ignored: ['demo'] }],
    ['?demo=-a', { ignored: ['demo'] }],
    ['?demo=a-', { ignored: ['demo'] }],
    ['?demo=../a', { ignored: ['demo'] }],
    [`?demo=${'a'.repeat(65)}`, { ignored: ['demo'] }],
    ['?share=score', { ignored: ['share'] }],
    ['?lang=%E0%A4%A', { ignored: ['lang'] }],
    ['?lang=fr&lang=en&theme=x', { lang: 'en', ignored: ['lang', 'theme'] }],
    ['?theme=dark&theme=light', { theme: 'dark', ignored: ['theme'] }],
  ])('%s', (search, expected) => {
    expect(readQuery(search)).toEqual({ theme: 'auto', ignored: [], ...expected });
  });
});

describe('a query is written with another language', () => {
  it.each<[string, string]>([
    ['', '?lang=en'],
    ['?', '?lang=en'],
    ['?theme=dark', '?theme=dark&lang=en'],
    ['?lang=zh-CN&theme=dark', '?lang=en&theme=dark'],
    ['?a=%20+&lang=zh-CN&b', '?a=%20+&lang=en&b'],
    ['?lang=zh-CN&x=1&lang=fr&lang', '?lang=en&x=1'],
    ['?%6Cang=zh-CN', '?lang=en'],
    ['?language=zh-CN', '?language=zh-CN&lang=en'],
  ])('%j', (search, expected) => {
    expect(writeQuery(search, 'en')).toBe(expected);
  });
});

describe('always', () => {
  it('any query is read, and the language written is the one read', () => {
    const unit = fc.constantFrom(...'?&=%+1a', 'lang', 'en', 'theme', 'accent');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        const search = `?${text}`;
        expect(readQuery(search).ignored.length).toBeLessThanOrEqual(6);
        const written = readQuery(writeQuery(search, 'en'));
        const { lang, ...others } = readQuery(search);
        const ignored = others.ignored.filter((name) => name !== 'lang');
        expect(written).toEqual({ ...others, lang: 'en', ignored });
        expect(lang === undefined || ['zh-CN', 'en'].includes(lang)).toBe(true);
      }),
    );
  });
});
