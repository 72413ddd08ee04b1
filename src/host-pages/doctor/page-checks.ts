import { allowsSource } from './allows-source';
import type { Check } from './check';
import type { Policy } from './read-policies';
import type { Tag } from './read-tags';
import { addressIn, type SetupFacts } from './setup-facts';

/** The first of these directives that a policy has, with its sources: later ones stand in for it. */
function directiveOf(policy: Policy, names: readonly string[]) {
  const name = names.find((each) => policy.has(each));
  return name === undefined ? undefined : { name, sources: policy.get(name) ?? [] };
}

/** The directive that keeps an address out, where one does. */
function refusedBy(
  names: readonly string[],
  address: URL | undefined,
  { policies, page }: SetupFacts,
  isExempt: (sources: readonly string[]) => boolean = () => false,
): string | undefined {
  if (!address) return undefined;
  return policies
    .map((policy) => directiveOf(policy, names))
    .find(
      (directive) =>
        directive &&
        !isExempt(directive.sources) &&
        !directive.sources.some((source) => allowsSource(source, address, page)),
    )?.name;
}

/** A script may be let in by its nonce, or by the script that brought it. */
function isNamed({ attributes }: Tag) {
  const nonce = attributes.get('nonce');
  return (sources: readonly string[]) =>
    nonce !== undefined && nonce !== '' && sources.includes(`'nonce-${nonce}'`);
}

const frameDirectives = ['frame-src', 'child-src', 'default-src'];
const scriptDirectives = ['script-src-elem', 'script-src', 'default-src'];
const styleDirectives = ['style-src-attr', 'style-src', 'default-src'];

function isPinned({ attributes }: Tag): boolean {
  return /\bembed\.v\d+\.[\w-]{6,}\.js/.test(attributes.get('src') ?? '');
}

function scriptNeed({ frames, links, scripts }: SetupFacts): 'missing' | 'better' | undefined {
  if (scripts.length > 0) return undefined;
  // A marked frame is as good as any without the script; a marked link stays a link.
  if (links.length > 0) return 'missing';
  return frames.length > 0 ? 'better' : undefined;
}

/** What can be wrong with the page around the frame, the worst first. */
export const pageChecks = [
  { id: 'live-failed', weight: 'breaks', find: ({ live }) => live },
  {
    id: 'csp-frames',
    weight: 'breaks',
    find: (facts) =>
      [
        ...facts.frames.map((frame) => addressIn(frame, 'src', facts)),
        ...facts.links.map((link) => addressIn(link, 'href', facts)),
      ]
        .map((address) => refusedBy(frameDirectives, address, facts))
        .find((name) => name !== undefined),
  },
  {
    id: 'csp-scripts',
    weight: 'weakens',
    find: (facts) =>
      facts.scripts
        .map((script) =>
          refusedBy(scriptDirectives, addressIn(script, 'src', facts), facts, isNamed(script)),
        )
        .find((name) => name !== undefined),
  },
  {
    id: 'script-missing',
    weight: 'weakens',
    find: (facts) => (scriptNeed(facts) === 'missing' ? '' : undefined),
  },
  {
    id: 'not-marked',
    weight: 'weakens',
    find: ({ scripts, frames }) =>
      scripts.length > 0 && frames.some(({ attributes }) => !attributes.has('data-fenqi-check'))
        ? ''
        : undefined,
  },
  {
    id: 'integrity-refused',
    weight: 'weakens',
    find: ({ scripts }) =>
      scripts.some(
        ({ attributes }) => attributes.has('integrity') && !attributes.has('crossorigin'),
      )
        ? ''
        : undefined,
  },
  {
    id: 'integrity-unpinned',
    weight: 'weakens',
    find: ({ scripts }) =>
      scripts.find((script) => script.attributes.has('integrity') && !isPinned(script))
        ? ''
        : undefined,
  },
  {
    id: 'csp-styles',
    weight: 'weakens',
    find: ({ frames, policies }) =>
      frames.some(({ attributes }) => attributes.has('style'))
        ? policies
            .map((policy) => directiveOf(policy, styleDirectives))
            .find((directive) => directive && !directive.sources.includes("'unsafe-inline'"))?.name
        : undefined,
  },
  {
    id: 'script-better',
    weight: 'advice',
    find: (facts) => (scriptNeed(facts) === 'better' ? '' : undefined),
  },
  {
    id: 'fallback-missing',
    weight: 'advice',
    find: ({ tags, frames, site }) => {
      if (frames.length === 0) return undefined;
      const hasLink = tags.some(
        ({ name, attributes }) =>
          name === 'a' &&
          (attributes.has('data-fenqi-fallback') ||
            (attributes.get('href') ?? '').startsWith(site.href)),
      );
      return hasLink || frames.some(({ attributes }) => attributes.has('data-fallback'))
        ? undefined
        : '';
    },
  },
] as const satisfies readonly Check<string>[];
