import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { barePage, buildBareStack } from './bare-site';
import { type BenchBrowser, startBrowser } from './bench-browser';
import { type Goal, tellGoals } from './figures';
import { benchMemory } from './memory-part';
import { shareOfOthers } from './other-work';
import { makeCertificate, type OwnCertificate } from './own-certificate';
import { benchPress } from './press-part';
import { benchQuality } from './quality-part';
import { readSite, type SiteFiles, serveSite } from './served-site';
import { benchView } from './view-part';

/** What is measured: how often, beside which other built sites, which parts of it, and how slow a machine is made. */
export interface WebBench {
  readonly rounds: number;
  readonly sites: readonly string[];
  readonly parts: readonly string[];
  /** Whether presses are measured as on the machine where their goals were set. */
  readonly isCalibrated: boolean;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the site into a folder of its own: the one in `dist` may be another's. */
async function buildInto(folder: string): Promise<void> {
  // Vite, which loads this file, has called it development; what is built then is React with its own checks.
  process.env['NODE_ENV'] = 'production';
  const builder = await createBuilder({
    root,
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await builder.buildApp();
}

async function measureParts(
  { rounds, sites, parts, isCalibrated }: WebBench,
  dist: string,
  bareStack: SiteFiles,
  bench: BenchBrowser,
  certificate: OwnCertificate,
): Promise<readonly Goal[]> {
  const goals: Goal[] = [];
  const own = readSite(dist);
  if (parts.includes('view')) {
    goals.push(...(await benchView(own, bareStack, sites, rounds, bench, certificate)));
  }
  const site = await serveSite(own, certificate, true);
  try {
    if (parts.includes('quality')) goals.push(...(await benchQuality(site.url, bench.port)));
    if (parts.includes('press')) {
      const bare = await serveSite(bareStack, certificate, false);
      const pages = { url: site.url, bare: `${bare.url}${barePage}` };
      goals.push(...(await benchPress(root, pages, bench, rounds, isCalibrated)));
      await bare.close();
    }
    if (parts.includes('memory')) goals.push(...(await benchMemory(site.url, bench)));
  } finally {
    await site.close();
  }
  return goals;
}

/** Of all that the processors could do: with more than that, in 0..1, done by others nothing can be judged. */
const mostOfOthers = 0.1;

/** Other work on the machine is counted as ours by every clock: whoever reads the figures has to know of it. */
async function tellOthers(when: string): Promise<void> {
  const share = await shareOfOthers();
  const busy = share > mostOfOthers ? ': BUSY, times are too long to be judged by' : '';
  console.log(`${when}, others use ${Math.round(share * 100)} % of the processors${busy}`);
}

/**
 * Builds the site, measures it in a browser, and prints every figure and which goals it meets.
 * @throws when something cannot be measured
 */
export async function benchWeb(asked: WebBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fenqi-check-bench-'));
  const dist = join(folder, 'dist');
  const certificate = makeCertificate();
  try {
    await tellOthers('Before');
    console.log('building the site');
    await buildInto(dist);
    const bareStack = await buildBareStack(join(folder, 'bare-stack'));
    const bench = await startBrowser(certificate.spkiHash);
    const goals = await measureParts(asked, dist, bareStack, bench, certificate).finally(
      bench.close,
    );
    console.log('');
    await tellOthers('After');
    console.log(`\nGoals\n${tellGoals(goals)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
