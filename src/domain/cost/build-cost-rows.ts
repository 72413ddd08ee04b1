import { type Answers, answerSpecs, type Promotion, type Terms } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { Fen, Ppm } from '../money/money';
import { type CostValues, type Sourced, sourcedOn } from '../rulebook/rulebook';
import { costLine } from './cost-line';
import type { CostRow } from './cost-shape';
import { priceByFee } from './price-by-fee';

interface Fee {
  readonly price: 'base' | 'promo';
  readonly terms: Terms;
  readonly fee: Sourced<Ppm>;
  readonly promotion?: Promotion;
}

function feesOf(values: CostValues, terms: Terms, today: CalendarDate): readonly Fee[] {
  const base = sourcedOn(values.base[terms], today);
  const promo = values.promo[terms];
  const promoFee = promo ? sourcedOn(promo.fee, today) : undefined;
  return [
    ...(base ? [{ price: 'base', terms, fee: base } as const] : []),
    ...(promo && promoFee
      ? [{ price: 'promo', terms, fee: promoFee, promotion: promo.promotion } as const]
      : []),
  ];
}

function appliesTo({ promotion }: Fee, promos: Answers['promos']): Pick<CostRow, 'applies'> {
  if (promotion === undefined) return {};
  if (promos === undefined) return { applies: 'unknown' };
  return { applies: promos.includes(promotion) ? 'yes' : 'no' };
}

/**
 * Which rows has the cost table before any quote of the person's own?
 *
 * @param values the rulebook's costs
 * @param principal the amount, in fen, above 0
 * @param promos the promotions the person saw; undefined: not known
 * @param today the day the fees must be in force on
 * @returns by term, base before promotion, each with its main row marked; fees not in force that day
 *   have no row, and a term whose only fee is a promotion that does not apply has no main row
 * @source article
 */
export function buildCostRows(
  values: CostValues,
  principal: Fen,
  promos: Answers['promos'],
  today: CalendarDate,
): readonly CostRow[] {
  const line = sourcedOn(values.referenceLine, today)?.value;
  return answerSpecs.terms.options.flatMap((terms) => {
    const fees = feesOf(values, terms, today);
    const applied = fees.find((fee) => appliesTo(fee, promos).applies === 'yes');
    const main = applied ?? fees.find(({ price }) => price === 'base');
    return fees.map((fee): CostRow => {
      const schedule = priceByFee(principal, terms, fee.fee.value);
      return {
        ...schedule,
        ...fee,
        ...appliesTo(fee, promos),
        line: costLine(schedule.nominal, schedule.effective, line),
        main: fee === main,
      };
    });
  });
}
