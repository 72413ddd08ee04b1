// @ts-check
// Changes the code in small ways and sees whether the tests notice: npm run mutate -- domain/rules
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { judgeReport } from './judge-report.mjs';
import { chooseRooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'fenqi-check', 'mutation');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { afresh: { type: 'boolean' } },
});

/** @type {import('./judge-report.mjs').Reviewed[]} */
const reviews = JSON.parse(
  readFileSync(join(root, 'tests/mutation/reviewed-survivors.json'), 'utf8'),
);

/**
 * What survived or timed out is tried again each time: a test that was changed during a run is not seen as changed.
 * @param {string} file
 */
function forgetAllButKilled(file) {
  if (!existsSync(file)) return;
  /** @type {import('./judge-report.mjs').Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const mutated of Object.values(report.files)) {
    mutated.mutants = mutated.mutants.filter(({ status }) => status === 'Killed');
  }
  writeFileSync(file, JSON.stringify(report));
}

/**
 * @param {import('./rooms.mjs').Room} room
 * @returns {Promise<import('./judge-report.mjs').Judgement>}
 */
async function mutate({ name, mutate, tests, isStrict, isApart }) {
  const fileName = (/** @type {string} */ what) =>
    join(folder, `${name.replace('/', '-')}.${what}`);
  rmSync(fileName('json'), { force: true });
  forgetAllButKilled(fileName('incremental.json'));
  process.env['FENQI_MUTATED_TESTS'] = tests.join(',');
  process.env['FENQI_MUTATED_APART'] = String(isApart === true);
  await new Stryker({
    mutate,
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: fileName('incremental.json'),
    force: values.afresh ?? false,
    concurrency: 1,
    // A change that makes a loop endless is told by its hits; only a busy machine needs patience.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 20,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'dist-nginx', '.cache'],
    tempDirName: '.cache/mutation',
    cleanTempDir: 'always',
    allowConsoleColors: false,
    reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    jsonReporter: { fileName: fileName('json') },
    logLevel: /** @type {NonNullable<ConstructorParameters<typeof Stryker>[0]['logLevel']>} */ (
      'warn'
    ),
  }).runMutationTest();
  if (!existsSync(fileName('json'))) throw new Error(`${name}: the run left no report`);
  return judgeReport(JSON.parse(readFileSync(fileName('json'), 'utf8')), reviews, isStrict);
}

/**
 * @param {string} name
 * @param {import('./judge-report.mjs').Judgement} judgement
 */
function tell(name, { mutants, killed, timedOut, reviewed, unreviewed, stale, score, faults }) {
  for (const { file, at, isCovered, mutator, original, replacement } of unreviewed) {
    console.log(`\n${file}:${at} ${mutator}${isCovered ? '' : ' (run by no test)'}`);
    console.log(`${original.replace(/^/gm, '  - ')}\n${replacement.replace(/^/gm, '  + ')}`);
  }
  for (const { file, mutator, line } of stale) {
    console.log(`\nReviewed, but no longer surviving: ${mutator} in ${file}: ${line}`);
  }
  console.log(
    `\n${faults.length > 0 ? '✕' : '✓'} ${name}: ${mutants} mutants, ${killed} killed, ` +
      `${timedOut} timed out, ${reviewed} survived reviewed, ${unreviewed.length} unreviewed, ` +
      `score ${score.toFixed(1)} %${faults.map((fault) => `; ${fault}`).join('')}`,
  );
}

mkdirSync(folder, { recursive: true });
process.chdir(root);
// The tests speak of the project's own values.
delete process.env['FENQI_RULEBOOK'];
for (const room of chooseRooms(positionals)) {
  const judgement = await mutate(room);
  tell(room.name, judgement);
  if (judgement.faults.length > 0) process.exitCode = 1;
}
