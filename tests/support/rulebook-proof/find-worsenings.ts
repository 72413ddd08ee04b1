import { type Answers, toAnswers } from '../../../src/domain/answers/answers';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import { relevantAnswers } from '../../../src/wizard/relevant-answers';
import { type Ladder, laddersOf, type Rung, standingOn } from './ladders';
import type { Check, Proof } from './prepare-proof';

const verdictRank = { 'not-yet': 0, undetermined: 1, meets: 2 } as const;

/** A better answer may make a failing rule an unknown one, of which less can be said. */
function isMoreUnknown(before: Assessment, after: Assessment): boolean {
  return after.counts.unknown > before.counts.unknown;
}

function limitFaults(before: Assessment, after: Assessment): readonly string[] {
  const [was, is] = [before.limit, after.limit];
  if (was === undefined || is === undefined) return [];
  // Then the low end moves from "once opened" to "perhaps not": 0.
  const isComparable = !isMoreUnknown(before, after);
  return [
    ...(isComparable && is.low < was.low ? [`limit low falls from ${was.low} to ${is.low}`] : []),
    ...(is.high < was.high ? [`limit high falls from ${was.high} to ${is.high}`] : []),
  ];
}

function dateFaults(before: Assessment, after: Assessment): readonly string[] {
  const days = ({ plan }: Assessment) => [
    { id: 'earliest', readiness: plan.earliest },
    ...plan.readiness,
  ];
  const later = days(after);
  return days(before).flatMap(({ id, readiness: was }, at) => {
    const is = later[at]?.readiness;
    if (is === undefined) return [`the day of ${id} is gone`];
    // No day can be named while a rule is unknown.
    const fades = was.kind === 'on' && is.kind === 'not-before' && !isMoreUnknown(before, after);
    return is.date > was.date || fades
      ? [`the day of ${id} moves from ${was.kind} ${was.date} to ${is.kind} ${is.date}`]
      : [];
  });
}

function worseningsOf(before: Assessment, after: Assessment): readonly string[] {
  const falls = verdictRank[after.verdict] < verdictRank[before.verdict];
  return [
    ...(falls ? [`verdict falls from ${before.verdict} to ${after.verdict}`] : []),
    ...limitFaults(before, after),
    ...dateFaults(before, after),
  ];
}

/** The next better value of an answer that is given. */
function betterRung({ answer, rungs, rankOf }: Ladder, answers: Answers): Rung | undefined {
  const value = answers[answer];
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  return rungs.find((rung) => rankOf(rung) > rankOf(value));
}

function sayAgain({ rulebook, day, assessing }: Proof, answers: Answers): Assessment | undefined {
  try {
    return assessing(rulebook, toAnswers(relevantAnswers(answers)), day);
  } catch {
    // Whom nothing can be said to is found by a check of its own.
    return undefined;
  }
}

/** Better answers that make the verdict, the limit or a day worse: each kind once, with an example. */
export const findWorsenings: Check = (proof) => {
  const ladders = laddersOf(proof.rulebook, proof.day);
  const found = new Map<string, string>();
  for (const before of proof.said) {
    for (const ladder of ladders) {
      const rung = betterRung(ladder, before.answers);
      if (rung === undefined) continue;
      const after = sayAgain(proof, standingOn(before.answers, ladder.answer, rung));
      for (const fault of after === undefined ? [] : worseningsOf(before, after)) {
        const better = `${ladder.answer} ${before.answers[ladder.answer]} → ${rung}`;
        const kind = `${ladder.answer} ${fault.replace(/ from .*/, '')}`;
        if (found.has(kind)) continue;
        found.set(kind, `${better}: ${fault}, for ${JSON.stringify(before.answers)}`);
      }
    }
  }
  return [...found.values()];
};
