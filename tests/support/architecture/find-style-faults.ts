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
  const wholly = new RegExp(`^(?:${hexColour.source}|${names})$`, 'i');
  return strings
    .filter((text) => wholly.test(text) || colourFunction.test(text))
    .map((text) => `${path} has a colour of its own: ${text}`);
}

/** Style sheets where none belong, and colours anywhere but in the one token file. */
export function findStyleFaults(
  sheets: readonly StyleSheet[],
  sources: readonly Source[],
): readonly string[] {
  return [...sheets.flatMap(sheetFaults), ...sources.flatMap(codeFaults)];
}
