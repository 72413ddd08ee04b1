import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

const tests = process.env['FENQI_MUTATED_TESTS'];
if (tests === undefined) throw new Error('Started by hand; use npm run mutate');

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    // One load of the modules for each change, not one for each test file, where the tests can bear it.
    isolate: process.env['FENQI_MUTATED_APART'] === 'true',
    include: tests.split(','),
    setupFiles: ['tests/mutation/same-chances.ts'],
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
