import type { Source } from './source';

/** The text of a style sheet, by its path from the repository's root. */
export interface StyleSheet {
  readonly path: string;
  readonly text: string;
}

const tokenFile = 'src/ui/tokens.css';
const styledRooms = ['ui', 'wizard', 'result', 'app', 'demo', 'host-pages'];

const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const hexColour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i;
/** All 148 of CSS Color 4; the system's own, such as `CanvasText`, are everyone's to take. */
const names = `
  aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet
  brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan
  darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen
  darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey
  darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite
  forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue
  lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon
  lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime
  limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple
  mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue
  mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
  palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum
  powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen
  seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal
  thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen
`
  .trim()
  .split(/\s+/)
  .join('|');
const namedColour = new RegExp(`(?:^|[\\s,(])(?:${names})(?=$|[\\s,)])`, 'i');

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The values of the declarations in a style sheet; comments and selectors say nothing about colour. */
function valuesIn(css: string): readonly string[] {
  const bare = withoutComments(css);
  return [...bare.matchAll(/[\w-]+\s*:\s*([^:;{}]+)(?=[;}])/g)].map(([, value = '']) => value);
}

/**
 * Asks the browser to look again at the whole page, or at all that follows, whenever anything is put anywhere: a root that
 * is styled by what it holds, and whatever stands after something that may be anything.
 */
const costlySelector = /(?::root|\bhtml|\bbody|\bmain)[^\s,>+~]*:has\(|(?:^|[\s,(>+~])\*\s*[+~]/;

/** The selectors of a style sheet, but for those of paper, which is laid out once. */
function selectorsIn(css: string): readonly string[] {
  const shown = withoutComments(css).replace(/@media print \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...shown.matchAll(/([^{};@]+)\{/g)].map(([, selector = '']) => selector.trim());
}

/** A comment within a selector is what a careless replacement leaves behind, and the selector is no longer what it was. */
const brokenSelector = /[+~>,]\s*\/\*/;

function selectorFaults({ path, text }: StyleSheet): readonly string[] {
  const costly = selectorsIn(text).filter((selector) => costlySelector.test(selector));
  return [
    ...costly.map((selector) => `${path} has the whole page looked at again: ${selector}`),
    ...(brokenSelector.test(text) ? [`${path} has a comment within a selector`] : []),
  ];
}

function isColour(value: string): boolean {
  return [colourFunction, hexColour, namedColour].some((pattern) => pattern.test(value));
}

function sheetFaults({ path, text }: StyleSheet): readonly string[] {
  const [, room = ''] = path.split('/');
  const misplaced = styledRooms.includes(room)
    ? []
    : [`${path} is a style sheet outside its rooms`];
  const faults = [...misplaced, ...selectorFaults({ path, text })];
  if (path === tokenFile) return faults;
  const coloured = valuesIn(text).filter(isColour);
  return [...faults, ...coloured.map((value) => `${path} has a colour of its own: ${value}`)];
}

function codeFaults({ path, strings }: Source): readonly string[] {
  const wholly = new RegExp(`^(?:${hexColour.source}|${names})$`, 'i');
  return strings
    .filter((text) => wholly.test(text) || colourFunction.test(text))
    .map((text) => `${path} has a colour of its own: ${text}`);
}

/** Style sheets where none belong, colours anywhere but in the one token file, and selectors that cost every press. */
export function findStyleFaults(
  sheets: readonly StyleSheet[],
  sources: readonly Source[],
): readonly string[] {
  return [...sheets.flatMap(sheetFaults), ...sources.flatMap(codeFaults)];
}
