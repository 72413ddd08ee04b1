import { ruleIds } from '../../../src/domain/rules/rule-outcome';
import type { Status } from '../../../src/domain/rules/rules';
import type { Check } from './prepare-proof';

const statuses: readonly Status[] = ['pass', 'fail', 'unknown'];

/** Rules that nobody passes, nobody fails, or that are unknown for nobody. */
export const findUnreachedRules: Check = ({ said }) => {
  const found = new Set(
    said.flatMap(({ rules }) => rules.map(({ id, status }) => `${id} ${status}`)),
  );
  return ruleIds.flatMap((id) =>
    statuses
      .filter((status) => !found.has(`${id} ${status}`))
      .map((status) => `rule ${id} is never ${status}`),
  );
};
