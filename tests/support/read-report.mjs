// @ts-check
// What a report of vitest's JSON reporter says: how many tests passed, which failed, which needed another try.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} Test
 * @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} TestFile
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], retries: string[] }} Counts
 */

/**
 * @param {string} message
 * @returns {string} What went wrong, without where in the runner's own code.
 */
function withoutStack(message) {
  return message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/node_modules/.test(line))
    .slice(0, 6)
    .map((line) => `    ${line.trim()}`)
    .join('\n');
}

/**
 * @param {string} file
 * @param {string} root Names of test files are told from here.
 * @returns {Counts}
 * @throws {Error} Where the file is missing or is no JSON.
 */
export function readReport(file, root) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {TestFile[]} */
  const testFiles = report.testResults;
  const told = (
    /** @type {TestFile} */ { name },
    /** @type {string} */ test,
    /** @type {string[]} */ messages,
  ) => [`${relative(root, name)}: ${test}`, ...messages.slice(0, 1).map(withoutStack)].join('\n');
  const tests = (/** @type {(test: Test) => boolean} */ isMeant) =>
    testFiles.flatMap((testFile) =>
      testFile.assertionResults
        .filter(isMeant)
        .map(({ fullName, failureMessages }) => told(testFile, fullName, failureMessages)),
    );
  // A test file that cannot even be loaded holds no tests, so it is counted as one that failed.
  const broken = testFiles
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map((testFile) => told(testFile, 'could not be loaded', [testFile.message]));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...tests(({ status }) => status === 'failed'), ...broken],
    // A test that passed in the end keeps what its earlier tries failed of.
    retries: tests(
      ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
    ),
  };
}
