import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import {
  closureOf,
  entryKeyOf,
  filesOf,
  keyOfPart,
  lazyParts,
  type Manifest,
  manifestSchema,
} from './site-chunks.ts';

/** What is measured: the scripts of one moment, beyond those that are there by then. */
export interface SizedPart {
  readonly name: string;
  readonly files: readonly string[];
  /** Bytes after brotli at its best quality; of the script for hosts after gzip, which every server has. */
  readonly bytes: number;
  /** Bytes it may have, where a limit is set. */
  readonly limit?: number;
}

const budgetSchema = z.object({
  page: z.int(),
  firstQuestion: z.int(),
  result: z.int(),
  details: z.int(),
  chart: z.int(),
  hostScript: z.int(),
});

function brotliBytes(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function sized(dist: string, name: string, files: readonly string[], limit?: number): SizedPart {
  const bytes = files.reduce((sum, file) => sum + brotliBytes(join(dist, file)), 0);
  return { name, files, bytes, ...(limit === undefined ? {} : { limit }) };
}

/** The keys that lazy chunks add to what is loaded already. */
function added(
  manifest: Manifest,
  keys: readonly string[],
  loaded: readonly string[],
): readonly string[] {
  return closureOf(manifest, keys).filter((found) => !loaded.includes(found));
}

/** The pages whose sizes are held, each with the list of chunks its build left. */
const measured = [
  { language: 'zh-CN', page: 'index.html', manifest: '.vite/manifest.json' },
  { language: 'en', page: 'en/index.html', manifest: '.vite/manifest-en.json' },
] as const;

function partsOf(
  dist: string,
  { language, page, manifest: list }: (typeof measured)[number],
  budget: z.infer<typeof budgetSchema>,
): readonly SizedPart[] {
  const manifest = manifestSchema.parse(readJson(join(dist, list)));
  const entry = entryKeyOf(manifest, readFileSync(join(dist, page), 'utf8'));
  const first = closureOf(manifest, [entry]);
  const later = added(manifest, [keyOfPart(manifest, lazyParts.later)], first);
  const result = added(manifest, [keyOfPart(manifest, lazyParts.result)], [...first, ...later]);
  const answered = [...first, ...later, ...result];
  const details = added(manifest, [keyOfPart(manifest, lazyParts.details)], answered);
  const chart = added(manifest, [keyOfPart(manifest, lazyParts.chart)], [...answered, ...details]);
  const part = (name: string, keys: readonly string[], limit?: number): SizedPart =>
    sized(dist, `${name}, ${language}`, filesOf(manifest, keys), limit);
  return [
    sized(dist, `page, ${language}`, [page], budget.page),
    part('first question', first, budget.firstQuestion),
    part('later questions', later),
    part('result, besides', result, budget.result),
    part('details, besides', details, budget.details),
    part('chart, besides', chart, budget.chart),
  ];
}

/**
 * The sizes of the built pages and their scripts by the moment they are needed.
 * @throws when the build lacks a chunk it must have: then no size would mean anything.
 */
export function measureScripts(dist: string, budgetFile: string): readonly SizedPart[] {
  const budget = budgetSchema.parse(readJson(budgetFile));
  return measured.flatMap((each) => partsOf(dist, each, budget));
}

/**
 * The size of the script that other sites load, as they get it.
 * @throws when the build lacks it.
 */
export function measureHostScript(dist: string, budgetFile: string): SizedPart {
  const file = 'embed.v1.js';
  const { hostScript: limit } = budgetSchema.parse(readJson(budgetFile));
  const bytes = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  return { name: 'script for hosts, gzip', files: [file], bytes, limit };
}

/** The parts as lines to print, in kB of 1000 bytes. */
export function sizeTable(parts: readonly SizedPart[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  return parts
    .map(({ name, bytes, limit }) => {
      const of = limit === undefined ? '' : ` of ${kilobytes(limit).trim()}`;
      return `${name.padEnd(24)}${kilobytes(bytes)}${of}`;
    })
    .join('\n');
}

/** The built scripts that hold recharts, by a name that only its own code has. */
export function scriptsWithRecharts(dist: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => readFileSync(join(dist, file), 'utf8').includes('recharts-'));
}
