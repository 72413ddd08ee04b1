import type { Source } from './source';

/** The text of a style sheet, by its path from the repository's root. */
export interface StyleSheet {
  readonly path: string;
  readonly text: string;
}

const tokenFile = 'src/ui/tokens.css';
const styledRooms = ['ui', 'wizard', 'result', 'app', 'demo'];

const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const hexColour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i;
const namedColour =
  /(?:^|[\s,(])(?:white|black|red|green|blue|gr[ae]y|orange|yellow|silver)(?=$|[\s,)])/i;

/** The values of the declarations in a style sheet; comments and selectors say nothing about colour. */
function valuesIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/[\w-]+\s*:\s*([^:;{}]+)(?=[;}])/g)].map(([, value = '']) => value);
}

function isColour(value: string): boolean {
  return [colourFunction, hexColour, namedColour].some((pattern) => pattern.test(value));
}

function sheetFaults({ path, text }: StyleSheet): readonly string[] {
  const [, room = ''] = path.split('/');
  const misplaced = styledRooms.includes(room)
    ? []
    : [`${path} is a style sheet outside its rooms`];
  if (path === tokenFile) return misplaced;
  const coloured = valuesIn(text).filter(isColour);
  return [...misplaced, ...coloured.map((value) => `${path} has a colour of its own: ${value}`)];
}

function codeFaults({ path, strings }: Source): readonly string[] {
  return strings
    .filter(
      (text) => new RegExp(`^${hexColour.source}$`, 'i').test(text) || colourFunction.test(text),
    )
    .map((text) => `${path} has a colour of its own: ${text}`);
}

/** Style sheets where none belong, and colours anywhere but in the one token file. */
export function findStyleFaults(
  sheets: readonly StyleSheet[],
  sources: readonly Source[],
): readonly string[] {
  return [...sheets.flatMap(sheetFaults), ...sources.flatMap(codeFaults)];
}
