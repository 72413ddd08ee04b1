import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPage } from '../support/browser';

const picture = fileURLToPath(new URL('../../public/screenshot.png', import.meta.url));

it('takes the picture of the result that the README shows', async () => {
  const { page } = await openPage({
    path: '/?demo=card-age-short',
    hash: '#/result',
    width: 1280,
    height: 860,
  });
  await page.locator('main[data-view="result"]').waitFor();
  await expect.poll(() => page.locator('[data-verdict]').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: picture });
});
