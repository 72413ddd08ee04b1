import { burdenLevel } from './burden-level';
import type { CostRow } from './cost-shape';
import type { Burden, Purpose, WeighVerdict } from './weigh-shape';

function isHeavy({ perTerm }: CostRow, burden: Burden | undefined): boolean {
  if (burden?.kind !== 'share') return false;
  return burdenLevel(perTerm / burden.income, burden.threshold.value) === 'heavy';
}

function onAboveLine(shorter: CostRow | undefined, burden: Burden | undefined): WeighVerdict {
  if (!shorter || shorter.line === 'over-24') return { advice: 'dont', reasons: ['weigh/over-24'] };
  if (isHeavy(shorter, burden)) {
    return { advice: 'dont', reasons: ['weigh/over-24', 'weigh/shorter-heavy'] };
  }
  return { advice: 'shorter', reasons: ['weigh/over-24'] };
}

/**
 * Should one take these instalments?
 *
 * Our own policy, first match: a heavy burden: don't; a nominal rate above the reference line: the
 * shorter term if that keeps to the line and is no heavy burden, else don't; otherwise pay in full if
 * one can, as a fee buys nothing but time, and a plan without a fee only the risk of paying late; cash is
 * taken only where it is needed.
 *
 * @param chosen the instalments as chosen
 * @param shorter the main row of the next shorter term; undefined: there is none
 * @param burden what the chosen payments take of the income; undefined: not known
 * @param purpose what it is for, as far as it was told
 * @returns the advice with its reasons, the deciding one first
 * @source own
 */
export function adviseOn(
  chosen: CostRow,
  shorter: CostRow | undefined,
  burden: Burden | undefined,
  { need }: Purpose = {},
): WeighVerdict {
  const isOver = chosen.line === 'over-24';
  if (burden?.level === 'heavy') {
    const over = isOver ? (['weigh/over-24'] as const) : [];
    return { advice: 'dont', reasons: ['weigh/heavy-burden', ...over] };
  }
  if (isOver) return onAboveLine(shorter, burden);
  const reason = chosen.feeTotal === 0 ? 'weigh/free' : 'weigh/fee-for-nothing';
  return { advice: need === 'cash' ? 'only-if-needed' : 'pay-now-if-you-can', reasons: [reason] };
}
