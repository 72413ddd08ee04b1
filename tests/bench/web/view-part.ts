import { basename, dirname, resolve } from 'node:path';
import { measureAlive } from './alive';
import type { BenchBrowser } from './bench-browser';
import { atMost, type Goal, inMs, median, ratio, table } from './figures';
import { measureVisit, type Throttling, type Visit } from './first-view';
import type { OwnCertificate } from './own-certificate';
import { drawnInBrowser, withoutScripts } from './rivals';
import { readSite, type SiteFiles, serveSite, withPages } from './served-site';

interface Measured {
  readonly name: string;
  readonly url: string;
  readonly visits: Record<Throttling | 'slow', Visit[]>;
  readonly alive: number[];
}

const methods = ['simulate', 'devtools'] as const;

/** As it is called in the table: a folder named `dist` says nothing. */
function nameOf(folder: string): string {
  const whole = resolve(folder);
  return basename(whole) === 'dist' ? basename(dirname(whole)) : basename(whole);
}

function middle(visits: readonly Visit[], name: keyof Visit): number {
  return median(visits.map((visit) => visit[name]));
}

function tableOf(all: readonly Measured[], kind: keyof Measured['visits']): string {
  const floor = middle(all.find(({ name }) => name === 'floor')?.visits[kind] ?? [], 'lcp');
  const rows = all
    .filter(({ visits }) => visits[kind].length > 0)
    .map(({ name, visits }) => {
      const of = (figure: keyof Visit) => middle(visits[kind], figure);
      return [
        name,
        inMs(of('lcp')),
        ratio(of('lcp'), floor),
        inMs(of('tbt')),
        of('cls').toFixed(4),
        `${(of('bytes') / 1000).toFixed(1)} kB`,
      ];
    });
  return table([['', 'LCP', 'to the floor', 'TBT', 'CLS', 'bytes'], ...rows]);
}

function tableOfAlive(all: readonly Measured[], drawn: number): string {
  const rows = all
    .filter(({ alive }) => alive.length > 0)
    .map(({ name, alive }) => [name, inMs(median(alive)), ratio(median(alive), drawn)]);
  return table([['', 'alive', 'to drawn in the browser'], ...rows]);
}

async function measureRound(
  all: readonly Measured[],
  { browser, port }: BenchBrowser,
): Promise<void> {
  for (const method of methods) {
    for (const each of all) each.visits[method].push(await measureVisit(each.url, port, method));
  }
  for (const each of all) {
    if (['ours', 'floor', 'bare stack'].includes(each.name)) {
      each.visits.slow.push(await measureVisit(each.url, port, 'devtools', 12));
    }
    if (each.name === 'ours' || each.name === 'drawn in the browser') {
      each.alive.push(await measureAlive(browser, each.url));
    }
  }
}

function goalsOf(all: readonly Measured[]): readonly Goal[] {
  const find = (wanted: string) => all.find(({ name }) => name === wanted);
  const [ours, floor, drawn] = [find('ours'), find('floor'), find('drawn in the browser')];
  const bare = find('bare stack');
  if (!ours || !floor || !drawn || !bare) throw new Error('something was not measured');
  const lcp = (of: Measured, method: Throttling) => middle(of.visits[method], 'lcp');
  const tbt = (of: Measured, kind: keyof Measured['visits']) => middle(of.visits[kind], 'tbt');
  const aboveBare = (how: string, kind: keyof Measured['visits'], most: number) =>
    atMost(`TBT above the bare stack's, ${how}`, tbt(ours, kind) - tbt(bare, kind), most);
  return [
    ...methods.flatMap((method) => [
      atMost(`LCP to the floor, ${method}`, lcp(ours, method) / lcp(floor, method), 1.05, '×'),
      atMost(`CLS, ${method}`, middle(ours.visits[method], 'cls'), 0.01, ''),
      atMost(`TBT, ${method}`, tbt(ours, method), 20),
    ]),
    atMost('TBT, processor 12 × slower', tbt(ours, 'slow'), 200),
    // The same goals without the machine: where they were set, the bare stack had 8 ms.
    ...methods.map((method) => aboveBare(method, method, 20 - 8)),
    aboveBare('processor 12 × slower', 'slow', 0),
    atMost('alive, to drawn in the browser', median(ours.alive) / median(drawn.alive), 1.05, '×'),
  ];
}

/**
 * The first view of the site, of its floor, of the same app drawn in the browser, of the bare stack, and of
 * other sites, in turn; prints the medians and gives the goals.
 *
 * @param bareStack our libraries with nothing of ours: how much of TBT is theirs and the machine's
 */
export async function benchView(
  own: SiteFiles,
  bareStack: SiteFiles,
  sites: readonly string[],
  rounds: number,
  bench: BenchBrowser,
  certificate: OwnCertificate,
): Promise<readonly Goal[]> {
  const wanted = [
    { name: 'ours', files: own, isOwn: true },
    { name: 'floor', files: withPages(own, withoutScripts), isOwn: true },
    { name: 'drawn in the browser', files: withPages(own, drawnInBrowser), isOwn: true },
    { name: 'bare stack', files: bareStack, isOwn: false },
    ...sites.map((folder) => ({ name: nameOf(folder), files: readSite(folder), isOwn: false })),
  ];
  const served = await Promise.all(
    wanted.map(async ({ name, files, isOwn }) => ({
      name,
      ...(await serveSite(files, certificate, isOwn)),
    })),
  );
  const all: readonly Measured[] = served.map(({ name, url }) => ({
    name,
    url,
    visits: { simulate: [], devtools: [], slow: [] },
    alive: [],
  }));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      console.log(`first view, round ${round} of ${rounds}`);
      await measureRound(all, bench);
    }
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
  const drawn = median(all[2]?.alive ?? []);
  console.log(`\nFirst view, throttling simulated (medians of ${rounds})`);
  console.log(tableOf(all, 'simulate'));
  console.log('\nFirst view, throttling applied');
  console.log(tableOf(all, 'devtools'));
  console.log('\nFirst view, throttling applied, processor 12 × slower');
  console.log(tableOf(all, 'slow'));
  console.log('\nThe app has taken over, slow line and processor 4 × slower');
  console.log(tableOfAlive(all, drawn));
  return goalsOf(all);
}
