// @ts-check
// Runs every check of the project, one after the other, and ends with one line that counts them:
// all but the three engines, or with `engines` as its argument, those alone.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { countInputs } from './fuzz/count-inputs.mjs';
import { readReport } from './support/read-report.mjs';

/**
 * @typedef {{
 *   name: string, passed: number, failed: number, skipped: number, note?: string,
 *   failures?: string[], retries?: string[],
 * }} Outcome
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'fenqi-check');

const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} options
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [how]
 * @returns {Promise<{ code: number, output: string }>}
 */
function runTool(tool, options, how = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, tools[tool]), ...options], {
      cwd: root,
      env: { ...process.env, ...how.env },
      stdio: how.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (text) => {
      output += String(text);
    });
    child.stderr?.on('data', (text) => {
      output += String(text);
    });
    child.on('error', (error) => resolve({ code: 1, output: output + String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} name */
function announce(name) {
  console.log(`\n── ${name}`);
}

/**
 * @param {string} name
 * @param {number} code
 * @returns {Outcome}
 */
function oneCheck(name, code) {
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Outcome>} */
async function lint() {
  announce('lint and format');
  const { code } = await runTool('biome', ['check', '.']);
  return oneCheck('lint and format', code);
}

/** @returns {Promise<Outcome>} */
async function findUnused() {
  const name = 'nothing unused';
  announce(name);
  const { code, output } = await runTool('knip', [], { quiet: true });
  console.log(output.trim() || 'no file, export or dependency without a use');
  return oneCheck(name, code);
}

/** @returns {Promise<Outcome[]>} */
async function checkTypes() {
  const projects = ['tsconfig.json', 'src/domain/tsconfig.json', 'tsconfig.node.json'];
  const runs = projects.map(async (project) => {
    const { code, output } = await runTool('tsc', ['-p', project], { quiet: true });
    announce(`types of ${project}`);
    console.log(output.trim() || 'no error');
    return oneCheck(`types of ${project}`, code);
  });
  return Promise.all(runs);
}

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
async function runTests(name, projects, env = {}) {
  announce(name);
  const report = join(reports, `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const { code } = await runTool(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  try {
    const counts = readReport(report, root);
    if (counts.passed + counts.failed === 0) {
      return { name, ...counts, failed: 1, note: 'no test ran' };
    }
    if (code !== 0 && counts.failed === 0) {
      return { name, ...counts, failed: 1, note: `ended with exit code ${code}` };
    }
    return { name, ...counts };
  } catch (error) {
    return { name, passed: 0, failed: 1, skipped: 0, note: `no readable report: ${error}` };
  }
}

const fewestInputs = 100_000;
const fewestWalks = 20;

/** @returns {Promise<Outcome>} */
async function runFuzz() {
  const name = 'generated inputs and walks';
  const outcome = await runTests(name, ['fuzz']);
  const { inputs, walks } = countInputs(join(reports, 'fuzz.json'));
  const note = `${inputs.toLocaleString('en')} inputs, ${walks} walks`;
  if (inputs >= fewestInputs && walks >= fewestWalks) return { ...outcome, note };
  const failed = outcome.failed + 1;
  const fewest = `${fewestInputs.toLocaleString('en')} inputs, ${fewestWalks} walks`;
  return { ...outcome, failed, note: `${note}, fewer than ${fewest}` };
}

/** @returns {Promise<Outcome>} */
async function build() {
  announce('build');
  for (const folder of ['dist', 'dist-nginx']) {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
  const { code } = await runTool('vite', ['build']);
  return oneCheck('build', code);
}

/**
 * @param {boolean} isBuilt
 * @returns {Promise<Outcome>}
 */
async function runBrowserTests(isBuilt) {
  const name = 'tests in the browser';
  const failed = { name, passed: 0, failed: 1, skipped: 0 };
  if (!isBuilt) return { ...failed, note: 'not run, since the build failed' };
  const { ensureChromium } = await import('./support/chromium.mjs');
  const found = ensureChromium();
  if (found.path === undefined) {
    announce(name);
    console.error(found.problem);
    return { ...failed, note: found.problem ?? 'no Chromium' };
  }
  return runTests(name, ['browser']);
}

/** @returns {Promise<Outcome>} */
async function runEngineTests() {
  const name = 'tests in Chromium, Firefox and WebKitGTK';
  const { ensureEngines } = await import('./engines/engine-programs.mjs');
  const { problem } = ensureEngines();
  // They make a build of their own, for the address they serve it at.
  if (problem === undefined) return runTests(name, ['engines']);
  announce(name);
  console.error(problem);
  return { name, passed: 0, failed: 1, skipped: 0, note: problem };
}

/**
 * A step that cannot even start is a failed step, and the next one runs all the same.
 * @param {string} name
 * @param {() => Promise<Outcome | Outcome[]>} step
 * @returns {Promise<Outcome[]>}
 */
async function attempt(name, step) {
  try {
    return [await step()].flat();
  } catch (error) {
    console.error(error);
    return [{ name, passed: 0, failed: 1, skipped: 0, note: String(error) }];
  }
}

/** @param {readonly Outcome[]} outcomes */
function report(outcomes) {
  // Said again at the end: between them and here stand thousands of lines.
  for (const [heading, key] of /** @type {const} */ ([
    ['Failed', 'failures'],
    ['Passed at a second try', 'retries'],
  ])) {
    const named = outcomes.flatMap((outcome) => outcome[key] ?? []);
    if (named.length > 0) console.log(`\n${heading}:\n${named.join('\n')}`);
  }
  console.log('');
  for (const { name, passed, failed, skipped, note } of outcomes) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed > 0 ? '✕' : '✓'} ${name}: ${counts}${note ? ` (${note})` : ''}`);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0;
}

// The tests speak of the project's own values.
delete process.env['FENQI_RULEBOOK'];
/** @type {Outcome[]} */
const outcomes = [];
mkdirSync(reports, { recursive: true });
if (process.argv[2] === 'engines') {
  outcomes.push(...(await attempt('engines', runEngineTests)));
} else {
  outcomes.push(...(await attempt('lint and format', lint)));
  outcomes.push(...(await attempt('nothing unused', findUnused)));
  outcomes.push(...(await attempt('types', checkTypes)));
  outcomes.push(
    ...(await attempt('tests', () =>
      runTests('unit and component tests', ['unit', 'component', 'apart']),
    )),
  );
  outcomes.push(...(await attempt('generated inputs and walks', runFuzz)));
  const built = await attempt('build', build);
  outcomes.push(...built);
  const isBuilt = built.every(({ failed }) => failed === 0);
  outcomes.push(...(await attempt('browser', () => runBrowserTests(isBuilt))));
}
process.exitCode = report(outcomes) ? 0 : 1;
