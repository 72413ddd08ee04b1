import type { Terms } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import { type CostValues, type RivalId, type Rulebook, sourcedOn } from '../rulebook/rulebook';
import type { RivalRange } from './cost-shape';
import { priceByFee } from './price-by-fee';
import { priceFenfu } from './price-fenfu';

type Range = Omit<RivalRange, 'against'>;

/** The longest term for which anything may be claimed against a rival; no official paper knows 24. */
const LONGEST_CLAIM = 12;

function rangeOf(
  id: RivalId,
  { rivals }: CostValues,
  principal: Fen,
  terms: Terms,
  today: CalendarDate,
): readonly Range[] {
  const rival = sourcedOn(rivals[id], today);
  if (!rival) return [];
  const { feeLow, feeHigh, limit, freeDays } = rival.value;
  const [low, high] = [priceByFee(principal, terms, feeLow), priceByFee(principal, terms, feeHigh)];
  return [
    {
      id,
      nominalLow: low.nominal,
      nominalHigh: high.nominal,
      feeLow: low.feeTotal,
      feeHigh: high.feeTotal,
      limit,
      freeDays,
    },
  ];
}

function fenfuRange(
  { fenfuDaily }: CostValues,
  principal: Fen,
  terms: Terms,
  today: CalendarDate,
): readonly Range[] {
  const daily = sourcedOn(fenfuDaily, today);
  if (!daily) return [];
  const { fee, nominal } = priceFenfu(principal, terms, daily.value);
  return [
    {
      id: 'fenfu',
      nominalLow: nominal,
      nominalHigh: nominal,
      feeLow: fee,
      feeHigh: fee,
    },
  ];
}

function against(range: Range, wechat: Range | undefined, terms: Terms): RivalRange['against'] {
  if (range.id === 'wechat') return 'itself';
  if (wechat === undefined || terms > LONGEST_CLAIM) return 'no-claim';
  if (range.nominalHigh < wechat.nominalLow) return 'cheaper';
  return range.nominalLow > wechat.nominalHigh ? 'dearer' : 'overlap';
}

/**
 * What would the same amount over the same terms cost at the rivals?
 *
 * @param rulebook the rivals' fee ranges and 分付's rate a day
 * @param principal the amount, in fen, above 0
 * @param terms how many monthly payments
 * @param today the day the ranges must be in force on
 * @returns WeChat's own range, 花呗, 白条, 分付 (one point: low equals high), in this order, fees in fen
 *   and nominal rates as decimal fractions; those not in force are absent. `cheaper` and `dearer` only
 *   when a range lies wholly outside WeChat's; without WeChat's, and for 24 terms, nothing is claimed.
 * @source article
 */
export function compareRivals(
  rulebook: Rulebook,
  principal: Fen,
  terms: Terms,
  today: CalendarDate,
): readonly RivalRange[] {
  const values = rulebook.cost;
  const ids = ['wechat', 'huabei', 'baitiao'] as const;
  const ranges = [
    ...ids.flatMap((id) => rangeOf(id, values, principal, terms, today)),
    ...fenfuRange(values, principal, terms, today),
  ];
  const wechat = ranges.find(({ id }) => id === 'wechat');
  return ranges.map((range) => ({ ...range, against: against(range, wechat, terms) }));
}
