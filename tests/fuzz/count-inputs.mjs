// @ts-check
import { readFileSync } from 'node:fs';

/**
 * How many generated inputs, and walks, went through the tests of one run: as counted by the tests themselves.
 * @param {string} report the file vitest's JSON reporter wrote
 * @returns {{ inputs: number, walks: number }}
 */
export function countInputs(report) {
  /** @type {{ testResults: { assertionResults: { meta?: { inputs?: number, walks?: number } }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const metas = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ meta }) => meta ?? {}),
  );
  return {
    inputs: metas.reduce((sum, { inputs = 0 }) => sum + inputs, 0),
    walks: metas.reduce((sum, { walks = 0 }) => sum + walks, 0),
  };
}
