import type { CostSheet, Price, RivalRange } from '../domain/cost/cost';
import type { ResultWords, WholeResultWords } from '../messages/messages';

/** The series of the chart, in the order they stand beside each other. */
export const prices = ['base', 'promo', 'quote'] as const satisfies readonly Price[];

export type ChartGroup = ReturnType<typeof chartGroups>[number];

/** Heights so near each other, as parts of the highest, have their figures run into each other on a phone. */
const near = 0.1;

/** Whether the figure of a bar has to give way to one beside it: never that of the price one would pay. */
export function isCrowded(price: Price, group: ChartGroup | undefined, most: number): boolean {
  if (!group || group.main === price) return false;
  const there = prices.filter((each) => group[each] !== undefined);
  const index = there.indexOf(price);
  return [there[index - 1], there[index + 1]].some((beside) => {
    if (!beside || Math.abs((group[beside] ?? 0) - (group[price] ?? 0)) >= most * near)
      return false;
    // Of two that nobody would pay, the first stays.
    return group.main === beside || prices.indexOf(beside) < prices.indexOf(price);
  });
}

/** One group of bars a term, from the very rows of the table. Money in yuan, rates as decimal fractions. */
export function chartGroups({ rows }: CostSheet, { cost }: ResultWords, measure: 'fee' | 'rate') {
  const terms = [...new Set(rows.map(({ terms }) => terms))];
  return terms.map((term) => {
    const value = (price: Price) => {
      const row = rows.find((each) => each.terms === term && each.price === price);
      if (!row) return undefined;
      return measure === 'fee' ? row.feeTotal / 100 : row.nominal;
    };
    return {
      term: cost.terms(term),
      main: rows.find((row) => row.terms === term && row.main)?.price,
      base: value('base'),
      promo: value('promo'),
      quote: value('quote'),
    };
  });
}

/** Each rival's range as a bar from its lowest to its highest rate, from the very rows of the table. */
export function rivalBars(ranges: readonly RivalRange[], { compare }: WholeResultWords) {
  return ranges.map(({ id, nominalLow, nominalHigh }) => ({
    name: compare.names[id],
    range: [nominalLow, nominalHigh] as [number, number],
  }));
}
