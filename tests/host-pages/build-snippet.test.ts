import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnippet, type EmbedOptions, embedAddress } from '../../src/host-pages/build-snippet';
import { diagnoseEmbed } from '../../src/host-pages/doctor/diagnose-embed';
import { readTags } from '../../src/host-pages/doctor/read-tags';
import { plainOptions } from '../support/plain-options';

const site = 'https://tool.example/check/';
const words = { frameTitle: '自查', fallback: '打开 "自查" <新>' };

describe('the address of the frame', () => {
  it.each<[Partial<EmbedOptions>, string]>([
    [{}, 'embed/?lang=zh-CN&theme=auto'],
    [{ lang: 'en', theme: 'dark' }, 'embed/en/?lang=en&theme=dark'],
    [
      { accent: '0B6B53', share: 'verdict' },
      'embed/?lang=zh-CN&theme=auto&accent=0B6B53&share=verdict',
    ],
    [{ view: 'costs' }, 'embed/?lang=zh-CN&theme=auto#/costs'],
    [{ amount: '6000.5' }, 'embed/?lang=zh-CN&theme=auto#/start?amount=6000.5'],
    [
      { view: 'costs', scene: 'offline', amount: '300' },
      'embed/?lang=zh-CN&theme=auto#/costs?need=purchase&scene=offline&amount=300',
    ],
  ])('with %o', (change, address) => {
    expect(embedAddress({ ...plainOptions, ...change }, site)).toBe(site + address);
  });
});

describe('the code to paste', () => {
  it('is a frame, a link for when it does not open, and the script', () => {
    expect(buildSnippet(plainOptions, site, words)).toBe(
      `<iframe data-fenqi-check
  src="https://tool.example/check/embed/?lang=zh-CN&amp;theme=auto"
  title="自查"
  width="100%" height="900" loading="lazy"></iframe>
<a data-fenqi-fallback href="https://tool.example/check/">打开 &quot;自查&quot; &lt;新></a>
<script async src="https://tool.example/check/embed.v1.js"></script>`,
    );
  });

  it('leaves the script out where plain HTML is wanted', () => {
    const text = buildSnippet({ ...plainOptions, level: 'plain', lang: 'en' }, site, words);
    expect(readTags(text).map(({ name }) => name)).toEqual(['iframe', 'a']);
    expect(text).toContain('href="https://tool.example/check/en/"');
    expect(text).not.toContain('data-fenqi');
  });
});

describe('always', () => {
  it('the doctor finds nothing in our own code but that a script would be better', () => {
    const any = fc.record({
      level: fc.constantFrom('script', 'plain'),
      lang: fc.constantFrom('zh-CN', 'en'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      accent: fc.constantFrom('', '0B6B53'),
      view: fc.constantFrom('start', 'costs', 'codes', 'compare'),
      scene: fc.constantFrom(undefined, 'ecommerce', 'medical'),
      amount: fc.constantFrom('', '1', '50000', '12.34'),
      share: fc.constantFrom('none', 'verdict', 'all'),
    } satisfies { [Name in keyof EmbedOptions]: fc.Arbitrary<EmbedOptions[Name]> });
    fc.assert(
      fc.property(any, (chosen) => {
        const markup = buildSnippet(chosen, site, words);
        const found = diagnoseEmbed({ markup, headers: '', page: 'https://help.example/', site });
        expect(found.map(({ id }) => id)).toEqual(
          chosen.level === 'plain' ? ['script-better'] : [],
        );
      }),
    );
  });
});
