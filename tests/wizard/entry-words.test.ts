import { describe, expect, it } from 'vitest';
import { type FirstWords, loadWords, type QuestionName } from '../../src/messages/messages';
import { doubtAnswers, problemText, readingText } from '../../src/wizard/entry-words';
import { blankEntry } from '../../src/wizard/field-entry';
import { entriesOf } from '../support/filled-entries';

const whole = await loadWords('en');

/** The words of the page as it opens: those of later questions are still on their way. */
const opening: FirstWords = (() => {
  const { problem, suspectAnswers, review, questions, ...first } = whole;
  return { ...first, questions: { score: questions.score } };
})();

/** The problem and the facts its sentence is made of. */
function factsOf(name: QuestionName, problem: string, text: string, optional = false) {
  const told: unknown[] = [];
  const words = {
    ...whole,
    problem: (...said: unknown[]) => {
      told.push(...said);
      return 'the sentence';
    },
  };
  expect(problemText(words, name, problem, entriesOf({ [name]: text }), optional)).toBe(
    'the sentence',
  );
  return told;
}

describe('what is wrong with a field', () => {
  it('is nothing where no problem was found', () => {
    const words = { ...whole, problem: () => 'some' };
    expect(problemText(words, 'score', undefined, entriesOf({}), false)).toBe(undefined);
  });

  it('is said of the question, with what was typed and the bounds', () => {
    expect(factsOf('score', 'not-a-number', 'about 700')).toEqual([
      'not-a-number',
      {
        name: 'Pay Score',
        typed: 'about 700',
        converted: '',
        example: '680',
        min: 0,
        max: 1000,
        decimals: 0,
        optional: false,
      },
    ]);
  });

  it('says of a number in another unit how it was understood, and what it may have meant', () => {
    expect(factsOf('txPerDay', 'suspect-per-month', '90笔')[1]).toMatchObject({
      typed: '90',
      converted: '3',
    });
    expect(factsOf('fee', 'suspect-tenth', '12')[1]).toMatchObject({ converted: '1.2' });
  });

  it.each<readonly [QuestionName, number]>([
    ['amount', 2],
    ['fee', 4],
    ['txPerDay', 11],
    ['swing', 11],
  ])('says how many decimals the answer takes: %s %d', (name, decimals) => {
    expect(factsOf(name, 'too-many-decimals', '1')[1]).toMatchObject({ decimals });
  });

  it('says of an accepted answer nothing but how it was typed', () => {
    expect(factsOf('score', 'out-of-range', '700')[1]).toMatchObject({
      typed: '700',
      converted: '',
    });
  });

  it('has no bounds and no example where one chooses', () => {
    const [, facts] = factsOf('bankType', 'not-chosen', '');
    expect(facts).toEqual({
      name: 'Bank type',
      typed: '',
      converted: '',
      example: '',
      optional: false,
    });
    expect(factsOf('hadDefault', 'not-chosen', '')[1]).not.toHaveProperty('min');
  });

  it('says whether the field may be left empty', () => {
    expect(factsOf('income', 'not-a-number', 'x', true)[1]).toMatchObject({ optional: true });
  });

  it('waits for the words of later questions', () => {
    expect(problemText(opening, 'score', 'empty', entriesOf({ score: '' }), false)).toBe(undefined);
  });
});

/** What can be pressed, and what each press puts into the field. */
function answersTo(name: QuestionName, text: string, words: FirstWords = whole) {
  return doubtAnswers(words, name, { ...blankEntry, text }, (...put) => {
    pressed.push(put);
  }).map(({ label, onPress }) => {
    pressed.length = 0;
    onPress();
    return [label, ...pressed.flat()];
  });
}
const pressed: (readonly [string, string])[] = [];

describe('the answers to a suspect number', () => {
  it('are as typed, and converted; either is then confirmed', () => {
    expect(answersTo('txPerDay', '90')).toEqual([
      ['90 a day', '90', '90'],
      ['90 in 30 days', '3', '3'],
    ]);
    expect(answersTo('amount', '５')).toEqual([
      ['5 yuan', '５', '５'],
      ['50000 yuan', '50000', '50000'],
    ]);
  });

  it('are one where what was typed is out of bounds', () => {
    expect(answersTo('fee', '12')).toEqual([['Change to 1.2%', '1.2', '1.2']]);
  });

  it('are none to a number that is fine, and none to what is no number', () => {
    expect(answersTo('txPerDay', '3')).toEqual([]);
    expect(answersTo('txPerDay', 'often')).toEqual([]);
  });

  it('wait for their words', () => {
    expect(answersTo('txPerDay', '90', opening)).toEqual([]);
  });
});

describe('how a number was understood', () => {
  it.each<readonly [QuestionName, string, string]>([
    ['cardMonths', '一年半', 'Read as 18 months'],
    ['amount', '1.2万', 'Read as 12,000 yuan'],
    ['amount', '￥1,234.50', 'Read as 1,234.5 yuan'],
    // Nothing of it is cut: 2.999 is no 3.
    ['fee', '０.５４５１％', 'Read as 0.5451%'],
    ['txPerDay', '２.９９９', 'Read as 2.999 a day'],
  ])('is said where it was typed as something else: %s, %s', (name, text, said) => {
    expect(readingText(whole, name, text)).toBe(said);
  });

  it.each<readonly [QuestionName, string]>([
    ['amount', '6000'],
    ['amount', 'x'],
    ['bankType', 'national'],
  ])('is not said of %s, %s', (name, text) => {
    expect(readingText(whole, name, text)).toBe('');
  });

  it('waits for its words', () => {
    expect(readingText(opening, 'amount', '1.2万')).toBe('');
  });
});
