import type { Browser, CDPSession, Page } from 'playwright-core';

/** What Lighthouse's devtools method applies to the line, as the browser takes it. */
const slowLine = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Makes the processor of a page so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/**
 * When the app has taken over, in ms from the start of the visit, on a slow line and a processor four
 * times slower: only then the title names the screen.
 */
export async function measureAlive(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await slowDown(page, 4);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await page.addInitScript(() => {
      const watching = new MutationObserver(() => {
        if (!document.title.includes(' · ')) return;
        watching.disconnect();
        performance.mark('alive');
        console.debug('alive');
      });
      watching.observe(document, { childList: true, subtree: true, characterData: true });
    });
    // To ask the page itself, again and again, would hold up what it is asked about.
    const said = page.waitForEvent('console', (message) => message.text() === 'alive');
    await page.goto(url, { waitUntil: 'commit' });
    await said;
    return await page.evaluate(() => performance.getEntriesByName('alive')[0]?.startTime ?? 0);
  } finally {
    await context.close();
  }
}
