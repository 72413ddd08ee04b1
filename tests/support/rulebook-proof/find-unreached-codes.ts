import { failureCodes, failureRules } from '../../../src/domain/codes/codes';
import { sourcedOn } from '../../../src/domain/rulebook/rulebook';
import { ruleAnswers } from '../../../src/domain/rules/rules';
import type { Check } from './prepare-proof';

/** Failure codes that nobody finds, about which nothing is known, or that touch what no rule of ours reads. */
export const findUnreachedCodes: Check = ({ rulebook, day, said }) => {
  const reached = new Set(
    said.flatMap(({ code }) => (code?.kind === 'known' ? [code.code] : [])).map(String),
  );
  const unknown = Object.keys(rulebook.codes)
    .filter((code) => !reached.has(code))
    .map((code) => `code ${code} is never found`);
  const odd = failureCodes.flatMap((code) => {
    const fact = sourcedOn(rulebook.codes[code], day);
    if (fact === undefined) return [`code ${code} means nothing on ${day}`];
    const read = failureRules[code].flatMap((id): readonly string[] => ruleAnswers[id]);
    return fact.value.touches
      .filter((answer) => !read.includes(answer))
      .map((answer) => `code ${code} touches ${answer}, which none of its rules reads`);
  });
  return [...unknown, ...odd];
};
