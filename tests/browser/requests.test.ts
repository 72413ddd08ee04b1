import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { languages, walk, wordsOf } from '../journeys/walker';
import { addressOf, openPage } from '../support/browser';
import { frameOf, hostPage } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';

/** What a whole visit may ask for: the page and its scripts. */
const mostRequests = 6;

/** Opens a page, and lists what it and its frames ask the network for. */
async function openListing(path: string, allow: readonly RegExp[] = []) {
  const asked: string[] = [];
  const { page } = await openPage({
    path,
    width: 1280,
    allow,
    prepare: async (_, context) => {
      context.on('request', (request) => {
        asked.push(request.url());
      });
    },
  });
  return { page, asked };
}

async function walkToChart(where: Page | Frame, language: (typeof languages)[number]) {
  await walk(where, wordsOf[language], meetsAllPerson);
  await where.locator('figure svg').first().waitFor();
}

describe.each(languages)('a whole visit up to the charts, in %s', (language) => {
  const folder = language === 'en' ? 'en/' : '';

  it.each(['/', '/embed/'])('asks for few files, all of the site itself: %s', async (path) => {
    const { page, asked } = await openListing(`${path}${folder}`);
    await walkToChart(page, language);
    expect(asked.filter((each) => !each.startsWith(addressOf('/')))).toEqual([]);
    expect(asked.filter((each) => each.includes('/cost-chart-'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(mostRequests);
  });

  it('asks for no more in a frame that another site colours and listens to', async () => {
    const site = addressOf('/');
    const frame = frameOf(`${site}embed/${folder}?accent=0a7d3c`);
    const host = await serveOtherSite({ '/': hostPage(site, frame) });
    const { page, asked } = await openListing(host, [
      new RegExp(`^request to another origin: ${site}`),
    ]);
    const tool = page.frames().find((each) => each !== page.mainFrame());
    if (!tool) throw new Error('there is no frame');
    await walkToChart(tool, language);
    const ofHost = [host, `${site}embed.v1.js`];
    const ofTool = asked.filter((each) => !ofHost.includes(each));
    expect(ofTool.filter((each) => !each.startsWith(site))).toEqual([]);
    await expect.poll(() => page.locator('#log').textContent()).toContain('complete');
    expect(ofTool.length).toBeLessThanOrEqual(mostRequests);
  });
});
