import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const tests = process.env['FENQI_MUTATED_TESTS'];
if (tests === undefined) throw new Error('Started by hand; use npm run mutate');

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: tests.split(','),
    setupFiles: ['tests/mutation/same-chances.ts'],
    testTimeout: 60_000,
  },
});
