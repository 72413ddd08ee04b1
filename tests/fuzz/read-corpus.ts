import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NumericAnswerName } from '../../src/parse/parse';
import { numericNames } from './spelt-number';

/** One line of the corpus. */
export interface Example {
  readonly answer: NumericAnswerName;
  readonly typed: string;
  /** A number, `asks …`, or a problem, as the file writes it. */
  readonly reading: string;
  readonly name: string;
}

const heading = /^\[(\w+)\]$/;
const line = /^("(?:[^"\\]|\\.)*") {2}(\S.*?) {2}(\S.*)$/;

/**
 * The examples in a text of the form that `corpus.txt` explains.
 * @throws Error where a line is neither an example, a heading, nor empty; above the first heading all is explanation.
 */
export function parseCorpus(text: string): readonly Example[] {
  let answer: NumericAnswerName | undefined;
  return text.split('\n').flatMap((written, index) => {
    const [, title] = heading.exec(written) ?? [];
    if (title !== undefined) {
      answer = numericNames.find((name) => name === title);
      if (answer === undefined) throw new Error(`line ${index + 1}: ${title} is no answer`);
      return [];
    }
    if (answer === undefined || written === '') return [];
    const [, typed, reading, name] = line.exec(written) ?? [];
    if (typed === undefined || reading === undefined || name === undefined) {
      throw new Error(`line ${index + 1} is no example: ${written}`);
    }
    return [{ answer, typed: JSON.parse(typed), reading, name }];
  });
}

/** All examples there are. */
export function readCorpus(): readonly Example[] {
  const path = fileURLToPath(new URL('corpus.txt', import.meta.url));
  return parseCorpus(readFileSync(path, 'utf8'));
}
