import lighthouse from 'lighthouse';

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

type Flags = Parameters<typeof lighthouse>[1];
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** One run of Lighthouse; on a busy machine a visit may be lost, so one that was is made again, twice at most. */
async function runLighthouse(url: string, flags: Flags, lost = 0): Promise<Result> {
  const run = await lighthouse(url, { ...flags, output: 'json', logLevel: 'silent' });
  const problem = run ? run.lhr.runtimeError?.message : 'Lighthouse gave no answer';
  if (run && problem === undefined) return run.lhr;
  if (lost < 2) return runLighthouse(url, flags, lost + 1);
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

const categories = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * A page's points for accessibility, best practices and SEO.
 * @throws when Lighthouse could not measure
 */
export async function judgeQuality(url: string, port: number): Promise<Quality> {
  const lhr = await runLighthouse(url, {
    port,
    onlyCategories: [...categories],
    throttlingMethod: 'provided',
    disableFullPageScreenshot: true,
  });
  const refs = categories.flatMap((name) => lhr.categories[name]?.auditRefs ?? []);
  const faults = refs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const { title = '', explanation, displayValue } = lhr.audits[id] ?? {};
      return [`${id}: ${title}`, explanation ?? displayValue ?? ''].join(' ').trim();
    });
  const points = categories.map((name) => [name, (lhr.categories[name]?.score ?? 0) * 100]);
  return { points: Object.fromEntries(points), faults };
}
