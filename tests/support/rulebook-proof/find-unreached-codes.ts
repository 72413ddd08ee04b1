import { failureCodes, lookUpCode } from '../../../src/domain/codes/codes';
import { sourcedOn } from '../../../src/domain/rulebook/rulebook';
import type { Check } from './prepare-proof';

/** Failure codes that nobody finds, or about which nothing is known. */
export const findUnreachedCodes: Check = ({ rulebook, day }) => {
  const unknown = Object.keys(rulebook.codes)
    .filter((code) => lookUpCode(code) !== code)
    .map((code) => `code ${code} is never found`);
  const meaningless = failureCodes
    .filter((code) => sourcedOn(rulebook.codes[code], day) === undefined)
    .map((code) => `code ${code} means nothing on ${day}`);
  return [...unknown, ...meaningless];
};
