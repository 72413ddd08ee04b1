import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { broughtParts } from './src/build/brought-parts.ts';
import { hostPages } from './src/build/host-pages.ts';
import { hostScript } from './src/build/host-script.ts';
import { ownWords } from './src/build/own-words.ts';
import { pages } from './src/build/pages.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { otherRulebook } from './src/build/rulebook-file/other-rulebook.ts';
import { servePolicy } from './src/build/serve-policy.ts';
import { readServing } from './src/build/serving.ts';
import { apartTests } from './tests/support/apart-tests.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Whose grammar is written. All of these read every script, though what the tool promises begins later (see
 * README): what an engine cannot read it cannot answer with the page's own text either. Chrome reads all of it from
 * 87 on, as is tested; named is 91, since for those before it every `?.` would be written out, for one fault of
 * theirs that is tested not to be met.
 */
const target = ['chrome91', 'safari14', 'ios14', 'firefox115'];

const serving = readServing(process.env);

const values = () => otherRulebook(root, process.env['FENQI_RULEBOOK']);

/** Tests that look at the built site in `dist`. */
const builtTests = [
  'tests/accessibility/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/faults/*.test.ts',
  'tests/journeys/**/*.test.ts',
  'tests/build/size-budget.test.ts',
];

/** Tests by generated inputs and walks; their numbers are those of `tests/fuzz/run.mjs`. */
const fuzzTests = ['tests/fuzz/**/*.test.{ts,tsx}'];

/** Left alone, one processor of two is used. */
const onEveryProcessor = '100%';

const apart = apartTests(root);

const forComponents = {
  maxWorkers: onEveryProcessor,
  setupFiles: ['tests/support/component-setup.ts'],
  // A whole result drawn and pressed in jsdom takes seconds on a busy machine, and now and then misses a beat there:
  // the run names what needed a second try. A law that failed once is broken.
  testTimeout: 20_000,
  retry: { count: 1, condition: /^(?!Property failed)/ },
};

const forBrowsers = {
  environment: 'node',
  globalSetup: 'tests/support/built-site.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A whole browser on a busy machine now and then misses a beat; the run names what needed a second try.
  retry: 1,
  maxWorkers: 2,
} as const;

export default defineConfig({
  root,
  base: './',
  plugins: [
    values(),
    pages(root, target, serving, values),
    ownWords(),
    plainImports(),
    broughtParts(),
    hostScript(root, target),
    hostPages(root, target),
    servePolicy(serving),
  ],
  server: { host: 'localhost' },
  preview: { host: 'localhost', port: 4173, cors: false },
  build: {
    target,
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    // One style for all views, written into each page.
    cssCodeSplit: false,
    // What the first question needs is one file, and what the others and a frame need is one more: pieces of
    // them, split off because another part uses them too, cost more than they save, and each is a request.
    rolldownOptions: {
      output: {
        // Chromium then compiles every function beside the download, on another thread, instead of each one in
        // the very press that first needs it.
        postBanner: '//# allFunctionsCalledOnLoad\n',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'later', test: /\/src\/(wizard|app\/(accent|exit-with-answers)|embed\/guest)/ },
          ],
        },
      },
    },
  },
  test: {
    // What was found in place of nothing is named, however long it is.
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing they test keeps anything from one file to the next, so that none needs a process of its own.
          isolate: false,
          maxWorkers: onEveryProcessor,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...builtTests, ...fuzzTests, 'tests/engines/**'],
          // A hundred thousand messages take their time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          ...forComponents,
          name: 'component',
          // One window and one load of the modules for all files of a process: both take longer than most files do.
          environment: './tests/support/one-jsdom.ts',
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, ...fuzzTests, ...apart],
        },
      },
      {
        extends: true,
        test: { ...forComponents, name: 'apart', environment: 'jsdom', include: apart },
      },
      {
        extends: true,
        // How long it takes depends on how many inputs were asked for.
        test: {
          name: 'fuzz',
          environment: 'node',
          include: fuzzTests,
          testTimeout: 0,
          maxWorkers: onEveryProcessor,
        },
      },
      {
        extends: true,
        test: {
          ...forBrowsers,
          name: 'browser',
          include: builtTests,
          // Each test or each file has pages of its own, and nothing else is kept from one to the next: a process
          // for every file would only read Playwright anew.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...forBrowsers,
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: 'tests/engines/engine-site.ts',
          // Waiting is most of what they do.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: { name: 'screenshot', include: ['tests/screenshot/*.ts'], ...forBrowsers },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          // One after the other: what is measured beside something else is not measured.
          fileParallelism: false,
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
