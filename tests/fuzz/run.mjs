// @ts-check
// Runs the laws and walks on as many generated inputs as asked for: npm run fuzz -- --runs 1000000 --seed 42
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countInputs } from './count-inputs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'fenqi-check');
const report = join(folder, 'fuzz-alone.json');

/**
 * @param {string} name
 * @param {string | undefined} text
 * @returns {Record<string, string>}
 */
function number(name, text) {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,8}$/.test(text)) return { [name]: text };
  throw new RangeError(`${text} is no whole number from 1 to 999999999`);
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    testNamePattern: { type: 'string', short: 't' },
  },
});
const env = {
  ...process.env,
  ...number('FENQI_FUZZ_RUNS', values.runs),
  ...number('FENQI_FUZZ_SEED', values.seed),
};
// The laws speak of the project's own values.
delete env['FENQI_RULEBOOK'];

mkdirSync(folder, { recursive: true });
rmSync(report, { force: true });
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--project', 'fuzz', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${report}`],
    ...(values.testNamePattern === undefined ? [] : ['-t', values.testNamePattern]),
  ],
  { cwd: root, env, stdio: 'inherit' },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
  if (!existsSync(report)) {
    console.error('\nThe run was ended before it could report.');
    return;
  }
  const { inputs, walks } = countInputs(report);
  console.log(`\n${inputs.toLocaleString('en')} generated inputs, ${walks} walks`);
});
