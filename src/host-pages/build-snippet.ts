import type { Scene } from '../domain/answers/answers';
import type { HostPagesWords, Locale } from '../messages/messages';

/** How someone wants the tool on their page. */
export interface EmbedOptions {
  readonly level: 'script' | 'plain';
  readonly lang: Locale;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Six hexadecimal digits; empty for ours. */
  readonly accent: string;
  readonly view: 'start' | 'costs' | 'codes' | 'compare';
  readonly scene: Scene | undefined;
  /** Yuan, as a link carries them; empty for none. */
  readonly amount: string;
  readonly share: 'none' | 'verdict' | 'all';
}

function fragmentOf({ view, scene, amount }: EmbedOptions): string {
  const answers = new URLSearchParams({
    ...(scene && { need: 'purchase', scene }),
    ...(amount !== '' && { amount }),
  }).toString();
  if (answers !== '') return `#/${view}?${answers}`;
  return view === 'start' ? '' : `#/${view}`;
}

/**
 * The address for the frame.
 *
 * @param site where the tool lives, ending in `/`
 */
export function embedAddress(options: EmbedOptions, site: string): string {
  const { lang, theme, accent, share } = options;
  const query = new URLSearchParams({
    lang,
    theme,
    ...(accent !== '' && { accent }),
    ...(share !== 'none' && { share }),
  });
  return `${site}embed/${lang === 'en' ? 'en/' : ''}?${query}${fragmentOf(options)}`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The code to paste: the frame, a link for when it does not open, and the script where it is wanted. */
export function buildSnippet(
  options: EmbedOptions,
  site: string,
  words: Pick<HostPagesWords, 'frameTitle' | 'fallback'>,
): string {
  const isMarked = options.level === 'script';
  const direct = `${site}${options.lang === 'en' ? 'en/' : ''}`;
  return [
    `<iframe${isMarked ? ' data-fenqi-check' : ''}`,
    `  src="${attribute(embedAddress(options, site))}"`,
    `  title="${attribute(words.frameTitle)}"`,
    '  width="100%" height="900" loading="lazy"></iframe>',
    `<a${isMarked ? ' data-fenqi-fallback' : ''} href="${attribute(direct)}">${attribute(words.fallback)}</a>`,
    ...(isMarked ? [`<script async src="${attribute(site)}embed.v1.js"></script>`] : []),
  ].join('\n');
}
