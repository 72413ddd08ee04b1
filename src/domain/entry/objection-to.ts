import type { EntryId, OfferedEntry } from '../rulebook/rulebook';
import type { RuleId } from '../rules/rules';
import type { EntryReason, EntryReasonCode } from './entry-shape';
import type { EntrySituation } from './entry-situation';

interface Objection {
  readonly code: EntryReasonCode;
  readonly holds: (situation: EntrySituation, chosen: EntryId) => boolean;
  readonly rules?: (situation: EntrySituation) => readonly RuleId[];
}

const blocked: Objection = {
  code: 'entry/required-blocker',
  holds: ({ blocking }) => blocking.length > 0,
  rules: ({ blocking }) => blocking,
};
const needIsCash: Objection = {
  code: 'entry/need-is-cash',
  holds: ({ answers }) => answers.need === 'cash',
};
const requiredFails: Objection = {
  code: 'entry/required-fails',
  holds: ({ failing }) => failing.length > 0,
  rules: ({ failing }) => failing,
};

/** What can stand against each entry, in the order it counts. */
const objections: Readonly<Record<OfferedEntry, readonly Objection[]>> = {
  'pay-score': [blocked, needIsCash, requiredFails],
  merchant: [
    blocked,
    needIsCash,
    { code: 'entry/need-unknown', holds: ({ answers }) => answers.need === undefined },
    { code: 'entry/not-a-purchase', holds: ({ answers }) => answers.need !== 'purchase' },
    { code: 'entry/cashier-has-none', holds: ({ answers }) => answers.cashier === 'no' },
    { code: 'entry/no-scene', holds: ({ answers }) => answers.scene === undefined },
  ],
  weilidai: [
    blocked,
    {
      code: 'entry/weilidai-unknown',
      holds: ({ answers }) => answers.need === 'cash' && answers.weilidai === undefined,
    },
    { code: 'entry/cash-invite-only', holds: ({ answers }) => answers.need === 'cash' },
    { code: 'entry/not-a-cash-loan-need', holds: ({ answers }) => answers.need !== undefined },
    { code: 'entry/weilidai-is-no-instalment', holds: () => true },
  ],
  fenfu: [
    blocked,
    needIsCash,
    { code: 'entry/fenfu-not-needed', holds: ({ failing }) => failing.length === 0 },
    { code: 'entry/better-one-open', holds: (_, chosen) => chosen !== 'none' },
    {
      code: 'entry/fenfu-would-not-help',
      holds: ({ unmendable }) => unmendable.length > 0,
      rules: ({ unmendable }) => unmendable,
    },
    {
      code: 'entry/student',
      holds: ({ answers }) => answers.student === 'yes',
      rules: () => ['not-student'],
    },
    { code: 'entry/fenfu-not-visible', holds: ({ answers }) => answers.fenfu === 'no' },
    { code: 'entry/fenfu-unknown', holds: ({ answers }) => answers.fenfu === undefined },
  ],
};

const betterOneOpen: Omit<Objection, 'holds'> = { code: 'entry/better-one-open' };

/**
 * Why is this entry not the one to use?
 *
 * @param entry an entry that was not chosen
 * @param situation the answers and how the required rules stand
 * @param chosen the entry that was chosen instead
 * @returns the first objection that holds; where none does, that a better one is open
 */
export function objectionTo(
  entry: OfferedEntry,
  situation: EntrySituation,
  chosen: EntryId,
): EntryReason {
  const objection: Omit<Objection, 'holds'> =
    objections[entry].find(({ holds }) => holds(situation, chosen)) ?? betterOneOpen;
  return { code: objection.code, rules: objection.rules?.(situation) ?? [] };
}
