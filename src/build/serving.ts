import { everyone, type Reach } from './policy.ts';

/** How the site is going to be served. */
export interface Serving extends Reach {
  /** The path the site lies at on its host, `/` or `/with/slashes/`. */
  readonly basePath: string;
}

/** The whole site at the root of its host, its tool framed by whoever likes to. */
export const servedAtRoot: Serving = { ...everyone, basePath: '/' };

/** Where on its host a path from the site's root lies. */
export function pathOnHost({ basePath }: Serving, path: string): string {
  return `${basePath}${path.slice(1)}`;
}

/** What is set outside, by name. */
type Environment = Readonly<Record<string, string | undefined>>;

const shapeOfOrigin = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

function readOrigins(environment: Environment, name: string): readonly string[] {
  const entries = (environment[name] ?? '').trim().split(/\s+/).filter(Boolean);
  for (const entry of entries) {
    if (shapeOfOrigin.test(entry) && URL.canParse(entry.replace('//*.', '//any.'))) continue;
    throw new Error(
      `${name}: ${JSON.stringify(entry)} is no origin. Write each as https://help.example or ` +
        'https://*.help.example, in lower case, with a port if need be, without a path or a slash at ' +
        'the end, and with spaces between them.',
    );
  }
  return entries;
}

function readBasePath(path: string): string {
  if (/^\/([\w.~-]+\/)*$/.test(path) && !/\/\.\.?\//.test(path)) return path;
  throw new Error(
    `FENQI_BASE_PATH: ${JSON.stringify(path)} is no path of a site. Write it as /tools/check/, with a ` +
      'slash at both ends, of letters, digits and - . _ ~.',
  );
}

/**
 * How the site is to be served, from `FENQI_FRAME_ANCESTORS` (origins with spaces between them; anyone
 * when absent), `FENQI_ORIGIN` (likewise; none when absent) and `FENQI_BASE_PATH` (`/` when absent).
 * @throws when one is not in its form, naming the entry.
 */
export function readServing(environment: Environment): Serving {
  const framers = readOrigins(environment, 'FENQI_FRAME_ANCESTORS');
  return {
    // The site's own pages that show the tool in a frame are hosts as well.
    framers: framers.length === 0 ? everyone.framers : ["'self'", ...framers],
    origins: readOrigins(environment, 'FENQI_ORIGIN'),
    basePath: readBasePath(environment['FENQI_BASE_PATH'] ?? servedAtRoot.basePath),
  };
}
