import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, readableAccent } from '../../../src/ui/accent/accent';

type Rgb = readonly [number, number, number];
const lightPage: Rgb = [250, 249, 246];
const darkSurface: Rgb = [26, 31, 28];

describe('the contrast of two colours', () => {
  it.each<readonly [Rgb, Rgb, number]>([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    // The well-known grey that just reaches 4.5 on white, and the one that just does not.
    [[118, 118, 118], [255, 255, 255], 4.54],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[7, 193, 96], [255, 255, 255], 2.38],
  ])('%o on %o is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('the accent of a host', () => {
  it('stays as it is where it can be read', () => {
    expect(readableAccent('0B6B53', lightPage).colour).toEqual([11, 107, 83]);
    expect(readableAccent('5CC9A4', darkSurface).colour).toEqual([92, 201, 164]);
  });

  it('is darkened on a light page and lightened on a dark one', () => {
    expect(readableAccent('FFFF00', lightPage).colour).not.toEqual([255, 255, 0]);
    expect(readableAccent('FFFF00', lightPage).colour[0]).toBeLessThan(255);
    expect(readableAccent('000080', darkSurface).colour[2]).toBeGreaterThan(128);
  });

  it('bears black or white, whichever reads better', () => {
    expect(readableAccent('0B6B53', lightPage).ink).toEqual([255, 255, 255]);
    expect(readableAccent('5CC9A4', darkSurface).ink).toEqual([0, 0, 0]);
  });
});

describe('what is chosen', () => {
  it('lies on a breath of the accent', () => {
    // A tenth of the way from the page to the colour.
    expect(readableAccent('8A1C5B', lightPage).soft).toEqual([239, 227, 231]);
    expect(readableAccent('5CC9A4', darkSurface).soft).toEqual([33, 48, 42]);
  });
});

describe('always', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const hex = fc
    .tuple(channel, channel, channel)
    .map((rgb) => rgb.map((each) => each.toString(16).padStart(2, '0')).join(''));

  it.each([
    ['a light page', lightPage],
    ['a white surface', [255, 255, 255]],
    ['a dark page', [17, 21, 19]],
    ['a dark surface', darkSurface],
  ] as const)('text in the accent can be read on %s, and text upon it too', (_, background) => {
    fc.assert(
      fc.property(hex, (accent) => {
        const { colour, ink } = readableAccent(accent, background);
        expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink, colour)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each([
    ['light', lightPage, [86, 96, 91]],
    ['dark', darkSurface, [169, 179, 173]],
  ] as const)(
    'quiet text can be read on what is chosen, and its edge seen: %s',
    (_, background, quiet) => {
      fc.assert(
        fc.property(hex, (accent) => {
          const { colour, soft } = readableAccent(accent, background);
          expect(contrast(quiet, soft)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colour, soft)).toBeGreaterThanOrEqual(3);
        }),
      );
    },
  );

  it('so it is on any background at all', () => {
    const anyBackground = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(hex, anyBackground, (accent, background) => {
        const { colour } = readableAccent(accent, background);
        expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
