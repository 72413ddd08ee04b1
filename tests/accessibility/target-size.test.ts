import { describe, expect, it } from 'vitest';
import { sharePage } from '../browser/shared-page';
import { openPage } from '../support/browser';
import { tongues, views, widths } from './looks';
import { openScene } from './open-scene';
import { findSmallTargets } from './small-targets';

describe.each(widths)('at %d pixels a finger finds everything that can be pressed', (width) => {
  const language = tongues[widths.indexOf(width) % tongues.length] ?? 'zh-CN';
  const page = sharePage({ language, width, touch: width < 1280, reducedMotion: true });

  it.each(Object.entries(views))('in %s', async (_, scenes) => {
    for (const state of ['error', 'filled'] as const) {
      const look = { language, palette: 'light', width } as const;
      const opened = await openScene(page(), scenes[state], look);
      expect(await findSmallTargets(opened), state).toEqual([]);
    }
  });
});

describe('a small target', () => {
  it('is found, but not within a sentence', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await page.locator('main h1').waitFor();
    await page.evaluate(() => {
      const sentence = document.createElement('p');
      const inside = document.createElement('a');
      inside.href = '#/costs';
      inside.textContent = 'there';
      sentence.append('Look ', inside, '.');
      const button = document.createElement('button');
      button.textContent = 'x';
      button.style.setProperty('padding', '0');
      document.querySelector('main')?.append(sentence, button);
    });
    expect(await findSmallTargets(page)).toEqual([expect.stringMatching(/^\d+ × \d+: {2}x$/)]);
  });
});
