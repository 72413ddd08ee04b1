import { type Policy, readPolicies } from './read-policies';
import { readTags, type Tag } from './read-tags';

/** What the owner of a page gives to be looked at. */
export interface EmbedSetup {
  /** The HTML around the frame, as pasted. */
  readonly markup: string;
  /** Response headers of the owner's page, or its policy; may be empty. */
  readonly headers: string;
  /** The address of the owner's page; may be empty. */
  readonly page: string;
  /** Where the tool itself lives, ending in `/`. */
  readonly site: string;
  /** Why the live preview does not work, in the words of the host script; absent while it does. */
  readonly live?: string | undefined;
}

/** A setup, taken apart. */
export interface SetupFacts {
  readonly site: URL;
  readonly page: URL | undefined;
  readonly tags: readonly Tag[];
  /** The frames that hold the tool, or are meant to. */
  readonly frames: readonly Tag[];
  /** The links the host script turns into frames. */
  readonly links: readonly Tag[];
  /** The host scripts. */
  readonly scripts: readonly Tag[];
  readonly policies: readonly Policy[];
  readonly live: string | undefined;
}

function toUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text.trim(), base);
  } catch {
    return undefined;
  }
}

/** The address a tag's attribute leads to; nothing where there is none, or it cannot be told. */
export function addressIn(
  tag: Tag,
  attribute: string,
  facts: Pick<SetupFacts, 'page'>,
): URL | undefined {
  const text = tag.attributes.get(attribute);
  return text === undefined || text.trim() === '' ? undefined : toUrl(text, facts.page);
}

/** Takes a setup apart; nothing in it is loaded. */
export function readSetup({ markup, headers, page, site, live }: EmbedSetup): SetupFacts {
  const tags = readTags(markup);
  const isMeant = ({ attributes }: Tag, attribute: string) => {
    const text = attributes.get(attribute) ?? '';
    return (
      attributes.has('data-fenqi-check') ||
      text.startsWith(site) ||
      /\/embed\/(?:en\/)?(?:index\.html)?(?:[?#]|$)/.test(text)
    );
  };
  const own = page.trim() === '' ? undefined : toUrl(page);
  return {
    site: new URL(site),
    page: own && /^https?:$/.test(own.protocol) ? own : undefined,
    tags,
    frames: tags.filter((tag) => tag.name === 'iframe' && isMeant(tag, 'src')),
    links: tags.filter(
      ({ name, attributes }) => name === 'a' && attributes.has('data-fenqi-check'),
    ),
    scripts: tags.filter(
      ({ name, attributes }) =>
        name === 'script' && /\bembed\.v\d[^/]*\.js/.test(attributes.get('src') ?? ''),
    ),
    policies: readPolicies(headers, tags),
    live,
  };
}
