import lighthouse from 'lighthouse';
import Trace from 'lighthouse/core/gather/gatherers/trace.js';
import { connect } from 'puppeteer-core';

/** What Lighthouse measured of one visit; ms, and bytes as they went over the line. */
export interface Visit {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
}

export type Throttling = 'simulate' | 'devtools';

/** What Lighthouse's devtools method applies to a phone, with a processor of our choice. */
const appliedTo = (cpuSlowdownMultiplier: number) => ({
  rttMs: 150,
  throughputKbps: 1638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1474.56,
  uploadThroughputKbps: 675,
  cpuSlowdownMultiplier,
});

/**
 * Lighthouse has each script's whole text written into its trace, for tools that show one: the page's own thread does
 * that, between the script's coming and its run. No figure is read from it, so it is left out, of every page alike.
 */
const traced = Trace.getDefaultTraceCategories().filter(
  (category) => !category.includes('source-rundown'),
);
Trace.getDefaultTraceCategories = () => traced;

type Flags = Parameters<typeof lighthouse>[1];
type Steered = Parameters<typeof lighthouse>[3];
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** One run of Lighthouse; on a busy machine a visit may be lost, so one that was is made again, twice at most. */
async function runLighthouse(url: string, flags: Flags, page?: Steered, lost = 0): Promise<Result> {
  const whole = { ...flags, output: 'json', logLevel: 'silent' } as const;
  const run = await lighthouse(url, whole, undefined, page);
  const problem = run ? run.lhr.runtimeError?.message : 'Lighthouse gave no answer';
  if (run && problem === undefined) return run.lhr;
  if (lost < 2) return runLighthouse(url, flags, page, lost + 1);
  throw new Error(`${url}: ${problem}`);
}

/**
 * One visit as Lighthouse sees it, on a phone.
 *
 * @param slowdown how many times slower the processor is made
 * @throws when Lighthouse could not measure
 */
export async function measureVisit(
  url: string,
  port: number,
  throttlingMethod: Throttling,
  slowdown = 4,
): Promise<Visit> {
  const { audits } = await runLighthouse(url, {
    port,
    onlyCategories: ['performance'],
    throttlingMethod,
    throttling: appliedTo(slowdown),
    disableFullPageScreenshot: true,
  });
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
  };
}

/** The points of a page in the categories that are not about speed, and what took points away. */
export interface Quality {
  readonly points: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** What is judged by a page as it is, and what only by one without its policy. */
const judgedAsItIs = ['accessibility', 'best-practices'];
const judgedOpen = ['seo'];

async function judge(url: string, port: number, only: readonly string[], page?: Steered) {
  const lhr = await runLighthouse(
    url,
    {
      port,
      onlyCategories: [...only],
      throttlingMethod: 'provided',
      disableFullPageScreenshot: true,
    },
    page,
  );
  const refs = only.flatMap((name) => lhr.categories[name]?.auditRefs ?? []);
  const faults = refs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const { title = '', explanation, displayValue } = lhr.audits[id] ?? {};
      return [`${id}: ${title}`, explanation ?? displayValue ?? ''].join(' ').trim();
    });
  const points = only.map((name) => [name, (lhr.categories[name]?.score ?? 0) * 100] as const);
  return { points, faults };
}

/**
 * A page's points for accessibility, best practices and SEO.
 *
 * For SEO Lighthouse fetches `robots.txt` in the page's name, which the page's own `connect-src 'none'` refuses. No
 * search engine reads it that way, so this one category is judged with the policy set aside.
 *
 * @throws when Lighthouse could not measure
 */
export async function judgeQuality(url: string, port: number): Promise<Quality> {
  const asItIs = await judge(url, port, judgedAsItIs);
  const browser = await connect({ browserURL: `http://127.0.0.1:${port}` });
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    const open = await judge(url, port, judgedOpen, page);
    await page.close();
    return {
      points: Object.fromEntries([...asItIs.points, ...open.points]),
      faults: [...asItIs.faults, ...open.faults],
    };
  } finally {
    await browser.disconnect();
  }
}
