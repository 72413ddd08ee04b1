import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentGrounds, contrast, readableAccent, toRgb } from '../../../src/ui/accent/accent';

type Rgb = readonly [number, number, number];
const light = { page: [250, 249, 246], hardest: [233, 238, 246] } as const;
const dark = { page: [26, 31, 28], hardest: [18, 54, 43] } as const;

/** Page, surface, and what lies lower; then notices of a failure, of what is unknown, and of a warning. */
const textGrounds = {
  light: ['FAF9F6', 'FFFFFF', 'F2F0EA', 'FBEAE8', 'E9EEF6', 'FBF0DC'],
  dark: ['111513', '1A1F1C', '222824', '3B1B18', '1D2938', '38290F'],
} as const;

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
    expect(readableAccent('0B6B53', light).colour).toEqual([11, 107, 83]);
    expect(readableAccent('5CC9A4', dark).colour).toEqual([92, 201, 164]);
  });

  it('is darkened on a light page and lightened on a dark one', () => {
    expect(readableAccent('FFFF00', light).colour).not.toEqual([255, 255, 0]);
    expect(readableAccent('FFFF00', light).colour[0]).toBeLessThan(255);
    expect(readableAccent('000080', dark).colour[2]).toBeGreaterThan(128);
  });

  it.each(['E60012', 'FF6600', '1677FF'])('%s can be read in every notice, too', (accent) => {
    for (const [theme, ground] of accentGrounds) {
      const { colour } = readableAccent(accent, ground);
      for (const under of textGrounds[theme])
        expect(contrast(colour, toRgb(under)), `${theme}, on ${under}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('bears black or white, whichever reads better', () => {
    expect(readableAccent('0B6B53', light).ink).toEqual([255, 255, 255]);
    expect(readableAccent('5CC9A4', dark).ink).toEqual([0, 0, 0]);
  });
});

describe('what is chosen', () => {
  it('lies on a breath of the accent', () => {
    // A tenth of the way from the page to the colour.
    expect(readableAccent('8A1C5B', light).soft).toEqual([239, 227, 231]);
    expect(readableAccent('5CC9A4', dark).soft).toEqual([33, 48, 42]);
  });
});

describe('always', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const hex = fc
    .tuple(channel, channel, channel)
    .map((rgb) => rgb.map((each) => each.toString(16).padStart(2, '0')).join(''));

  it.each(accentGrounds)(
    'text in the accent can be read wherever it stands, and text upon it too: %s',
    (theme, ground) => {
      fc.assert(
        fc.property(hex, (accent) => {
          const { colour, ink } = readableAccent(accent, ground);
          for (const under of textGrounds[theme])
            expect(contrast(colour, toRgb(under))).toBeGreaterThanOrEqual(4.5);
          expect(contrast(ink, colour)).toBeGreaterThanOrEqual(4.5);
        }),
      );
    },
  );

  it.each([
    ['light', light, [86, 96, 91]],
    ['dark', dark, [169, 179, 173]],
  ] as const)(
    'quiet text can be read on what is chosen, and its edge seen: %s',
    (_, ground, quiet) => {
      fc.assert(
        fc.property(hex, (accent) => {
          const { colour, soft } = readableAccent(accent, ground);
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
        const { colour } = readableAccent(accent, { page: background, hardest: background });
        expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
