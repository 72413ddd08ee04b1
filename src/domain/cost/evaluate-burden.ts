import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import { type Rulebook, sourcedOn } from '../rulebook/rulebook';
import { burdenLevel } from './burden-level';
import type { Burden } from './weigh-shape';

/**
 * How much of a month's income would a month's payment take?
 *
 * @param rulebook the shares from which a payment is tight and heavy
 * @param perTerm a month's payment, in fen, 0 or more
 * @param income a month's income, in fen, 0 or more
 * @param today the day the lines must be in force on
 * @returns the share with its level; without income any payment is heavy and there is no share;
 *   undefined on days without lines
 * @source own
 * @example evaluateBurden(rulebook, toFen(100_000), toFen(500_000), today)?.level // 'tight': 0.2
 */
export function evaluateBurden(
  rulebook: Rulebook,
  perTerm: Fen,
  income: Fen,
  today: CalendarDate,
): Burden | undefined {
  const threshold = sourcedOn(rulebook.cost.burden, today);
  if (!threshold) return undefined;
  if (income === 0) return { kind: 'no-income', level: 'heavy', threshold };
  const share = perTerm / income;
  return { kind: 'share', share, income, level: burdenLevel(share, threshold.value), threshold };
}
