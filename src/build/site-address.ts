import type { Serving } from './serving.ts';

/** Where the site is, with a slash at its end; undefined where the build was not told, or of no one origin. */
export function siteAddress({ origins, basePath }: Serving): string | undefined {
  const origin = origins.find((each) => !each.includes('*'));
  return origin === undefined ? undefined : origin + basePath;
}
