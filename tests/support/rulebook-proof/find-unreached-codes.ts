import { failureCodes } from '../../../src/domain/codes/codes';
import { sourcedOn } from '../../../src/domain/rulebook/rulebook';
import type { Check } from './prepare-proof';

/** Failure codes that nobody finds, or about which nothing is known. */
export const findUnreachedCodes: Check = ({ rulebook, day, said }) => {
  const reached = new Set(
    said.flatMap(({ code }) => (code?.kind === 'known' ? [code.code] : [])).map(String),
  );
  const unknown = Object.keys(rulebook.codes)
    .filter((code) => !reached.has(code))
    .map((code) => `code ${code} is never found`);
  const meaningless = failureCodes
    .filter((code) => sourcedOn(rulebook.codes[code], day) === undefined)
    .map((code) => `code ${code} means nothing on ${day}`);
  return [...unknown, ...meaningless];
};
