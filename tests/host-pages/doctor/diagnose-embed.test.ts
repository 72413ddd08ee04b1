import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseEmbed } from '../../../src/host-pages/doctor/diagnose-embed';
import type { EmbedSetup } from '../../../src/host-pages/doctor/setup-facts';

const site = 'https://tool.example/check/';
const src = `${site}embed/?lang=zh-CN&amp;theme=auto`;
const frame = (more = '', address = src) =>
  `<iframe data-fenqi-check src="${address}" title="t" width="100%" height="900"${more}></iframe>`;
const link = `<a data-fenqi-fallback href="${site}">open</a>`;
const script = `<script async src="${site}embed.v1.js"></script>`;
const sound = frame() + link + script;
const plain = sound.replace(' data-fenqi-check', '').replace(script, '');

/** What is found, as `id` or `id: about`. */
function found(setup: Partial<EmbedSetup>): readonly string[] {
  return diagnoseEmbed({ markup: sound, headers: '', page: '', site, ...setup }).map(
    ({ id, about }) => (about === '' ? id : `${id}: ${about}`),
  );
}

describe('a setup that is right', () => {
  it.each<[string, Partial<EmbedSetup>]>([
    ['as we give it', {}],
    [
      'with a page and a policy that allow it',
      {
        page: 'https://help.example/',
        headers: `Content-Security-Policy: default-src 'self'; frame-src https://tool.example; script-src 'self' https://tool.example`,
      },
    ],
    [
      'with a script let in by its nonce',
      {
        markup: sound.replace('<script', '<script nonce="n1"'),
        headers: "script-src 'nonce-n1'; frame-src *",
      },
    ],
    [
      'in a sandbox with all it uses',
      {
        markup: sound.replace(
          '<iframe',
          '<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
        ),
      },
    ],
    [
      'beside frames of others',
      { markup: `${sound}<iframe src="https://video.example/" title="v"></iframe>` },
    ],
    [
      'as a link that becomes a frame',
      { markup: `<a data-fenqi-check href="${site}embed/">check</a>${script}` },
    ],
    [
      'with a pinned script',
      {
        markup: sound.replace(
          'embed.v1.js"',
          'embed.v1.bcd33eb511e7.js" integrity="sha384-x" crossorigin="anonymous"',
        ),
      },
    ],
    [
      'on the tool’s own site',
      { markup: sound.replace(src, '../embed/'), page: 'https://tool.example/check/demo/' },
    ],
    ['with its height in a class', { markup: sound.replace('height="900"', 'class="tool"') }],
  ])('has nothing wrong: %s', (_, setup) => {
    expect(found(setup)).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each<[string, Partial<EmbedSetup>, readonly string[]]>([
    ['no frame at all', { markup: '<p>Hello</p>' }, ['no-frame']],
    ['only a commented one', { markup: `<!-- ${sound} -->` }, ['no-frame']],
    ['no address', { markup: frame('', '') + link + script }, ['no-address']],
    [
      'a relative address',
      { markup: frame('', './embed/') + link + script },
      ['relative-address: ./embed/'],
    ],
    [
      'a relative address on another page',
      { markup: frame('', '/embed/') + link + script, page: 'https://help.example/' },
      ['relative-address: /embed/'],
    ],
    [
      'http on an https page',
      { markup: sound.replace('src="https:', 'src="http:'), page: 'https://help.example/' },
      [
        'mixed-content: http://tool.example/check/embed/?lang=zh-CN&theme=auto',
        'origin-mismatch: http://tool.example',
      ],
    ],
    [
      'the page that may not be framed',
      { markup: frame('', site) + link + script },
      ['not-for-frames: /check/'],
    ],
    [
      'a page of ours that may not be framed',
      { markup: frame('', `${site}demo/`) + link + script },
      ['not-for-frames: /check/demo/'],
    ],
    [
      'a sandbox without scripts',
      { markup: frame(' sandbox=""') + link + script },
      ['sandbox-no-scripts'],
    ],
    [
      'a sandbox with less than it uses',
      { markup: frame(' sandbox="allow-scripts allow-popups"') + link + script },
      ['sandbox-limits: allow-popups-to-escape-sandbox allow-downloads allow-modals'],
    ],
    [
      'another origin',
      { markup: sound.replace(src, 'https://www.tool.example/check/embed/') },
      ['origin-mismatch: https://www.tool.example'],
    ],
    ['no title', { markup: sound.replace(' title="t"', '') }, ['title-missing']],
    ['an empty title', { markup: sound.replace(' title="t"', ' title=" "') }, ['title-missing']],
    [
      'one title twice',
      { markup: `${sound}<iframe src="https://video.example/" title="t"></iframe>` },
      ['title-duplicate: t'],
    ],
    ['no height', { markup: sound.replace(' height="900"', '') }, ['height-missing']],
    [
      'only a line height',
      { markup: sound.replace('height="900"', 'style="max-width:9px"') },
      ['height-missing'],
    ],
    ['too little width', { markup: sound.replace('100%', '319') }, ['too-narrow: 319']],
    [
      'options nobody knows',
      {
        markup: sound
          .replace('theme=auto', 'theme=black')
          .replace('<iframe', '<iframe data-accent="#ff0000"'),
      },
      ['options-unknown: theme, data-accent'],
    ],
    [
      'answers nobody knows',
      { markup: sound.replace('theme=auto', 'theme=auto#/start?amount=lots') },
      ['options-unknown: amount'],
    ],
    [
      'a policy without the frame',
      { headers: "Content-Security-Policy: frame-src 'self'" },
      ['csp-frames: frame-src'],
    ],
    [
      'a policy that forbids by default',
      { headers: "Content-Security-Policy: default-src 'self'" },
      ['csp-frames: default-src', 'csp-scripts: default-src'],
    ],
    [
      'a policy in the page',
      { markup: `<meta http-equiv="Content-Security-Policy" content="child-src 'none'">${sound}` },
      ['csp-frames: child-src'],
    ],
    [
      'the second of two policies',
      {
        headers: "Content-Security-Policy: frame-src *\nContent-Security-Policy: frame-src 'none'",
      },
      ['csp-frames: frame-src'],
    ],
    [
      'a policy without the script',
      { headers: "Content-Security-Policy: script-src 'self'" },
      ['csp-scripts: script-src'],
    ],
    [
      'a policy with another nonce',
      { markup: sound.replace('<script', '<script nonce="n2"'), headers: "script-src 'nonce-n1'" },
      ['csp-scripts: script-src'],
    ],
    [
      'a policy against styles',
      { markup: sound.replace('<iframe', '<iframe style="border:0"'), headers: "style-src 'self'" },
      ['csp-styles: style-src'],
    ],
    ['no script for a frame', { markup: frame() + link }, ['script-better']],
    [
      'no script for a link that should become a frame',
      { markup: `<a data-fenqi-check href="${site}embed/">check</a>` },
      ['script-missing'],
    ],
    [
      'a frame the script cannot find',
      { markup: sound.replace(' data-fenqi-check', '') },
      ['not-marked'],
    ],
    [
      'integrity without crossorigin',
      { markup: sound.replace('embed.v1.js"', 'embed.v1.bcd33eb511e7.js" integrity="sha384-x"') },
      ['integrity-refused'],
    ],
    [
      'integrity of what changes',
      { markup: sound.replace('embed.v1.js"', 'embed.v1.js" integrity="sha384-x" crossorigin') },
      ['integrity-unpinned'],
    ],
    ['HTML alone', { markup: plain }, ['script-better']],
    ['no other way', { markup: frame() + script }, ['fallback-missing']],
    ['a preview that does not answer', { live: 'no-answer' }, ['live-failed: no-answer']],
  ])('is found: %s', (_, setup, expected) => {
    expect(found(setup)).toEqual(expected);
  });

  it('is told the worst first', () => {
    const markup = '<iframe src="./embed/" sandbox="allow-scripts"></iframe>';
    const weights = diagnoseEmbed({ markup, headers: '', page: '', site }).map(
      ({ weight }) => weight,
    );
    expect(weights).toEqual(['breaks', 'weakens', 'weakens', 'advice', 'advice', 'advice']);
  });
});

describe('always', () => {
  it('anything pasted is looked at without a throw', () => {
    const piece = fc.constantFrom(
      '<iframe ',
      'src=',
      '"',
      site,
      'embed/',
      ' data-fenqi-check',
      '>',
      '<script',
      ' title="',
      '#/x?',
      '%',
      ';',
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (markup, headers, page) => {
        for (const { about } of diagnoseEmbed({ markup, headers, page, site })) {
          expect(about.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
