import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { buildClassicScript } from './classic-script.ts';

/** The published names: the address that stays, and where the hash of what it holds is told. */
const file = 'embed.v1.js';
const integrityFile = 'embed.integrity.json';
const schemaFile = 'embed/channel.v1.schema.json';

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

/** The channel's schema as text; loaded at build time, for the configuration itself knows no answers. */
async function schemaText(root: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./channel-schema.ts')>(
    resolve(root, 'src/build/channel-schema.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return `${JSON.stringify(module.channelSchema(), null, 2)}\n`;
}

/** The plugin that puts beside the site what pages around the frame need: the script, its pinned copy and hash, the schema. */
export function hostScript(root: string, target: string[]): Plugin {
  return {
    name: 'fenqi-check:host-script',
    // Once for the site, not once a language.
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer(server) {
      server.middlewares.use(`/${file}`, async (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await buildClassicScript(root, 'src/embed/host.ts', target));
      });
    },
    async generateBundle() {
      const code = await buildClassicScript(root, 'src/embed/host.ts', target);
      const told = pin(code);
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(file, code);
      emit(told.pinned, code);
      emit(schemaFile, await schemaText(root));
      emit(integrityFile, `${JSON.stringify(told, null, 2)}\n`);
    },
  };
}
