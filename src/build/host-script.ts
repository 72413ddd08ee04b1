import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The published names: the address that stays, and where the hash of what it holds is told. */
const file = 'embed.v1.js';
const integrityFile = 'embed.integrity.json';

/** What hosts need to pin the script: the copy that never changes, and its hash. */
export interface Integrity {
  readonly file: string;
  readonly pinned: string;
  /** As an `integrity` attribute takes it: `sha384-…`. */
  readonly integrity: string;
}

/** The name of the copy that never changes, and the hash of a script. */
export function pin(code: string): Integrity {
  const hash = createHash('sha384').update(code).digest();
  const name = hash.toString('hex').slice(0, 12);
  return {
    file,
    pinned: `embed.v1.${name}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
  };
}

/**
 * The script for pages around the frame, as one classic script without imports.
 * @throws when it does not become exactly one file.
 */
export async function buildHostScript(root: string, target: string[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, 'src/embed/host.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...more] = outputs;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} is not one script`);
  return chunk.code;
}

/** The plugin that puts the script for pages around the frame beside the site, with its pinned copy and hash. */
export function hostScript(root: string, target: string[]): Plugin {
  return {
    name: 'fenqi-check:host-script',
    configureServer(server) {
      server.middlewares.use(`/${file}`, async (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await buildHostScript(root, target));
      });
    },
    async generateBundle() {
      const code = await buildHostScript(root, target);
      const told = pin(code);
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(file, code);
      emit(told.pinned, code);
      emit(integrityFile, `${JSON.stringify(told, null, 2)}\n`);
    },
  };
}
