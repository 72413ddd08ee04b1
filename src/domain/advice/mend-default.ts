import type { Answers } from '../answers/answers';
import type { Repair } from './advice-shape';
import { mendSettlement } from './mend-settlement';

/**
 * What has to be different so that no major default is recent or unsettled?
 *
 * @param answers what is known; someone who knows nothing of it is asked whether there ever was one
 * @param threshold the least whole months since the default that pass
 * @returns the months, the settlement, or both, whichever does not hold yet; nothing without a default
 * @source article
 */
export function mendDefault(
  { defaultMonths, defaultSettled }: Answers,
  threshold: number,
): readonly Repair[] {
  if (defaultMonths === 'none') return [];
  if (defaultMonths === undefined && defaultSettled === undefined)
    return [{ answer: 'defaultMonths', to: 'none', how: 'tell' }];
  return [
    ...mendMonths(defaultMonths, threshold),
    ...mendSettlement('defaultSettled', defaultSettled),
  ];
}

function mendMonths(months: number | undefined, to: number): readonly Repair[] {
  if (months === undefined) return [{ answer: 'defaultMonths', to, how: 'tell' }];
  if (months >= to) return [];
  return [{ answer: 'defaultMonths', to, how: 'wait', distance: to - months }];
}
