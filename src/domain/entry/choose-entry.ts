import type { EntryId } from '../rulebook/rulebook';
import type { EntryAdvice, EntryWarningCode } from './entry-shape';
import type { EntrySituation } from './entry-situation';

/** An entry, why it is the one, and with which warnings. */
export interface EntryChoice {
  readonly entry: EntryId;
  readonly reasons: (situation: EntrySituation) => EntryAdvice['reasons'];
  /** Most important first. */
  readonly warnings: (situation: EntrySituation) => readonly EntryWarningCode[];
}

/** One row of the ordered table: also for whom the entry is the right one. */
interface EntryCandidate extends EntryChoice {
  readonly suits: (situation: EntrySituation) => boolean;
}

/** Could months of ordinary use mend everything that fails? Lenders of 分付's kind may not lend to students. */
function couldBuildUp({ answers, unmendable }: EntrySituation): boolean {
  return unmendable.length === 0 && answers.student !== 'yes';
}

const candidates: readonly EntryCandidate[] = [
  {
    entry: 'none',
    suits: ({ blocking }) => blocking.length > 0,
    reasons: ({ blocking }) => [{ code: 'entry/required-blocker', rules: blocking }],
    warnings: () => [],
  },
  {
    entry: 'weilidai',
    suits: ({ answers }) => answers.need === 'cash' && answers.weilidai === 'yes',
    reasons: () => [{ code: 'entry/cash-weilidai-visible', rules: [] }],
    warnings: () => [
      'warning/cash-loan-recorded',
      'warning/no-borrowing-for-credit',
      'warning/one-application',
    ],
  },
  {
    entry: 'none',
    suits: ({ answers }) => answers.need === 'cash',
    reasons: ({ answers }) => [
      {
        code: answers.weilidai === 'no' ? 'entry/cash-invite-only' : 'entry/weilidai-unknown',
        rules: [],
      },
    ],
    warnings: () => [],
  },
  {
    entry: 'merchant',
    suits: ({ answers }) => answers.need === 'purchase' && answers.cashier === 'yes',
    reasons: () => [{ code: 'entry/cashier-offers', rules: [] }],
    warnings: ({ failing, unknown }) => [
      ...(failing.length + unknown.length > 0 ? (['warning/offer-outranks'] as const) : []),
      'warning/merchant-risk-control',
      'warning/one-application',
    ],
  },
  {
    entry: 'merchant',
    suits: ({ answers: { need, scene, cashier } }) =>
      need === 'purchase' && scene !== undefined && cashier === undefined,
    reasons: () => [{ code: 'entry/look-at-cashier', rules: [] }],
    warnings: () => [
      'warning/just-look',
      'warning/merchant-risk-control',
      'warning/one-application',
    ],
  },
  {
    entry: 'pay-score',
    suits: ({ failing }) => failing.length === 0,
    reasons: ({ passing, unknown }) => [
      unknown.length > 0
        ? { code: 'entry/none-fails-yet', rules: unknown }
        : { code: 'entry/no-required-fail', rules: passing },
    ],
    warnings: ({ unknown }) => [
      ...(unknown.length > 0 ? (['warning/rules-unknown'] as const) : []),
      'warning/not-shown-not-offered',
      'warning/pay-score-cannot-lend',
      'warning/one-application',
    ],
  },
  {
    entry: 'fenfu',
    suits: (situation) => situation.answers.fenfu === 'yes' && couldBuildUp(situation),
    reasons: ({ answers, failing }) => [
      { code: 'entry/build-up-with-fenfu', rules: failing },
      ...(answers.student === undefined
        ? [{ code: 'entry/student-unknown', rules: ['not-student'] } as const]
        : []),
    ],
    warnings: () => [
      'warning/fenfu-cost',
      'warning/fenfu-circular',
      'warning/no-borrowing-for-credit',
      'warning/one-application',
    ],
  },
];

/** What stands when no entry suits: the plan comes first. */
const planFirst: EntryChoice = {
  entry: 'none',
  reasons: ({ failing }) => [{ code: 'entry/required-fails', rules: failing }],
  warnings: () => [],
};

/**
 * Which row of the ordered table is the first that suits?
 *
 * @param situation the answers and how the required rules stand
 * @returns the first row that suits; the one that sends to the plan when none does
 * @source article
 */
export function chooseEntry(situation: EntrySituation): EntryChoice {
  return candidates.find(({ suits }) => suits(situation)) ?? planFirst;
}
