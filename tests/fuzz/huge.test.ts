import process from 'node:process';
import fc from 'fast-check';
import { describe } from 'vitest';
import { loadSession } from '../../src/app/session';
import { views } from '../../src/app/view';
import { readRulebookFile } from '../../src/build/rulebook-file/read-rulebook-file';
import { answerSpecs } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import {
  type NumericAnswerName,
  numberUnits,
  parseNumber,
  quoteTyped,
} from '../../src/parse/parse';
import { readFragment, readQuery } from '../../src/share/share';
import { demand, fuzz } from './fuzz';
import { numericNames } from './spelt-number';
import { typedText } from './typed-text';

const hugeLength = 2_000_000;
/** Far above what any of these takes, far below what a person would wait for. */
const longestWait = 3000;

const today = toCalendarDate('2026-11-22');

/** Two million signs of the same few over and over, between a beginning and an end. */
const huge = fc
  .tuple(
    fc.constantFrom(
      '',
      '#/result?score=720&',
      '?lang=en&',
      '{"version":1,"given":{"',
      '600',
      '[',
      '每天',
    ),
    fc.oneof(
      typedText,
      fc.constantFrom(
        '&',
        '=',
        '%',
        '&a=1',
        '?',
        '#',
        ' ',
        '1',
        '1,234',
        '{"a":',
        '[',
        '"',
        '年',
        '\\u0000',
      ),
    ),
    fc.constantFrom('', '分', '"}}', '&score=600', ']'),
  )
  .map(([before, part, after]) => {
    const body = part === '' ? 'x' : part.slice(0, 200);
    return before + body.repeat(Math.ceil(hugeLength / body.length)) + after;
  });

type Reader = readonly [string, (text: string) => unknown];

const readers: readonly Reader[] = [
  ['a message', quoteTyped],
  ['a fragment', (text) => readFragment(text, views)],
  ['a query', readQuery],
  ['a tab', (text) => loadSession({ getItem: () => text, setItem: () => undefined }, today)],
  ['a rulebook file', (text) => readRulebookFile(text, [])],
];

function fieldOf(name: NumericAnswerName): Reader {
  return [name, (text) => parseNumber(text, answerSpecs[name], numberUnits[name])];
}

describe('two million signs', () => {
  fuzz(
    'are read or refused while nobody has to wait',
    0.02,
    fc.tuple(huge, fc.constantFrom(...numericNames)),
    ([text, field]) => {
      for (const [name, read] of [...readers, fieldOf(field)]) {
        // The processor's time, so that what else the machine does makes no difference.
        const started = process.cpuUsage();
        read(text);
        const took = process.cpuUsage(started).user / 1000;
        demand(took < longestWait, `${name} took ${Math.round(took)} ms`);
      }
    },
  );
});
