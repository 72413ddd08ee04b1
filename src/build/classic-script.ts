import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A file of `src` as one classic script without imports.
 * @throws when it does not become exactly one script.
 */
export async function buildClassicScript(
  root: string,
  file: string,
  target: string[],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, file), output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...more] = outputs;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} is not one script`);
  return chunk.code;
}
