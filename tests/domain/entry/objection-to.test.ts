import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { toSituation } from '../../../src/domain/entry/entry-situation';
import { objectionTo } from '../../../src/domain/entry/objection-to';
import type { EntryId, OfferedEntry } from '../../../src/domain/rulebook/rulebook';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const short = { score: 599 } as const;

describe('why an entry is not the one to use', () => {
  it.each<[OfferedEntry, Answers, EntryId, string, readonly string[]]>([
    ['pay-score', { overdue: 'yes' }, 'none', 'entry/required-blocker', ['no-current-overdue']],
    ['merchant', { adult: 'no' }, 'none', 'entry/required-blocker', ['adult']],
    ['weilidai', { defaultMonths: 0 }, 'none', 'entry/required-blocker', ['no-recent-default']],
    [
      'fenfu',
      { overdue: 'yes', ...short },
      'none',
      'entry/required-blocker',
      ['no-current-overdue'],
    ],
    ['pay-score', { need: 'cash' }, 'none', 'entry/need-is-cash', []],
    ['merchant', { need: 'cash' }, 'none', 'entry/need-is-cash', []],
    ['fenfu', { need: 'cash', ...short }, 'none', 'entry/need-is-cash', []],
    ['weilidai', { need: 'cash' }, 'none', 'entry/weilidai-unknown', []],
    ['weilidai', { need: 'cash', weilidai: 'no' }, 'none', 'entry/cash-invite-only', []],
    ['weilidai', { need: 'daily' }, 'pay-score', 'entry/not-a-cash-loan-need', []],
    ['weilidai', {}, 'pay-score', 'entry/weilidai-is-no-instalment', []],
    ['pay-score', { need: 'purchase', cashier: 'yes' }, 'merchant', 'entry/better-one-open', []],
    ['pay-score', short, 'none', 'entry/required-fails', ['pay-score']],
    ['merchant', { need: 'daily' }, 'pay-score', 'entry/not-a-purchase', []],
    ['merchant', {}, 'pay-score', 'entry/need-unknown', []],
    ['merchant', { need: 'purchase', cashier: 'no' }, 'pay-score', 'entry/cashier-has-none', []],
    ['merchant', { need: 'purchase' }, 'pay-score', 'entry/no-scene', []],
    ['fenfu', { score: 600 }, 'pay-score', 'entry/fenfu-not-needed', []],
    [
      'fenfu',
      { ...short, need: 'purchase', cashier: 'yes' },
      'merchant',
      'entry/better-one-open',
      [],
    ],
    ['fenfu', { ...short, realName: 'no' }, 'none', 'entry/fenfu-would-not-help', ['real-name']],
    ['fenfu', { ...short, student: 'yes' }, 'none', 'entry/student', ['not-student']],
    ['fenfu', { ...short, fenfu: 'no' }, 'none', 'entry/fenfu-not-visible', []],
    ['fenfu', short, 'none', 'entry/fenfu-unknown', []],
    // Nothing stands against these two but that another one is chosen.
    ['fenfu', { ...short, fenfu: 'yes' }, 'none', 'entry/better-one-open', []],
    [
      'merchant',
      { need: 'purchase', scene: 'local', cashier: 'yes' },
      'pay-score',
      'entry/better-one-open',
      [],
    ],
  ])('not %s with %j, where %s is chosen: %s', (entry, answers, chosen, code, rules) => {
    const situation = toSituation(answers, evaluateRules(fixedRulebook, answers, today));
    expect(objectionTo(entry, situation, chosen)).toEqual({ code, rules });
  });
});
