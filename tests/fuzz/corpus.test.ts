import { describe, expect, it } from 'vitest';
import { writeAnswer } from '../../src/domain/answers/answers';
import { doubtQuote } from '../../src/domain/cost/doubt-quote';
import { toFen, toPpm } from '../../src/domain/money/money';
import { readEntry } from '../../src/wizard/read-entry';
import { type Example, parseCorpus, readCorpus } from './read-corpus';
import { numericNames } from './spelt-number';

const corpus = readCorpus();

/** A fee within its bounds is asked back beside its price, all other numbers by their fields. */
function readingOfFee(value: number): string {
  const written = writeAnswer('fee', toPpm(value));
  const { meant } = doubtQuote({ fee: toPpm(value) }, toFen(1_000_000), true) ?? {};
  return meant ? `asks ${written} or ${writeAnswer('fee', toPpm(meant.value))}` : written;
}

/** What is said about a text, in the words of the corpus. */
function readingOf({ answer, typed }: Example): string {
  const entry = { text: typed, unsure: false, none: false, confirmed: '' };
  const reading = readEntry(answer, entry, true);
  if (reading.ok && answer === 'fee') return readingOfFee(Number(reading.value));
  if (reading.ok) return writeAnswer(answer, Number(reading.value) as never);
  if (!('converted' in reading)) return reading.problem;
  const asTyped = reading.mayStand ? `${reading.understood} or ` : '';
  return `asks ${asTyped}${reading.converted}`;
}

describe.each(numericNames)('what is typed for %s', (answer) => {
  it.each(corpus.filter((each) => each.answer === answer))('$typed: $name', (example) => {
    expect(readingOf(example)).toBe(example.reading);
  });
});

describe('the corpus', () => {
  it('has at least 600 examples, some for every answer that is typed as a number', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600);
    const few = numericNames.filter(
      (name) => corpus.filter(({ answer }) => answer === name).length < 30,
    );
    expect(few).toEqual([]);
  });

  it('has no text twice for one answer', () => {
    const texts = corpus.map(({ answer, typed }) => `${answer} ${JSON.stringify(typed)}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each([
    ['an answer that does not exist', '[age]\n'],
    ['a line without a reading', '[score]\n"600"  a plain number'],
    ['a text without its quotation marks', '[score]\n600  600  a plain number'],
  ])('does not take %s', (_, text) => {
    expect(() => parseCorpus(text)).toThrow(/^line [12]/);
  });
});
