import { sourcedOn } from '../../../src/domain/rulebook/rulebook';
import { everyStated } from '../every-sourced';
import { type Check, readingDays } from './prepare-proof';

/** Values not in force on the rulebook's day, or read too long before or after it. */
export const findOutdatedValues: Check = ({ rulebook, day, isUndated }) => {
  if (isUndated) return [`rulebook ${rulebook.id} is not named by a day`];
  const [from, until] = readingDays(day);
  return everyStated(rulebook).flatMap(({ where, periods: [first, ...others] }) => {
    const value = first && sourcedOn([first, ...others], day);
    if (value === undefined) return [`${where} is not in force on ${day}`];
    const { lastChecked } = value;
    return lastChecked < from || lastChecked > until
      ? [`${where} was last checked on ${lastChecked}, out of date on ${day}`]
      : [];
  });
};
