import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { Rulebook } from '../rulebook/rulebook';
import { atLeast } from './at-least';
import { hasNationalBank } from './has-national-bank';
import { hasNoRecentDefault } from './has-no-recent-default';
import { hasOldCard } from './has-old-card';
import { hasPremiumHistory } from './has-premium-history';
import { type Judgement, judgeBy } from './judge-by';
import { not } from './kleene';
import type { RuleId } from './rule-outcome';
import { saidYes } from './said-yes';

type Judge = (of: Rulebook['thresholds'], answers: Answers, today: CalendarDate) => Judgement;

const judges: Readonly<Record<RuleId, Judge>> = {
  adult: (of, { adult }, today) => judgeBy(of.age, today, () => ({ status: saidYes(adult) })),
  'pay-score': (of, { score }, today) => judgeBy(of.payScore, today, (t) => atLeast(score, t)),
  'real-name': (of, { realName }, today) =>
    judgeBy(of.realName, today, () => ({ status: saidYes(realName) })),
  'card-age': (of, answers, today) => judgeBy(of.cardMonths, today, (t) => hasOldCard(answers, t)),
  'no-recent-default': (of, answers, today) =>
    judgeBy(of.defaultMonths, today, (t) => hasNoRecentDefault(answers, t)),
  'no-current-overdue': (of, { overdue }, today) =>
    judgeBy(of.noOverdue, today, () => ({ status: not(saidYes(overdue)) })),
  'daily-transactions': (of, { txPerDay }, today) =>
    judgeBy(of.txPerDay, today, (t) => atLeast(txPerDay, t)),
  'login-days': (of, { loginDays }, today) =>
    judgeBy(of.loginDays, today, (t) => atLeast(loginDays, t)),
  'pay-score-some-scenes': (of, { score }, today) =>
    judgeBy(of.payScoreSomeScenes, today, (t) => atLeast(score, t)),
  'profile-complete': (of, { profile }, today) =>
    judgeBy(of.profile, today, () => ({ status: saidYes(profile) })),
  'card-bank': (of, answers, today) =>
    judgeBy(of.nationalBank, today, () => ({ status: hasNationalBank(answers) })),
  'not-student': (of, { student }, today) =>
    judgeBy(of.notStudent, today, () => ({ status: not(saidYes(student)) })),
  'premium-score': (of, { score }, today) =>
    judgeBy(of.premiumScore, today, (t) => atLeast(score, t)),
  'premium-payments': (of, { payPerDay }, today) =>
    judgeBy(of.premiumPayPerDay, today, (t) => atLeast(payPerDay, t)),
  'premium-history': (of, answers, today) =>
    judgeBy(of.premiumPastOverdues, today, (t) => hasPremiumHistory(answers, t)),
};

/**
 * What does one rule say about one person on one day?
 *
 * @param id the rule
 * @param rulebook the values to judge by
 * @param answers what is known; what is absent is unknown
 * @param today the day whose thresholds hold
 * @returns its status, threshold and distance
 * @source article
 */
export function judgeRule(
  id: RuleId,
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
): Judgement {
  return judges[id](rulebook.thresholds, answers, today);
}
