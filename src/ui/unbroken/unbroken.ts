/**
 * The text for the screen with each number on the line of what it counts: in Chinese, `30 天` would else be torn apart.
 * English breaks between words anyway.
 *
 * @returns the text with no-break spaces (U+00A0), which look and read the same
 */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=[一-龥])/g, '$1\u00a0');
}
