import { toFen } from '../money/money';
import type { CostRow } from './cost-shape';
import type { Purpose, WeighedId, WeighedOption } from './weigh-shape';

const nothing = toFen(0);

function inTerms(id: WeighedId, row: CostRow): WeighedOption {
  const { feeTotal: fee, perTerm, terms: months, nominal } = row;
  return { id, fee, perTerm, months, nominal };
}

function payNow({ principal }: CostRow): WeighedOption {
  return { id: 'pay-now', fee: nothing, upfront: principal };
}

function saveFirst({ principal, perTerm, terms }: CostRow): WeighedOption {
  // The last term repays the fen that do not divide, so nobody saves for longer than they would repay.
  const months = Math.min(Math.ceil(principal / perTerm), terms);
  return { id: 'save-first', fee: nothing, perTerm: toFen(Math.ceil(principal / months)), months };
}

function inFewerTerms(chosen: CostRow, shorter: CostRow): WeighedOption {
  const saved = chosen.feeTotal - shorter.feeTotal;
  return { ...inTerms('shorter', shorter), ...(saved > 0 && { saves: toFen(saved) }) };
}

/**
 * Which ways to come by the purchase lie side by side?
 *
 * @param chosen the instalments as chosen
 * @param shorter the main row of the next shorter term; undefined: there is none
 * @param purpose what it is for: whoever needs cash has none to pay or to save from, and treatment does not wait
 * @returns pay in full now, save first for as many months as a term's payment would need, the principal
 *   spread evenly over them, the shorter term where there is one, and the instalments; money in fen, rates as
 *   decimal fractions
 * @source own
 */
export function listOptions(
  chosen: CostRow,
  shorter: CostRow | undefined,
  { need, scene }: Purpose = {},
): readonly WeighedOption[] {
  const canPay = need !== 'cash';
  const canWait = canPay && scene !== 'medical';
  return [
    ...(canPay ? [payNow(chosen)] : []),
    ...(canWait ? [saveFirst(chosen)] : []),
    ...(shorter ? [inFewerTerms(chosen, shorter)] : []),
    inTerms('instalments', chosen),
  ];
}
