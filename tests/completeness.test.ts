import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../src/data/current-rulebook';
import { type Answers, toAnswers } from '../src/domain/answers/answers';
import { type Assessment, assess } from '../src/domain/assessment/assessment';
import type { LimitEstimate } from '../src/domain/limit/limit';
import { toFen, toPpm } from '../src/domain/money/money';
import { relevantAnswers } from '../src/wizard/relevant-answers';
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

type Entry = Assessment['entry'];
type ReasonCode = Entry['reasons'][number]['code'];

type Quote = Assessment['cost']['quote']['kind'];
type Line = Assessment['cost']['rows'][number]['line'];

/** For each state of a limit, someone whose limit is in it; a new state without one does not compile. */
const limited: Readonly<Record<LimitEstimate['state'], Answers>> = {
  open: able,
  closed: short,
  undecided: { score: 720 },
  documents: { ...able, need: 'purchase', scene: 'medical' },
};

/** For each effect of a scene, someone who buys there. */
const inScene: Readonly<Record<NonNullable<LimitEstimate['sceneEffect']>, Answers>> = {
  'capped-per-payment': { need: 'purchase', scene: 'offline' },
  'less-weilidai': { need: 'purchase', scene: 'local' },
  separate: { need: 'purchase', scene: 'ecommerce' },
  documents: { need: 'purchase', scene: 'education' },
};

/** For each thing a quote can be, someone who gives such a one. */
const quoted: Readonly<Record<Quote, Answers>> = {
  none: {},
  priced: { terms: 3, fee: toPpm(12_000) },
  'needs-terms': { fee: toPpm(12_000) },
  'needs-amount': { terms: 3, total: toFen(620_000) },
  'below-principal': { amount: toFen(600_000), terms: 3, total: toFen(599_999) },
};

/** For each side of the reference line, someone who is shown a price there. */
const priced: Readonly<Record<Line, Answers>> = {
  'over-24': {},
  'over-24-effective': { amount: toFen(600_000), terms: 12, fee: toPpm(10_500) },
  ok: {},
};

describe('every answer the page can give', () => {
  it.each(Object.entries(limited))('a limit can be %s', (state, answers) => {
    expect(say(answers).limit?.state).toBe(state);
  });

  it.each(Object.entries(inScene))('a scene can have the effect %s', (effect, answers) => {
    expect(say(answers).limit?.sceneEffect).toBe(effect);
  });

  it.each(Object.entries(quoted))('an own quote can be %s', (kind, answers) => {
    expect(say(answers).cost.quote.kind).toBe(kind);
  });

  it.each(Object.entries(priced))('a price can stand %s of the reference line', (line, answers) => {
    expect(say(answers).cost.rows.map((row) => row.line)).toContain(line);
  });
});

const buying = { need: 'purchase', scene: 'ecommerce' } as const;

/** For each reason of an entry, someone who is told it; a new code without one does not compile. */
const told: Readonly<Record<ReasonCode, Answers>> = {
  'entry/required-blocker': { overdue: 'yes' },
  'entry/cash-weilidai-visible': { need: 'cash', weilidai: 'yes' },
  'entry/cash-invite-only': { need: 'cash', weilidai: 'no' },
  'entry/weilidai-unknown': { need: 'cash' },
  'entry/cashier-offers': { ...buying, cashier: 'yes' },
  'entry/look-at-cashier': buying,
  'entry/no-required-fail': able,
  'entry/none-fails-yet': { score: 640 },
  'entry/build-up-with-fenfu': { ...short, fenfu: 'yes' },
  'entry/required-fails': short,
  'entry/not-a-cash-loan-need': { ...able, need: 'daily' },
  'entry/weilidai-is-no-instalment': able,
  'entry/not-a-purchase': { ...able, need: 'daily' },
  'entry/need-unknown': able,
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
  'warning/student': { ...able, student: 'yes' },
  'warning/one-application': able,
  'warning/not-shown-not-offered': able,
  'warning/pay-score-cannot-lend': able,
  'warning/cash-loan-recorded': { ...able, need: 'cash', weilidai: 'yes' },
  'warning/offer-outranks': { ...short, ...buying, cashier: 'yes' },
  'warning/merchant-risk-control': { ...able, ...buying, cashier: 'yes' },
  'warning/just-look': { ...able, ...buying },
  'warning/fenfu-cost': { ...short, fenfu: 'yes' },
  'warning/fenfu-circular': { ...short, fenfu: 'yes' },
  'warning/no-borrowing-for-credit': { ...short, fenfu: 'yes' },
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
