import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Runs the proof of the rulebook in use (`tests/rulebook-proof.test.ts`), which then is the one in the file.
 * @throws Error when a check does not hold; what does not is printed, and stands in the report.
 */
export function proveRulebook(root: string, path: string): void {
  const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));
  // A build started by a test must not take itself for that test's worker.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const { status } = spawnSync(
    process.execPath,
    [
      join(vitest, 'vitest.mjs'),
      'run',
      '--project',
      'unit',
      'tests/rulebook-proof.test.ts',
      '-t',
      'the rulebook in use',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...Object.fromEntries(inherited), FENQI_RULEBOOK: path },
    },
  );
  if (status === 0) return;
  throw new Error(`${path} is a rulebook, but what it says does not hold: see the checks above`);
}
