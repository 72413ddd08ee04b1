import type { Check } from './prepare-proof';

/** Errors that keep a person from an answer: each once, with someone it happens to. */
export const findCrashes: Check = ({ crashes }) => {
  const first = new Map(crashes.map(({ error, answers }) => [error, answers]));
  return [...first].map(([error, answers]) => `${error}, for ${JSON.stringify(answers)}`);
};
