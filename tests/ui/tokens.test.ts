import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accentGrounds } from '../../src/ui/accent/accent';

const file = fileURLToPath(new URL('../../src/ui/tokens.css', import.meta.url));
const text = readFileSync(file, 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const colourPattern =
  /--([\w-]+): var\(--if-light, (#[\da-f]{6})\) var\(--if-dark, (#[\da-f]{6})\);/g;

/** Every colour of the token file by its name. */
const colours = new Map<string, Readonly<Record<Theme, string>>>(
  [...text.matchAll(colourPattern)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

function colourOf(name: string, theme: Theme): string {
  const found = colours.get(name)?.[theme];
  if (found === undefined) throw new Error(`no colour --${name}`);
  return found;
}

/** Relative luminance and contrast after WCAG 2.2, written here anew so that nothing checks itself. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const channel = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['page', 'surface'];

/** Links and quiet buttons stand in notices, too. */
const accentStandsOn = [
  ...grounds,
  'sunken',
  'pass-soft',
  'fail-soft',
  'unknown-soft',
  'warn-soft',
] as const;

/** Text that has to be read: what stands on what. */
const textPairs: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'sunken', 'line', 'pass-soft', 'fail-soft', 'unknown-soft', 'warn-soft']],
  ['ink-2', [...grounds, 'sunken', 'line', 'pass-soft']],
  ['accent', accentStandsOn],
  ['accent-strong', accentStandsOn],
  ['on-accent', ['accent', 'accent-strong']],
  ['pass', [...grounds, 'pass-soft']],
  ['fail', [...grounds, 'fail-soft']],
  ['unknown', [...grounds, 'unknown-soft']],
  ['warn', [...grounds, 'warn-soft']],
  // The sign before an error is written in the surface's colour.
  ['surface', ['fail']],
];

/** Lines of controls, rings of focus and bars of charts: what stands on what. */
const linePairs: readonly (readonly [string, readonly string[]])[] = [
  ['control', [...grounds, 'sunken']],
  ['focus', [...grounds, 'sunken', 'fail-soft']],
  ['accent', ['line', 'pass-soft']],
  ['fail', grounds],
  ['chart-base', grounds],
  ['chart-promo-line', grounds],
  ['chart-quote', grounds],
];

function faults(
  pairs: readonly (readonly [string, readonly string[]])[],
  least: number,
): readonly string[] {
  return themes.flatMap((theme) =>
    pairs.flatMap(([over, unders]) =>
      unders.flatMap((under) => {
        const ratio = contrast(colourOf(over, theme), colourOf(under, theme));
        return ratio >= least ? [] : [`${theme}: ${over} on ${under} has ${ratio.toFixed(2)}`];
      }),
    ),
  );
}

describe('the colours', () => {
  it('are all read from the token file, each with a light and a dark value', () => {
    const declared = [...text.matchAll(/--([\w-]+):[^;]*#[\da-f]{3,8}/gi)].map(([, name]) => name);
    expect([...colours.keys()]).toEqual(declared);
    expect(colours.size).toBe(23);
  });

  it('of text have a contrast of at least 4.5 wherever they stand', () => {
    expect(faults(textPairs, 4.5)).toEqual([]);
  });

  it('of controls, focus and bars have a contrast of at least 3 wherever they stand', () => {
    expect(faults(linePairs, 3)).toEqual([]);
  });

  it.each([
    ['ink', 'light', 15.83],
    ['ink', 'dark', 14.4],
    ['ink-2', 'light', 6.19],
    ['ink-2', 'dark', 7.75],
    ['control', 'light', 3.63],
    ['control', 'dark', 4.52],
    ['accent', 'light', 6.15],
    ['accent', 'dark', 8.23],
    ['fail', 'light', 6.21],
    ['fail', 'dark', 8.17],
    ['unknown', 'light', 6.74],
    ['unknown', 'dark', 9.03],
    ['warn', 'light', 6.16],
    ['warn', 'dark', 9.32],
    ['focus', 'light', 6.29],
    ['focus', 'dark', 8.26],
    ['chart-base', 'light', 5.15],
    ['chart-base', 'dark', 4.3],
    ['chart-promo-line', 'light', 6.16],
    ['chart-promo-line', 'dark', 8.21],
  ] as const)('keep the contrast they were chosen for: %s, %s', (name, theme, chosen) => {
    const lowest = Math.min(
      ...grounds.map((ground) => contrast(colourOf(name, theme), colourOf(ground, theme))),
    );
    expect(lowest).toBeGreaterThanOrEqual(chosen - 0.01);
  });

  it('of a passed rule and of the accent are one green', () => {
    for (const theme of themes) expect(colourOf('pass', theme)).toBe(colourOf('accent', theme));
  });

  it('a host’s accent is fitted to are the page’s, and the one its text is hardest to read on', () => {
    const hex = (rgb: readonly number[]) =>
      `#${rgb.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    const fitted = accentGrounds.map(([theme, { page, hardest }]) => [
      theme,
      hex(page),
      hex(hardest),
    ]);
    const byLight = (theme: Theme) =>
      accentStandsOn
        .map((name) => colourOf(name, theme))
        .sort((one, other) => luminance(one) - luminance(other));
    expect(fitted).toEqual([
      ['light', colourOf('page', 'light'), byLight('light').at(0)],
      ['dark', colourOf('surface', 'dark'), byLight('dark').at(-1)],
    ]);
  });

  it('keep away from the green of another company', () => {
    const values = [...colours.values()].flatMap(({ light, dark }) => [light, dark]);
    expect(values).not.toContain('#07c160');
  });
});

describe('sizes to touch', () => {
  it('are at least 48 px', () => {
    expect(text).toContain('--target: 48px;');
  });
});
