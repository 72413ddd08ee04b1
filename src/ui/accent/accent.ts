/** sRGB, each 0–255. */
export type Rgb = readonly [number, number, number];

/** The colour of six hexadecimal digits. */
export function toRgb(hex: string): Rgb {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Relative luminance. @source WCAG 2.2, definition of relative luminance */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const blend = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [blend(0), blend(1), blend(2)];
}

/** What stands under a host's accent. */
export interface AccentGround {
  readonly page: Rgb;
  /** Of all grounds that text in the accent stands on, notices among them, the one it is hardest to read on. */
  readonly hardest: Rgb;
}

/**
 * Which shade of a host's colour can be read wherever it stands?
 *
 * @param accent six hexadecimal digits
 * @returns the colour itself, or the nearest mix with black or white that reaches 4.5:1, the ink upon it, and the
 * page with a breath of it, under what is chosen
 */
export function readableAccent(
  accent: string,
  { page, hardest }: AccentGround,
): { readonly colour: Rgb; readonly ink: Rgb; readonly soft: Rgb } {
  const wished = toRgb(accent);
  const towards = contrast(black, hardest) >= contrast(white, hardest) ? black : white;
  const steps = Array.from({ length: 21 }, (_, step) => mix(wished, towards, step / 20));
  const colour = steps.find((step) => contrast(step, hardest) >= 4.5) ?? towards;
  return {
    colour,
    ink: contrast(colour, white) >= contrast(colour, black) ? white : black,
    soft: mix(page, colour, 0.1),
  };
}

/** What stands under an accent in each theme; checked against the token file by tests/ui/tokens.test.ts. */
export const accentGrounds = [
  ['light', { page: [250, 249, 246], hardest: [233, 238, 246] }],
  ['dark', { page: [26, 31, 28], hardest: [18, 54, 43] }],
] as const satisfies readonly (readonly ['light' | 'dark', AccentGround])[];
