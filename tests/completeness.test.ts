import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../src/data/current-rulebook';
import { type Answers, toAnswers } from '../src/domain/answers/answers';
import { type Assessment, assess } from '../src/domain/assessment/assessment';
import type { LimitEstimate } from '../src/domain/limit/limit';
import { toFen, toPpm } from '../src/domain/money/money';
import { ruleIds, type Status } from '../src/domain/rules/rules';
import { relevantAnswers } from '../src/wizard/relevant-answers';
import { findUnusedWords } from './support/architecture/find-unused-words';
import { listFiles } from './support/architecture/source';
import { resultDay } from './support/result-context';

/** What the rulebook in use says to someone, answers to questions no longer asked dropped as in the app. */
function say(answers: Answers): Assessment {
  return assess(currentRulebook, toAnswers(relevantAnswers(answers)), resultDay);
}

const able: Answers = {
  score: 720,
  realName: 'yes',
  cardMonths: 30,
  adult: 'yes',
  student: 'no',
  txPerDay: 6,
  loginDays: 25,
  overdue: 'no',
  defaultMonths: 'none',
};
const { student: _, ...ableOfUnknownStanding } = able;
const short: Answers = { ...able, score: 570 };

type RuleId = Assessment['rules'][number]['id'];
type Entry = Assessment['entry'];
type ReasonCode = Entry['reasons'][number]['code'];

/** For each rule: answers by which it passes, and by which it fails. */
const ways: Readonly<Record<RuleId, readonly [Answers, Answers]>> = {
  adult: [{ adult: 'yes' }, { adult: 'no' }],
  'pay-score': [{ score: 600 }, { score: 599 }],
  'real-name': [{ realName: 'yes' }, { realName: 'no' }],
  'card-age': [{ cardMonths: 6 }, { cardMonths: 5 }],
  'no-recent-default': [{ defaultMonths: 'none' }, { defaultMonths: 5 }],
  'no-current-overdue': [{ overdue: 'no' }, { overdue: 'yes' }],
  'daily-transactions': [{ txPerDay: 3 }, { txPerDay: 2.99 }],
  'login-days': [{ loginDays: 10 }, { loginDays: 9 }],
  'pay-score-some-scenes': [{ score: 650 }, { score: 649 }],
  'profile-complete': [{ profile: 'yes' }, { profile: 'no' }],
  'card-bank': [{ bankType: 'national' }, { bankType: 'cityOrRural' }],
  'not-student': [{ student: 'no' }, { student: 'yes' }],
  'premium-score': [{ score: 750 }, { score: 749 }],
  'premium-payments': [{ payPerDay: 5 }, { payPerDay: 4.99 }],
  'premium-history': [
    { pastOverdues: 2, pastSettled: 'yes' },
    { pastOverdues: 3, pastSettled: 'yes' },
  ],
};

describe('every rule of the rulebook in use', () => {
  it.each(Object.entries(ways))('%s can pass, fail and be unknown', (id, [passing, failing]) => {
    const statusBy = (answers: Answers): Status | undefined =>
      say(answers).rules.find((rule) => rule.id === id)?.status;
    expect([statusBy(passing), statusBy(failing), statusBy({})]).toEqual([
      'pass',
      'fail',
      'unknown',
    ]);
  });

  it('is one of the fifteen, and all fifteen are tried', () => {
    expect(Object.keys(ways).sort()).toEqual([...ruleIds].sort());
    expect(ruleIds).toHaveLength(15);
  });
});

describe('every answer the page can give', () => {
  it.each<[Assessment['verdict'], Answers]>([
    ['meets', able],
    ['not-yet', short],
    ['undetermined', { score: 640 }],
  ])('verdict %s is reached', (verdict, answers) => {
    expect(say(answers).verdict).toBe(verdict);
  });

  it.each<[Status, Answers]>([
    ['pass', { ...able, score: 750, payPerDay: 5, pastOverdues: 0 }],
    ['fail', { ...able, payPerDay: 5, pastOverdues: 0 }],
    ['unknown', { ...able, score: 750 }],
  ])('the premium tier can be %s', (premium, answers) => {
    expect(say(answers).premium).toBe(premium);
  });

  it.each<[Entry['entry'], Answers]>([
    ['pay-score', able],
    ['merchant', { ...able, need: 'purchase', scene: 'local', cashier: 'yes' }],
    ['weilidai', { ...able, need: 'cash', weilidai: 'yes' }],
    ['fenfu', { ...short, fenfu: 'yes' }],
    ['none', { ...able, overdue: 'yes' }],
  ])('entry %s is reached', (entry, answers) => {
    expect(say(answers).entry.entry).toBe(entry);
  });

  it.each<[string, string]>([
    ['WECHAT_CREDIT_401', '401'],
    ['WECHAT_AUTH_403', 'auth 403'],
    ['WECHAT_ORDER_500', 'wechat-order-500'],
    ['WECHAT_BANK_404', '４０４'],
  ])('failure code %s is found', (code, asked) => {
    expect(say({ code: asked }).code).toEqual({ kind: 'known', code });
  });

  it.each<[LimitEstimate['state'], Answers]>([
    ['open', able],
    ['closed', short],
    ['undecided', { score: 720 }],
    ['documents', { ...able, need: 'purchase', scene: 'medical' }],
  ])('a limit can be %s', (state, answers) => {
    expect(say(answers).limit?.state).toBe(state);
  });

  it.each<[NonNullable<LimitEstimate['sceneEffect']>, Answers]>([
    ['capped-per-payment', { need: 'purchase', scene: 'offline' }],
    ['less-weilidai', { need: 'purchase', scene: 'local' }],
    ['separate', { need: 'purchase', scene: 'ecommerce' }],
    ['documents', { need: 'purchase', scene: 'education' }],
  ])('a scene can have the effect %s', (effect, answers) => {
    expect(say(answers).limit?.sceneEffect).toBe(effect);
  });

  it.each<[Assessment['cost']['quote']['kind'], Answers]>([
    ['none', {}],
    ['priced', { terms: 3, fee: toPpm(12_000) }],
    ['needs-terms', { fee: toPpm(12_000) }],
    ['needs-amount', { terms: 3, total: toFen(620_000) }],
    ['below-principal', { amount: toFen(600_000), terms: 3, total: toFen(599_999) }],
    ['implausible', { amount: toFen(600_000), terms: 3, perTerm: toFen(60_000_000) }],
  ])('an own quote can be %s', (kind, answers) => {
    expect(say(answers).cost.quote.kind).toBe(kind);
  });

  it.each<[string, Answers]>([
    ['over-24', {}],
    ['over-24-effective', { amount: toFen(600_000), terms: 12, fee: toPpm(10_500) }],
    ['ok', {}],
  ])('a price can stand %s of the reference line', (line, answers) => {
    expect(say(answers).cost.rows.map((row) => row.line)).toContain(line);
  });
});

const buying = { need: 'purchase', scene: 'ecommerce' } as const;

/** For each reason of an entry, someone who is told it; a new code without one does not compile. */
const told: Readonly<Record<ReasonCode, Answers>> = {
  'entry/required-blocker': { overdue: 'yes' },
  'entry/cash-weilidai-visible': { need: 'cash', weilidai: 'yes' },
  'entry/cash-invite-only': { need: 'cash', weilidai: 'no' },
  'entry/cashier-offers': { ...buying, cashier: 'yes' },
  'entry/look-at-cashier': buying,
  'entry/no-required-fail': able,
  'entry/build-up-with-fenfu': { ...short, fenfu: 'yes' },
  'entry/required-fails': short,
  'entry/not-a-cash-loan-need': { ...able, need: 'daily' },
  'entry/weilidai-is-no-instalment': able,
  'entry/not-a-purchase': { ...able, need: 'daily' },
  'entry/no-scene': { ...able, need: 'purchase' },
  'entry/cashier-has-none': { ...able, ...buying, cashier: 'no' },
  'entry/need-is-cash': { need: 'cash' },
  'entry/better-one-open': { ...able, ...buying, cashier: 'yes' },
  'entry/fenfu-not-needed': able,
  'entry/fenfu-not-visible': { ...short, fenfu: 'no' },
  'entry/fenfu-unknown': short,
  'entry/fenfu-would-not-help': { ...able, realName: 'no' },
  'entry/student': { ...short, student: 'yes' },
  'entry/student-unknown': { ...ableOfUnknownStanding, score: 570, fenfu: 'yes' },
};

/** For each warning of an entry, someone who is warned. */
const warned: Readonly<Record<Entry['warnings'][number], Answers>> = {
  'warning/one-application': able,
  'warning/not-shown-not-offered': able,
  'warning/pay-score-cannot-lend': able,
  'warning/cash-loan-recorded': { ...able, need: 'cash', weilidai: 'yes' },
  'warning/offer-outranks': { ...short, ...buying, cashier: 'yes' },
  'warning/merchant-risk-control': { ...able, ...buying, cashier: 'yes' },
  'warning/just-look': { ...able, ...buying },
  'warning/fenfu-cost': { ...short, fenfu: 'yes' },
  'warning/fenfu-circular': { ...short, fenfu: 'yes' },
  'warning/rules-unknown': { score: 640 },
};

describe('every reason and warning of an entry', () => {
  it.each(Object.entries(told))('%s is told to someone', (code, answers) => {
    const { reasons, rejected } = say(answers).entry;
    expect(
      [...reasons, ...rejected.map(({ reason }) => reason)].map((each) => each.code),
    ).toContain(code);
  });

  it.each(Object.entries(warned))('%s is said to someone', (code, answers) => {
    expect(say(answers).entry.warnings).toContain(code);
  });
});

describe('every text', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));

  const files = listFiles(root, 'src').filter((path) => /\.tsx?$/.test(path));
  const roots = [
    { path: 'src/messages/zh-cn/result.ts', name: 'result' },
    { path: 'src/messages/zh-cn/cost-plan.ts', name: 'costPlan' },
    { path: 'src/messages/core-words.ts', name: 'CoreWords' },
    { path: 'src/messages/core-words.ts', name: 'QuestionWords' },
    { path: 'src/messages/result-words.ts', name: 'RuleWords' },
  ];

  it('is used somewhere on the page', { timeout: 60_000 }, () => {
    const isWords = (path: string) => path.startsWith('src/messages/');
    expect(findUnusedWords(root, files, isWords, roots)).toEqual([]);
  });

  it('would be missed, were the section that says it gone', { timeout: 60_000 }, () => {
    const isGone = (path: string) => /^src\/(messages\/|result\/limit-section)/.test(path);
    const unused = findUnusedWords(root, files, isGone, roots);
    expect(unused).toContain('result.limit');
    expect(unused).not.toContain('result.plan');
  });
});
