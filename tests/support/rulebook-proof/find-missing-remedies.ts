import type { Assessment } from '../../../src/domain/assessment/assessment';
import { locales } from '../../../src/messages/messages';
import { ruleFacts } from '../../../src/result/rule-facts';
import type { Check, Proof } from './prepare-proof';

/** What no sentence may contain: a fact that was missing. */
const slip = /undefined|NaN|null|\[object/;

function isText(text: string): boolean {
  return text.trim() !== '' && !slip.test(text);
}

type Outcome = Assessment['rules'][number];

function remedyFaults(outcome: Outcome, about: Assessment, texts: Proof['texts']) {
  const { id } = outcome;
  return locales
    .filter((locale) => !isText(texts[locale].rules[id].remedy(ruleFacts(outcome, about))))
    .map((locale) => `rule ${id} has no remedy in ${locale}`);
}

function dateFaults({ id }: Outcome, { plan, today }: Assessment): readonly string[] {
  const ready = plan.readiness.find((each) => each.id === id)?.readiness;
  if (ready === undefined) return [`rule ${id} fails without a day or a word that it has none`];
  return ready.date < today ? [`rule ${id} could hold before today: ${ready.date}`] : [];
}

/** Failing rules without a remedy in both languages, or without a day and without "cannot be predicted". */
export const findMissingRemedies: Check = ({ said, texts }) => {
  const faults = said.flatMap((assessment) =>
    assessment.rules
      .filter(({ status }) => status === 'fail')
      .flatMap((outcome) => [
        ...remedyFaults(outcome, assessment, texts),
        ...dateFaults(outcome, assessment),
      ]),
  );
  const silent = locales
    .filter((locale) => !isText(texts[locale].verdict.cannotPredict))
    .map((locale) => `nothing says in ${locale} that a day cannot be predicted`);
  return [...new Set([...faults, ...silent])];
};
