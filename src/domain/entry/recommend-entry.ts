import type { Answers } from '../answers/answers';
import { addMonths, type CalendarDate } from '../calendar/calendar';
import { type EntryId, type OfferedEntry, type Rulebook, sourcedOn } from '../rulebook/rulebook';
import type { RuleOutcome } from '../rules/rules';
import { chooseEntry } from './choose-entry';
import type { EntryAdvice, EntryWarningCode } from './entry-shape';
import { type EntrySituation, toSituation } from './entry-situation';
import { objectionTo } from './objection-to';

const offeredEntries: readonly OfferedEntry[] = ['pay-score', 'merchant', 'weilidai', 'fenfu'];

function lookAgainDays(rulebook: Rulebook, entry: EntryId, today: CalendarDate): CalendarDate[] {
  if (entry !== 'fenfu') return [];
  const months = sourcedOn(rulebook.plan.fenfuLookAgainMonths, today)?.value ?? [];
  return months.map((count) => addMonths(today, count));
}

/** Whoever may not be lent to by some lenders has to know it before any entry that lends. */
function studentWarnings(entry: EntryId, { student }: Answers): readonly EntryWarningCode[] {
  return entry !== 'none' && student === 'yes' ? ['warning/student'] : [];
}

/** Would it change the entry, had 分付 been seen? Not asked again once it is answered. */
function fenfuCouldChange(situation: EntrySituation): boolean {
  if (situation.answers.fenfu !== undefined) return false;
  const seen: EntrySituation = { ...situation, answers: { ...situation.answers, fenfu: 'yes' } };
  return chooseEntry(seen).entry === 'fenfu';
}

/**
 * Which one entry should this person use, and why not the others?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known about the person, without answers to questions no longer asked
 * @param outcomes what the rules say about these answers on `today`
 * @param today the day asked about
 * @returns exactly one entry or `none`, always with a reason; every other offered entry is rejected with one
 * @source article
 * @source pay-score-statement
 * @source weilidai-product
 * @source student-lending-rule
 */
export function recommendEntry(
  rulebook: Rulebook,
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  today: CalendarDate,
): EntryAdvice {
  const situation = toSituation(answers, outcomes);
  const { entry, reasons, warnings } = chooseEntry(situation);
  const place = entry === 'none' ? undefined : sourcedOn(rulebook.entries[entry], today);
  return {
    entry,
    ...(place !== undefined && { place }),
    reasons: reasons(situation),
    warnings: [...studentWarnings(entry, answers), ...warnings(situation)],
    rejected: offeredEntries
      .filter((other) => other !== entry)
      .map((other) => ({ entry: other, reason: objectionTo(other, situation, entry) })),
    lookAgain: lookAgainDays(rulebook, entry, today),
    asksFenfu: fenfuCouldChange(situation),
  };
}
