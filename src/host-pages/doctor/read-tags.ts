/** One opening tag of a pasted piece of HTML. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** Names in small letters; an attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** More than any page needs to frame this tool; it bounds the work on what else is pasted. */
export const mostRead = 20_000;

const nameAt = /<([a-z][^\s/>]*)/iy;
const attributeAt = /[\s/]*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};
/** What stands inside these is no markup. */
const rawText = ['script', 'style', 'textarea', 'title'];

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

function readAttributes(
  text: string,
  from: number,
): { attributes: Tag['attributes']; end: number } {
  const attributes = new Map<string, string>();
  attributeAt.lastIndex = from;
  let end = from;
  for (let found = attributeAt.exec(text); found; found = attributeAt.exec(text)) {
    const [, name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
    end = attributeAt.lastIndex;
  }
  return { attributes, end };
}

/**
 * Which opening tags stand in this HTML? Nothing of it is run, loaded or put on the page.
 *
 * @param markup anything at all; the first 20,000 characters are read
 * @returns the tags in their order, without those in comments and inside scripts or styles
 */
export function readTags(markup: string): readonly Tag[] {
  const text = markup.slice(0, mostRead);
  const tags: Tag[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    let next = at + 1;
    nameAt.lastIndex = at;
    const name = nameAt.exec(text)?.[1]?.toLowerCase();
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      next = end < 0 ? text.length : end + 3;
    } else if (name !== undefined) {
      const { attributes, end } = readAttributes(text, nameAt.lastIndex);
      tags.push({ name, attributes });
      const close = rawText.includes(name) ? text.toLowerCase().indexOf(`</${name}`, end) : end;
      next = close < 0 ? text.length : close;
    }
    at = text.indexOf('<', next);
  }
  return tags;
}
