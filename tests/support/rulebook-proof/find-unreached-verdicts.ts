import type { Assessment } from '../../../src/domain/assessment/assessment';
import type { Check } from './prepare-proof';

const verdicts: readonly Assessment['verdict'][] = ['meets', 'not-yet', 'undetermined'];
const tiers: readonly Assessment['premium'][] = ['pass', 'fail', 'unknown'];

/** Verdicts and states of the premium tier that nobody is told. */
export const findUnreachedVerdicts: Check = ({ said }) => [
  ...verdicts
    .filter((verdict) => !said.some((each) => each.verdict === verdict))
    .map((verdict) => `verdict ${verdict} is never reached`),
  ...tiers
    .filter((tier) => !said.some(({ premium }) => premium === tier))
    .map((tier) => `premium tier is never ${tier}`),
];
