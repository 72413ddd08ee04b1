import { findCrashes } from './find-crashes';
import { findDeadText } from './find-dead-text';
import { findMissingRemedies } from './find-missing-remedies';
import { findOutdatedValues } from './find-outdated-values';
import { findUnreachedCodes } from './find-unreached-codes';
import { findUnreachedEntries } from './find-unreached-entries';
import { findUnreachedRules } from './find-unreached-rules';
import { findUnreachedVerdicts } from './find-unreached-verdicts';
import { findUnsourcedValues } from './find-unsourced-values';
import { findWorsenings } from './find-worsenings';
import type { Check } from './prepare-proof';

/** Every check, by what holds when it finds nothing. */
export const checks = {
  'everyone gets an answer': findCrashes,
  'every rule passes for someone, fails for someone and is unknown for someone': findUnreachedRules,
  'every verdict and premium tier is reached': findUnreachedVerdicts,
  'every entry is reached, by a way that is told': findUnreachedEntries,
  'every failure code is found and means something': findUnreachedCodes,
  'a better answer never worsens verdict, limit or day': findWorsenings,
  'every failing rule has a remedy, and a day or the word that there is none': findMissingRemedies,
  'every text is said somewhere': () => findDeadText(),
  'every value names its source and place': findUnsourcedValues,
  'every value is in force and was read within 400 days': findOutdatedValues,
} as const satisfies Record<string, Check>;
