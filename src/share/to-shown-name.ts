/**
 * How is a name from an address shown to people?
 *
 * Whoever makes a link would otherwise have this page say their sentences: what is no mere name stays encoded.
 *
 * @param raw the name as the address writes it, of any length
 * @param name the same decoded; the raw one where it cannot be
 * @returns letters, digits and a few signs of ASCII; `%` and two digits for each byte of all others
 */
export function toShownName(raw: string, name = raw): string {
  if (/^[\w.-]+$/.test(name)) return name;
  return raw.replace(/[^\w.%=/-]+/g, (odd) =>
    // Half a surrogate pair has no encoding.
    encodeURIComponent(odd.replace(/\p{Cs}/gu, '\uFFFD')),
  );
}
