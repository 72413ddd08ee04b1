import type { Locale } from '../messages/messages';

/** Seconds to find one's way on a new screen before reading. */
const toLook = 4;
const shortest = 7;
/** Characters a second, at the pace of someone who also looks at the screen beside. */
const pace: Readonly<Record<Locale, number>> = { 'zh-CN': 5, en: 14 };

/** How long a stop of the tour stands before the next one: seconds, for a caption in this language. */
export function dwellOf(caption: string, locale: Locale): number {
  return Math.max(shortest, toLook + [...caption].length / pace[locale]);
}
