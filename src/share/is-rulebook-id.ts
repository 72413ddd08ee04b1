/** Could this text name a rulebook, in a link or a tab's storage? */
export function isRulebookId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w.-]{1,64}$/.test(text);
}
