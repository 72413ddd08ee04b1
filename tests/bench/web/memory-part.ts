import type { CDPSession, Page } from 'playwright-core';
import type { BenchBrowser } from './bench-browser';
import { type Goal, table } from './figures';
import { meetsAll } from './quality-part';

const changes = 10_000;
const stops = 5;
/** More than this between the first tenth and the end would be growth, not noise. */
const allowed = 200_000;

/**
 * The engine's own compiled code lies on the same heap, is let go of and made anew, and takes ten thousand
 * changes to settle; without it the heap holds what the page keeps.
 */
const withoutCompilers = '--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-flush-bytecode';

/** Bytes in use once everything that can be let go is let go, and the nodes of the page. */
async function heapOf(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

/** Tries one answer and the other in turn, each drawn before the next; the count is even. */
async function tryInTurn(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const verdict = document.querySelector('.what-if-verdict');
    const choices = ['yes', 'no'].map((said) =>
      document.querySelector<HTMLInputElement>(`input[name="try-overdue"][value="${said}"]`),
    );
    const channel = new MessageChannel();
    const turn = () =>
      new Promise<void>((done) => {
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(null);
      });
    for (let at = 0; at < times; at += 1) {
      const before = verdict?.textContent;
      choices[at % 2]?.click();
      await turn();
      if (verdict?.textContent === before) throw new Error(`change ${at} changed nothing`);
    }
  }, count);
}

/** The heap over ten thousand changes of what is tried, after collection; prints it. */
export async function benchMemory(
  url: string,
  { startAnother }: BenchBrowser,
): Promise<readonly Goal[]> {
  const browser = await startAnother([withoutCompilers]);
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(600_000);
    await page.goto(`${url}#/result?${meetsAll}`);
    await page.locator('figure .recharts-bar-rectangle').first().waitFor({ state: 'attached' });
    await page.locator('#what-if-open').click();
    const session = await page.context().newCDPSession(page);
    // The first changes fill what is filled once, such as the browser's own caches.
    await tryInTurn(page, changes / 10);
    const seen = [await heapOf(session)];
    for (let stop = 0; stop < stops; stop += 1) {
      await tryInTurn(page, changes / stops);
      seen.push(await heapOf(session));
    }
    console.log('\nHeap after collection, while answers are tried');
    const rows = seen.map(({ bytes, nodes }, at) => [
      `after ${((at * changes) / stops).toLocaleString('en')} changes`,
      `${(bytes / 1e6).toFixed(2)} MB`,
      `${nodes} nodes`,
    ]);
    console.log(table(rows));
    const grown = (seen.at(-1)?.bytes ?? Number.NaN) - (seen[0]?.bytes ?? Number.NaN);
    return [
      {
        name: `heap grown over ${changes.toLocaleString('en')} changes`,
        seen: `${(grown / 1000).toFixed(0)} kB`,
        wanted: `≤ ${allowed / 1000} kB`,
        isMet: grown <= allowed,
      },
    ];
  } finally {
    await browser.close();
  }
}
