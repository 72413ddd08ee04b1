import { adviseOn } from './advise-on';
import type { CostRow, CostSheet } from './cost-shape';
import { listOptions } from './list-options';
import type { Burden, OptionsWeighed, Purpose } from './weigh-shape';

/**
 * Pay now, save first, take a shorter term or these instalments: which lies where, and which is advised?
 *
 * @param sheet the cost sheet; the main row of the next shorter term is read
 * @param chosen the instalments as chosen, a row of the sheet
 * @param burden what the chosen payments take of the income; undefined: not known
 * @param purpose what it is for, as far as it was told
 * @returns the options side by side, money in fen, with the advice and its reasons
 * @source own
 */
export function weighOptions(
  { rows }: CostSheet,
  chosen: CostRow,
  burden: Burden | undefined,
  purpose: Purpose = {},
): OptionsWeighed {
  const shorter = rows.filter(({ main, terms }) => main && terms < chosen.terms).at(-1);
  return {
    options: listOptions(chosen, shorter, purpose),
    ...adviseOn(chosen, shorter, burden, purpose),
  };
}
