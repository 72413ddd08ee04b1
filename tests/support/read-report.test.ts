import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readReport } from './read-report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names what failed, what could not be loaded and what needed a second try', () => {
  const test = (fullName: string, status: string, failureMessages: string[] = []) => ({
    fullName,
    status,
    failureMessages,
  });
  const file = join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        {
          name: '/site/tests/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            test('holds', 'passed'),
            test('wavers', 'passed', ['Error: once\n    at /site/node_modules/runner.js:1:1']),
            test('breaks', 'failed', ['Error: twice\n    at /site/tests/a.test.ts:2:3', 'again']),
            test('waits', 'pending'),
          ],
        },
        {
          name: '/site/tests/b.test.ts',
          status: 'failed',
          message: 'no such file',
          assertionResults: [],
        },
      ],
    }),
  );
  expect(readReport(file, '/site')).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    failures: [
      'tests/a.test.ts: breaks\n    Error: twice\n    at /site/tests/a.test.ts:2:3',
      'tests/b.test.ts: could not be loaded\n    no such file',
    ],
    retries: ['tests/a.test.ts: wavers\n    Error: once'],
  });
});

it('throws where there is no report', () => {
  expect(() => readReport(join(folder, 'none.json'), '/site')).toThrow(/ENOENT/);
});
