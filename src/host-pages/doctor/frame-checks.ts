import { readFragment, readQuery } from '../../share/share';
import type { Check } from './check';
import type { Tag } from './read-tags';
import { addressIn, type SetupFacts } from './setup-facts';

const isAbsolute = (text: string) => /^\s*(?:https?:)?\/\//i.test(text);

/** The first thing found in one of the frames. */
function inFrames(look: (frame: Tag, facts: SetupFacts) => string | undefined) {
  return (facts: SetupFacts) =>
    facts.frames.map((frame) => look(frame, facts)).find((about) => about !== undefined);
}

/** What the tool uses of what a sandbox may refuse, beside scripts. */
const used = [
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
] as const;

/** The tokens of a sandbox; undefined without one. */
function sandboxOf({ attributes }: Tag): readonly string[] | undefined {
  return attributes.get('sandbox')?.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Only addresses of this site say which of its pages may be framed. */
function isNotForFrames(address: URL, { site }: SetupFacts): boolean {
  if (address.origin !== site.origin || !address.pathname.startsWith(site.pathname)) return false;
  return !/^embed(?:\/(?:en\/?)?(?:index\.html)?)?$/.test(
    address.pathname.slice(site.pathname.length),
  );
}

function unknownOptions(frame: Tag, address: URL): readonly string[] {
  const data = (['lang', 'theme', 'accent'] as const).flatMap((name) => {
    const value = frame.attributes.get(`data-${name}`);
    if (value === undefined) return [];
    const { ignored } = readQuery(`?${new URLSearchParams({ [name]: value.replace(/^#/, '') })}`);
    return ignored.length > 0 || value.startsWith('#') ? [`data-${name}`] : [];
  });
  return [...readQuery(address.search).ignored, ...readFragment(address.hash, []).ignored, ...data];
}

/** What can be wrong with the frame itself, the worst first. */
export const frameChecks = [
  {
    id: 'no-frame',
    weight: 'breaks',
    find: ({ frames, links }) => (frames.length + links.length === 0 ? '' : undefined),
  },
  {
    id: 'no-address',
    weight: 'breaks',
    find: inFrames(({ attributes }) =>
      (attributes.get('src') ?? '').trim() === '' ? '' : undefined,
    ),
  },
  {
    id: 'relative-address',
    weight: 'breaks',
    find: inFrames(({ attributes }, { page, site }) => {
      const src = attributes.get('src') ?? '';
      const isOwn = page?.origin === site.origin;
      return src.trim() === '' || isAbsolute(src) || isOwn ? undefined : src;
    }),
  },
  {
    id: 'mixed-content',
    weight: 'breaks',
    find: inFrames((frame, facts) => {
      const address = addressIn(frame, 'src', facts);
      const isMixed = facts.page?.protocol === 'https:' && address?.protocol === 'http:';
      return isMixed ? address.href : undefined;
    }),
  },
  {
    id: 'not-for-frames',
    weight: 'breaks',
    find: inFrames((frame, facts) => {
      const address = addressIn(frame, 'src', facts);
      return address && isNotForFrames(address, facts) ? address.pathname : undefined;
    }),
  },
  {
    id: 'sandbox-no-scripts',
    weight: 'breaks',
    find: inFrames((frame) => {
      const sandbox = sandboxOf(frame);
      return sandbox && !sandbox.includes('allow-scripts') ? sandbox.join(' ') : undefined;
    }),
  },
  {
    id: 'origin-mismatch',
    weight: 'weakens',
    find: inFrames((frame, facts) => {
      const src = frame.attributes.get('src') ?? '';
      const address = isAbsolute(src) ? addressIn(frame, 'src', facts) : undefined;
      return address && address.origin !== facts.site.origin ? address.origin : undefined;
    }),
  },
  {
    id: 'title-missing',
    weight: 'weakens',
    find: inFrames(({ attributes }) =>
      (attributes.get('title') ?? '').trim() === '' ? '' : undefined,
    ),
  },
  {
    id: 'title-duplicate',
    weight: 'weakens',
    find: ({ tags, frames }) => {
      const titles = frames.flatMap(({ attributes }) => attributes.get('title')?.trim() || []);
      const all = tags
        .filter(({ name }) => name === 'iframe')
        .map(({ attributes }) => attributes.get('title')?.trim());
      return titles.find((title) => all.filter((other) => other === title).length > 1);
    },
  },
  {
    id: 'height-missing',
    weight: 'weakens',
    find: inFrames(({ attributes }) => {
      // A class may set the height where nobody can see it from here.
      const isSet = attributes.has('height') || attributes.has('class') || attributes.has('id');
      return isSet || /(?:^|[;\s-])(?:height|block-size)\s*:/i.test(attributes.get('style') ?? '')
        ? undefined
        : '';
    }),
  },
  {
    id: 'too-narrow',
    weight: 'weakens',
    find: inFrames(({ attributes }) => {
      const width = attributes.get('width') ?? '';
      return /^\d+(?:px)?$/.test(width) && Number.parseInt(width, 10) < 320 ? width : undefined;
    }),
  },
  {
    id: 'options-unknown',
    weight: 'weakens',
    find: inFrames((frame, facts) => {
      const address = addressIn(frame, 'src', facts);
      const names = address ? unknownOptions(frame, address) : [];
      return names.length > 0 ? names.join(', ') : undefined;
    }),
  },
  {
    id: 'sandbox-limits',
    weight: 'advice',
    find: inFrames((frame) => {
      const sandbox = sandboxOf(frame);
      const missing = used.filter(
        (token) => sandbox?.includes('allow-scripts') && !sandbox.includes(token),
      );
      return missing.length > 0 ? missing.join(' ') : undefined;
    }),
  },
] as const satisfies readonly Check<string>[];
