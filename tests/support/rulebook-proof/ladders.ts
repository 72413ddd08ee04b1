import {
  type AnswerName,
  type Answers,
  answerSpecs,
  readAnswer,
  writeAnswer,
} from '../../../src/domain/answers/answers';
import type { CalendarDate } from '../../../src/domain/calendar/calendar';
import { type Dated, type Rulebook, sourcedOn } from '../../../src/domain/rulebook/rulebook';

export type Rung = string | number;

/** The values of one answer that matter under a rulebook, from the worst to the best. */
export interface Ladder {
  readonly answer: AnswerName;
  readonly rungs: readonly Rung[];
  /** How good any value of the answer is; more is better. */
  readonly rankOf: (value: Rung) => number;
}

/** Whether a value can be given at all: nobody has 1001 points, so no rule may need them. */
function canBeGiven(answer: AnswerName, rung: Rung): boolean {
  // Every value has one text form, and reading it back applies the bounds of the URL contract.
  return readAnswer(answer, writeAnswer(answer, rung as never)) !== undefined;
}

function ladder(answer: AnswerName, rungs: readonly Rung[], rankOf: Ladder['rankOf']): Ladder {
  const given = [...new Set(rungs)].filter((rung) => canBeGiven(answer, rung));
  return { answer, rankOf, rungs: given.sort((one, other) => rankOf(one) - rankOf(other)) };
}

const choices = (answer: AnswerName, ...rungs: readonly string[]) =>
  ladder(answer, rungs, (value) => rungs.indexOf(String(value)));
const rising = (answer: AnswerName, rungs: readonly Rung[], rankOfNone = 0) =>
  ladder(answer, rungs, (value) => (typeof value === 'number' ? value : rankOfNone));
const falling = (answer: AnswerName, rungs: readonly Rung[]) =>
  ladder(answer, rungs, (value) => -Number(value));

/**
 * Which values of each answer are worth trying: both sides of every threshold, and the ends of every map?
 *
 * @param rulebook the values to prove
 * @param day the day they are proved on; what is not in force then has no sides to try
 * @returns one ladder an answer, rungs from the worst to the best
 */
export function laddersOf({ thresholds, limit }: Rulebook, day: CalendarDate): readonly Ladder[] {
  const both = (dated: Dated<number>, step: number) => {
    const value = sourcedOn(dated, day)?.value;
    // Two decimals, as an answer has them: 3 − 0.01 in doubles is not 2.99.
    return value === undefined ? [] : [Number((value - step).toFixed(2)), value];
  };
  const maps = sourcedOn(limit.maps, day)?.value;
  const between = (...ends: readonly (number | undefined)[]) => {
    const [from = 0, to = 0] = ends;
    return [from, Math.round((from + to) / 2), to];
  };
  const { min, max } = answerSpecs.score;
  return [
    choices('adult', 'no', 'yes'),
    rising('score', [
      ...[min, max],
      ...both(thresholds.payScore, 1),
      ...both(thresholds.payScoreSomeScenes, 1),
      ...both(thresholds.premiumScore, 1),
      ...between(maps?.scoreFrom, maps?.scoreFull),
    ]),
    choices('realName', 'no', 'yes'),
    rising('cardMonths', ['none', 0, ...both(thresholds.cardMonths, 1)], -1),
    rising('defaultMonths', [0, ...both(thresholds.defaultMonths, 1), 'none'], Infinity),
    choices('defaultSettled', 'no', 'yes'),
    choices('overdue', 'yes', 'no'),
    rising('txPerDay', [0, ...both(thresholds.txPerDay, 0.01)]),
    rising('loginDays', [0, ...both(thresholds.loginDays, 1)]),
    choices('profile', 'no', 'yes'),
    choices('bankType', 'cityOrRural', 'national'),
    choices('student', 'yes', 'no'),
    rising('payPerDay', [0, ...both(thresholds.premiumPayPerDay, 0.01)]),
    falling('pastOverdues', [0, 1, ...both(thresholds.premiumPastOverdues, -1)]),
    choices('pastSettled', 'no', 'yes'),
    rising('assets', between(0, maps?.assetsFull)),
    falling('swing', [0, ...between(maps?.swingFull, maps?.swingZero)]),
    rising('social', [0, 1, 2, 3, 4]),
    choices('device', 'no', 'mixed', 'yes'),
  ];
}

/** The answers with one of them replaced by a rung of its ladder. */
export function standingOn(answers: Answers, answer: AnswerName, rung: Rung): Answers {
  return { ...answers, [answer]: rung };
}
