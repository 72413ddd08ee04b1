import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../journeys/walker';
import { addressOf, type OpenOptions, openPage } from '../support/browser';
import { frameOf, hostPage } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { findLeaks, findUnwantedActs } from '../support/privacy/find-leaks';
import { type Recorded, recordVisit } from '../support/privacy/record-visit';
import { createTypist, type Typist } from '../support/privacy/type-everywhere';
import { waitUntilAlive } from './visit';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const views = ['factors', 'costs', 'codes', 'compare'];

/** Whether the site has a file at this address, or a page that frames it lives there. */
function isFile(address: string, hosts: readonly string[] = []): boolean {
  if (hosts.includes(address)) return true;
  const site = addressOf('/');
  if (!address.startsWith(site)) return false;
  const file = join(dist, address.slice(site.length));
  return existsSync(
    statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file,
  );
}

interface Visited {
  readonly page: Page;
  readonly recorded: Recorded;
}

async function visitRecorded(options: OpenOptions): Promise<Visited> {
  const recordings: Recorded[] = [];
  const { page } = await openPage({
    ...options,
    prepare: async (_: Page, context: BrowserContext) => {
      recordings.push(await recordVisit(context));
    },
  });
  const [recorded] = recordings;
  if (recorded === undefined) throw new Error('nothing is recorded');
  return { page, recorded };
}

/** On the bare page of our own, the frame anew without its sandbox: nothing but the tool itself keeps it from storing. */
async function frameOfOwn(page: Page): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.width = '1000';
    document.querySelector('iframe')?.replaceWith(frame);
  }, addressOf('/embed/?lang=zh-CN'));
  const frame = await (await page.waitForSelector('iframe:not([sandbox])')).contentFrame();
  if (!frame) throw new Error('there is no frame');
  return frame;
}

/** The whole of the tool, in a tab or a frame: the way to the result, and every view with a field. */
async function useAll(
  where: Page | Frame,
  typist: Typist,
  { page, recorded }: Visited,
): Promise<void> {
  const look = () => recorded.look(page);
  await typist.walk(where, wordsOf['zh-CN'], look);
  await typist.fillAll(where);
  // The quote has three kinds, each with a field of its own.
  for (const kind of await where.locator('input[name="quote-kind"]').all()) {
    await kind.check();
    await typist.fillAll(where);
  }
  await look();
  for (const view of views) {
    await where.evaluate((to) => {
      window.location.hash = `#/${to}`;
    }, view);
    await where.locator(`main[data-view="${view}"] h1`).waitFor();
    await typist.fillAll(where);
    await look();
  }
}

function expectNothingOut(
  { recorded }: Visited,
  { markers }: Typist,
  hosts: readonly string[] = [],
): void {
  expect(new Set(markers).size).toBeGreaterThanOrEqual(30);
  expect(recorded.requests.length).toBeGreaterThan(2);
  expect(recorded.states.length).toBeGreaterThan(8);
  expect(findLeaks(markers, recorded)).toEqual([]);
  const queries = ['?theme=dark', '?lang=zh-CN'];
  expect(findUnwantedActs(recorded, { isFile: (each) => isFile(each, hosts), queries })).toEqual(
    [],
  );
}

// Every field, one after the other, takes its time on a busy machine.
describe('what is typed', { timeout: 180_000 }, () => {
  it('stays in its tab: in its memory and its storage', async () => {
    const visited = await visitRecorded({ path: '/?theme=dark', width: 1280 });
    const typist = createTypist('a');
    await useAll(visited.page, typist, visited);
    expectNothingOut(visited, typist);
    // The recording sees what is stored, and what is kept there is what was typed.
    expect(visited.recorded.states.some(({ session }) => session.join().includes('31457.23'))).toBe(
      true,
    );
  });

  it('stays there on the way to the result in English, too', async () => {
    const visited = await visitRecorded({ path: '/en/?theme=dark', width: 1280 });
    const typist = createTypist('e');
    await typist.walk(visited.page, wordsOf.en, () => visited.recorded.look(visited.page));
    expect(new Set(typist.markers).size).toBeGreaterThanOrEqual(10);
    expect(findLeaks(typist.markers, visited.recorded)).toEqual([]);
    expect(findUnwantedActs(visited.recorded, { isFile, queries: ['?theme=dark'] })).toEqual([]);
  });

  it.each([
    ['beside our script', ''],
    ['in a sandbox without an origin', 'sandbox="allow-scripts"'],
  ])('stays in the memory of a frame on another site, %s', async (_, sandbox) => {
    const site = addressOf('/');
    const host = await serveOtherSite({
      '/': hostPage(site, frameOf(`${site}embed/?lang=zh-CN`, sandbox)),
    });
    const visited = await visitRecorded({
      path: host,
      width: 1280,
      allow: [new RegExp(`^request to another origin: ${site}`)],
    });
    const frame = visited.page.frames().find((each) => each !== visited.page.mainFrame());
    if (!frame) throw new Error('there is no frame');
    const typist = createTypist('b');
    await useAll(frame, typist, visited);
    expectNothingOut(visited, typist, [host]);
    // The recording hears the channel.
    expect(visited.recorded.noted.map(({ text }) => text)).toContain('{"type":"complete"}');
  });

  it('stays in the memory of a frame that shares the origin of its page, and could store it', async () => {
    const visited = await visitRecorded({ path: '/host.html', width: 1280 });
    const frame = await frameOfOwn(visited.page);
    const typist = createTypist('c');
    await useAll(frame, typist, visited);
    expectNothingOut(visited, typist);
  });

  it('stays in the page for integrators, where setups are pasted', async () => {
    const visited = await visitRecorded({ path: '/integrate/' });
    const fields = await visited.page.locator('#doctor textarea, #doctor input[type="text"]').all();
    expect(fields.length).toBe(3);
    for (const field of fields) {
      const word = `zq7dmarker${fields.indexOf(field)}x`;
      await field.fill(`https://${word}.example/<iframe src="https://${word}.example/">`);
      await field.press('Tab');
    }
    await visited.page.locator('#doctor button').first().click();
    await visited.recorded.look(visited.page);
    expect(findLeaks(['zq7dmarker0x', 'zq7dmarker1x', 'zq7dmarker2x'], visited.recorded)).toEqual(
      [],
    );
  });
});

/** One way out for a text, taken in the page itself, and what of it is found. */
type Leak = readonly [string, (text: string) => unknown, string];

const planted: readonly Leak[] = [
  ['a request', (text) => fetch(`/favicon.svg?${text}`).catch(() => undefined), 'fetch'],
  ['an old request', (text) => new XMLHttpRequest().open('POST', `/${text}`), 'xhr'],
  [
    'a picture',
    (text) => Object.assign(new Image(), { src: `/favicon.svg?${text}` }).src,
    'request',
  ],
  ['a beacon', (text) => navigator.sendBeacon('/favicon.svg', text), 'beacon'],
  [
    'a socket',
    (text) => {
      try {
        return String(new WebSocket(`ws://localhost/${text}`).url);
      } catch {
        return undefined;
      }
    },
    'socket',
  ],
  ['a stream of events', (text) => new EventSource(`/${text}`).url, 'events'],
  [
    'a peer',
    (text) => {
      new RTCPeerConnection({ iceServers: [{ urls: `stun:${text}.example` }] }).close();
    },
    'peer',
  ],
  [
    'a worker',
    (text) => {
      try {
        return String(new Worker(`/${text}.js`));
      } catch {
        return undefined;
      }
    },
    'worker',
  ],
  ['another tab', (text) => new BroadcastChannel('a').postMessage(text), 'broadcast'],
  ['a message', (text) => window.postMessage({ type: 'typed', text }, '*'), 'message'],
  ['a port', (text) => new MessageChannel().port1.postMessage({ type: 'height', text }), 'message'],
  ['the address', (text) => history.replaceState(null, '', `?${text}`), 'address'],
  ['the fragment', (text) => history.replaceState(null, '', `#/result?score=${text}`), 'address'],
  [
    'the fragment, by way of the location',
    (text) => Object.assign(window.location, { hash: `#main?${text}` }).hash,
    'address',
  ],
  ['the state of the history', (text) => history.replaceState({ text }, ''), 'history'],
  ['the title', (text) => Object.assign(document, { title: text }).title, 'state'],
  ['the name of the window', (text) => Object.assign(window, { name: text }).name, 'state'],
  ['a cookie', (text) => Object.assign(document, { cookie: `a=${text}` }).cookie, 'cookie'],
  ['storage that stays', (text) => localStorage.setItem('a', text), 'state'],
  [
    'storage that stays, for a moment',
    (text) => {
      localStorage.setItem('a', text);
      localStorage.removeItem('a');
    },
    'other storage',
  ],
  ['a database', (text) => String(indexedDB.open(text)), 'database'],
  ['a cache', (text) => caches.open(text).then(() => undefined), 'cache'],
  ['the console', (text) => console.log(text), 'console'],
];

describe('a leak', () => {
  it.each(planted)('is found: %s', async (_, leak, channel) => {
    const visited = await visitRecorded({ allow: [/./] });
    const { page, recorded } = visited;
    // Before that the app itself would still name the page.
    await waitUntilAlive(page);
    expect(findLeaks(['zq7marker'], recorded)).toEqual([]);
    await page.evaluate(leak, 'zq7marker');
    const found = async () => {
      await recorded.look(page);
      return findLeaks(['zq7marker'], recorded);
    };
    await expect.poll(found, { timeout: 10_000 }).toContain(`zq7marker in ${channel}`);
  });

  it('is found where a frame stores what was typed', async () => {
    const { page, recorded } = await visitRecorded({ path: '/host.html' });
    const frame = await frameOfOwn(page);
    await waitUntilAlive(frame);
    await frame.evaluate(() => sessionStorage.setItem('fenqi-check', 'zq7marker'));
    await recorded.look(page);
    expect(findLeaks(['zq7marker'], recorded)).toContain('zq7marker in state');
  });
});
