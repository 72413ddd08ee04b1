// @ts-check
// Measures the built site in a browser: npm run bench:web -- --rounds 5 --site ../another/dist --only press
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const parts = ['view', 'quality', 'press', 'memory'];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    site: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: parts },
    calibrated: { type: 'boolean', default: false },
  },
});
if (!/^[1-9]\d?$/.test(values.rounds)) {
  throw new RangeError(`--rounds ${values.rounds} is no whole number from 1 to 99`);
}
for (const part of values.only) {
  if (!parts.includes(part)) throw new RangeError(`--only ${part} is none of ${parts.join(', ')}`);
}
// What is measured is the project's own values.
delete process.env['FENQI_RULEBOOK'];

const file = fileURLToPath(new URL('bench-web.ts', import.meta.url));
/** @type {{ module: typeof import('./bench-web.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
await module.benchWeb({
  rounds: Number(values.rounds),
  sites: values.site,
  parts: values.only,
  isCalibrated: values.calibrated,
});
