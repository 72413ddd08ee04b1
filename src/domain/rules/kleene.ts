import type { Status } from './rule-outcome';

/**
 * Do all of these hold?
 *
 * @param statuses any number of statuses; none at all hold
 * @returns `fail` when any fails, else `unknown` when any is unknown, else `pass`
 */
export function and(...statuses: readonly Status[]): Status {
  if (statuses.includes('fail')) return 'fail';
  return statuses.includes('unknown') ? 'unknown' : 'pass';
}

/**
 * Does the opposite hold?
 *
 * @param status a status
 * @returns `fail` for `pass`, `pass` for `fail`; what is unknown stays unknown
 */
export function not(status: Status): Status {
  if (status === 'unknown') return 'unknown';
  return status === 'pass' ? 'fail' : 'pass';
}

/**
 * Does at least one of these hold?
 *
 * @param statuses any number of statuses; of none at all none holds
 * @returns `pass` when any passes, else `unknown` when any is unknown, else `fail`
 */
export function or(...statuses: readonly Status[]): Status {
  return not(and(...statuses.map(not)));
}
