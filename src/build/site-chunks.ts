import { z } from 'zod';

const chunkSchema = z.object({
  file: z.string(),
  name: z.string().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});

/** The part of the build's own list of chunks that sizes are read from. */
export const manifestSchema = z.record(z.string(), chunkSchema);
export type Manifest = z.infer<typeof manifestSchema>;

/** The names of the chunks that are loaded when they are needed. */
export const lazyParts = {
  later: 'later',
  result: 'pages',
  details: 'details',
  chart: 'cost-chart',
} as const;

/**
 * The key of the one chunk with this name.
 * @throws when there is none, or several: then it is not known which one a visit loads.
 */
export function keyOfPart(manifest: Manifest, name: string): string {
  const keys = Object.keys(manifest).filter((key) => manifest[key]?.name === name);
  const [key] = keys;
  if (key === undefined || keys.length > 1)
    throw new Error(`the build has ${keys.length} chunks named ${name}`);
  return key;
}

function chunkOf(manifest: Manifest, key: string): Manifest[string] {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`);
  return chunk;
}

/** The keys of a chunk and of everything it imports before it can run. */
export function closureOf(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    chunkOf(manifest, key).imports.forEach(visit);
  };
  keys.forEach(visit);
  return [...seen];
}

/** The key of the script that a page names to be loaded once it is painted. */
export function entryKeyOf(manifest: Manifest, html: string): string {
  const [, file] = /<html[^>]*\bdata-main="[./]*(assets\/[^"]+)"/.exec(html) ?? [];
  if (file === undefined) throw new Error('the page loads no script');
  const found = Object.entries(manifest).find(([, chunk]) => chunk.file === file);
  if (found === undefined) throw new Error(`the build's list of chunks lacks ${file}`);
  return found[0];
}

/** The script files of some chunks. */
export function filesOf(manifest: Manifest, keys: readonly string[]): readonly string[] {
  return keys.map((key) => chunkOf(manifest, key).file);
}
