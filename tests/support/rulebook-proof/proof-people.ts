import fc from 'fast-check';
import { type Answers, answerSpecs, toAnswers } from '../../../src/domain/answers/answers';
import type { CalendarDate } from '../../../src/domain/calendar/calendar';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook';
import { relevantAnswers } from '../../../src/wizard/relevant-answers';
import { relevantAnswersArbitrary } from '../arbitraries';
import { laddersOf, standingOn } from './ladders';

/** The same people every time, so that a proof that fails once fails again. */
const generated = { numRuns: 300, seed: 20_261_122 };

const yesNo = ['yes', 'no', undefined] as const;

/** What people want, and what they see where they would pay. */
const situations: readonly Answers[] = [
  {},
  { need: 'daily' },
  { need: 'purchase' },
  ...answerSpecs.scene.options.flatMap((scene) =>
    yesNo.map((cashier): Answers => ({ need: 'purchase', scene, ...(cashier && { cashier }) })),
  ),
  ...yesNo.map((weilidai): Answers => ({ need: 'cash', ...(weilidai && { weilidai }) })),
  ...yesNo.map((fenfu): Answers => ({ need: 'daily', ...(fenfu && { fenfu }) })),
];

/** One for each way in, to be tried on everyone. */
const waysIn: readonly Answers[] = [
  {},
  { need: 'purchase', scene: 'ecommerce', cashier: 'yes' },
  { need: 'cash', weilidai: 'yes' },
  { need: 'daily', fenfu: 'yes' },
];

/**
 * Who has to be assessed to prove a rulebook: who differs in one point from someone who has everything?
 *
 * @param rulebook the values to prove
 * @param day the day they are proved on
 * @returns someone in every situation, someone at each side of each threshold for each way in, people who
 *   know one thing only, and some at random; answers to questions no longer asked are dropped, as in the app
 */
export function proofPeople(rulebook: Rulebook, day: CalendarDate): readonly Answers[] {
  const ladders = laddersOf(rulebook, day);
  const able = ladders.reduce<Answers>((so, { answer, rungs }) => {
    const best = rungs.at(-1);
    return best === undefined ? so : standingOn(so, answer, best);
  }, {});
  const one = ladders.flatMap(({ answer, rungs }) =>
    rungs.map((rung) => standingOn({}, answer, rung)),
  );
  const settled: readonly Answers[] = [{ defaultSettled: 'yes', pastSettled: 'yes' }, {}];
  const variants = [{}, ...one].map((variant): Answers => ({ ...able, ...variant }));
  const without = ladders.map(({ answer }): Answers => {
    const { [answer]: _, ...rest } = able;
    return rest;
  });
  return [
    ...situations.map((situation): Answers => ({ ...able, ...situation })),
    ...[...variants, ...without].flatMap((person) =>
      waysIn.map((way): Answers => ({ ...person, ...way })),
    ),
    ...settled.flatMap((how) => one.map((variant): Answers => ({ ...how, ...variant }))),
    ...fc.sample(relevantAnswersArbitrary, generated),
  ].map((answers) => toAnswers(relevantAnswers(answers)));
}
