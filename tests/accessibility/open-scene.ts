import type { Page } from 'playwright-core';
import { visit, waitUntilAlive } from '../browser/visit';
import { openPage } from '../support/browser';
import type { Look, Scene } from './looks';

/** Where a scene is opened: the tool with a query, or a page with the language behind its own path. */
function pathOf(path: string, language: Look['language']): string {
  const root = language === 'en' ? 'en/' : '';
  return path.startsWith('?') ? `/${root}${path}` : `/${path}${root}`;
}

/** Waits until nothing has come or gone for a moment: on a wide screen what is decided so far comes by itself. */
async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const finish = () => {
          observer.disconnect();
          resolve();
        };
        let moment = setTimeout(finish, 300);
        const observer = new MutationObserver(() => {
          clearTimeout(moment);
          moment = setTimeout(finish, 300);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/**
 * Brings a view into a state, in a language, palette and width. What has a path of its own is opened afresh, until
 * the test is over; the views of the tool itself follow each other in the page given, which speaks that language.
 */
export async function openScene(
  shared: Page,
  { path, hash = '', act }: Scene,
  { language, palette, width }: Pick<Look, 'language' | 'palette' | 'width'>,
): Promise<Page> {
  const page =
    path === undefined
      ? shared
      : (
          await openPage({
            path: pathOf(path, language),
            language,
            width,
            touch: width < 1280,
            reducedMotion: true,
          })
        ).page;
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({
    // Forced colours are most often light words on black.
    colorScheme: palette === 'light' ? 'light' : 'dark',
    forcedColors: palette === 'forced' ? 'active' : 'none',
  });
  const isAround = /^(demo|integrate)/.test(path ?? '');
  if (isAround) await page.locator('[data-event="ready"]').first().waitFor();
  else await waitUntilAlive(page);
  if (hash !== '') await visit(page, hash);
  await act?.(page);
  if (path !== undefined) await waitUntilStill(page);
  return page;
}
