import type { CalendarDate } from '../calendar/calendar';
import type { EntryId, EntryPlace, OfferedEntry, Sourced } from '../rulebook/rulebook';
import type { RuleId } from '../rules/rules';

/** Why an entry is recommended, or is not. */
export type EntryReasonCode =
  | 'entry/required-blocker' // adult, overdue or default fails: repay (or grow up) first
  | 'entry/cash-weilidai-visible'
  | 'entry/cash-invite-only'
  | 'entry/weilidai-unknown'
  | 'entry/cashier-offers'
  | 'entry/look-at-cashier'
  | 'entry/no-required-fail'
  | 'entry/none-fails-yet' // some required rule is unknown
  | 'entry/build-up-with-fenfu'
  | 'entry/required-fails' // some required rule fails: the plan comes first
  | 'entry/not-a-cash-loan-need'
  | 'entry/weilidai-is-no-instalment'
  | 'entry/not-a-purchase'
  | 'entry/need-unknown'
  | 'entry/no-scene'
  | 'entry/cashier-has-none'
  | 'entry/need-is-cash'
  | 'entry/better-one-open' // an earlier entry in the order is open: one application at a time
  | 'entry/fenfu-not-needed'
  | 'entry/fenfu-not-visible'
  | 'entry/fenfu-unknown'
  | 'entry/fenfu-would-not-help' // a failing rule that use of 分付 cannot mend
  | 'entry/student'
  | 'entry/student-unknown'; // said beside a recommended 分付: students may not be lent to

/** What to know before the recommended entry is used. */
export type EntryWarningCode =
  | 'warning/student' // micro-lenders may not lend to students: before every other warning
  | 'warning/one-application'
  | 'warning/not-shown-not-offered'
  | 'warning/pay-score-cannot-lend'
  | 'warning/cash-loan-recorded'
  | 'warning/offer-outranks'
  | 'warning/merchant-risk-control'
  | 'warning/just-look'
  | 'warning/fenfu-cost'
  | 'warning/fenfu-circular'
  | 'warning/no-borrowing-for-credit' // with whatever is a loan
  | 'warning/rules-unknown';

/** One reason for or against an entry. */
export interface EntryReason {
  readonly code: EntryReasonCode;
  /** The rules the reason rests on; may be empty. */
  readonly rules: readonly RuleId[];
}

/** The one entry to use, or `none`, and why not the others. */
export interface EntryAdvice {
  readonly entry: EntryId;
  /** Path and review time with their source; absent for `none` or outside every period. */
  readonly place?: Sourced<EntryPlace>;
  readonly reasons: readonly [EntryReason, ...EntryReason[]];
  /** Most important first; one application at a time is always among those of an open entry. */
  readonly warnings: readonly EntryWarningCode[];
  readonly rejected: readonly { readonly entry: OfferedEntry; readonly reason: EntryReason }[];
  /** Days to look again, for 分付 only: +3 and +6 months. */
  readonly lookAgain: readonly CalendarDate[];
  /** Whether the answer on 分付 could change the entry, so that it is worth asking. */
  readonly asksFenfu: boolean;
}
