import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../../src/data/current-rulebook';
import { type DemoId, demoDay, demos, situations, tourStops } from '../../src/data/demos';
import { isAnswerName, readAnswer, toAnswers } from '../../src/domain/answers/answers';
import { type Assessment, assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { givenIn } from '../support/six-people';

const pairs = Object.entries(demos).flatMap(([id, text]) =>
  [...new URLSearchParams(text)].map(([name, value]) => [id, name, value] as const),
);

/** What one demonstration answers differently from another, and what it leaves out. */
function difference(id: DemoId, from: DemoId): Record<string, string | undefined> {
  const [one, other] = [demos[id], demos[from]].map((text) => new URLSearchParams(text));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return Object.fromEntries(
    names
      .filter((name) => one?.get(name) !== other?.get(name))
      .map((name) => [name, one?.get(name) ?? undefined]),
  );
}

describe('the demonstrations', () => {
  it('are those we name, and none of them is ever taken away', () => {
    expect(Object.keys(demos)).toEqual([
      'meets',
      'card-age-short',
      'score-short',
      'overdue',
      'score-only',
      'cash',
      'new-card',
      'low-score',
      'recently-overdue',
      'premium',
      'student',
      'not-sure',
      'big-purchase',
      'needs-cash',
    ]);
  });

  it('offer eight situations', () => {
    expect(situations).toEqual([
      'new-card',
      'low-score',
      'recently-overdue',
      'premium',
      'student',
      'not-sure',
      'big-purchase',
      'needs-cash',
    ]);
  });

  it.each(Object.keys(demos))('%s has a name in kebab-case', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(pairs)('%s gives %s a value a link may carry: %s', (_, name, value) => {
    const isValue = isAnswerName(name) && readAnswer(name, value) !== undefined;
    expect(isValue || (isAnswerName(name) && value === 'unknown')).toBe(true);
  });

  it('start from someone who meets every condition', () => {
    const { meets } = demos;
    expect(Object.fromEntries(new URLSearchParams(meets))).toEqual({
      score: '720',
      realName: 'yes',
      cardMonths: '30',
      adult: 'yes',
      student: 'no',
      profile: 'yes',
      bankType: 'national',
      txPerDay: '6',
      payPerDay: '5',
      loginDays: '25',
      overdue: 'no',
      defaultMonths: 'none',
      pastOverdues: '0',
      need: 'purchase',
      scene: 'ecommerce',
      cashier: 'yes',
      amount: '6000',
    });
  });

  it.each([
    ['card-age-short', { cardMonths: '4', need: undefined, scene: undefined, cashier: undefined }],
    ['score-short', { score: '570', txPerDay: '1' }],
    ['overdue', { overdue: 'yes' }],
    ['cash', { need: 'cash', weilidai: 'no', scene: undefined, cashier: undefined }],
  ] as const)('%s differs by little', (id, expected) => {
    expect(difference(id, 'meets')).toEqual(expected);
  });

  it('can consist of one answer', () => {
    expect(demos['score-only']).toBe('score=640');
  });
});

function assessed(id: DemoId): Assessment {
  return assess(currentRulebook, toAnswers(givenIn(demos[id])), toCalendarDate(demoDay));
}

describe('the day of the demonstrations', () => {
  it('is fixed', () => {
    expect(demoDay).toBe('2026-11-22');
  });

  it.each([
    ['new-card', 'not-yet', { kind: 'on', date: '2027-01-22' }, 'none'],
    ['low-score', 'not-yet', { kind: 'not-before', date: '2026-12-22' }, 'fenfu'],
    ['recently-overdue', 'not-yet', { kind: 'on', date: '2027-03-22' }, 'none'],
    ['premium', 'meets', { kind: 'on', date: '2026-11-22' }, 'merchant'],
    ['student', 'meets', { kind: 'on', date: '2026-11-22' }, 'pay-score'],
    ['not-sure', 'undetermined', { kind: 'not-before', date: '2026-11-22' }, 'pay-score'],
    ['big-purchase', 'meets', { kind: 'on', date: '2026-11-22' }, 'merchant'],
    ['needs-cash', 'meets', { kind: 'on', date: '2026-11-22' }, 'none'],
  ] as const)('%s then comes out as its captions say', (id, verdict, earliest, entry) => {
    const { plan, ...found } = assessed(id);
    expect(found.verdict).toBe(verdict);
    expect(plan.earliest).toEqual(earliest);
    expect(found.entry.entry).toBe(entry);
  });

  it('shows the premium tier to one alone, and a range, not a figure', () => {
    expect(situations.filter((id) => assessed(id).premium === 'pass')).toEqual(['premium']);
    for (const id of situations) {
      const { limit } = assessed(id);
      expect(limit?.low, id).toBeLessThan(limit?.high ?? 0);
    }
  });

  it('prices the quote copied for the big purchase', () => {
    expect(assessed('big-purchase').cost.quote.kind).toBe('priced');
  });
});

describe('the tours', () => {
  it.each(Object.entries(tourStops))('%s goes through the questions to the plan', (id, stops) => {
    const { counts, limit } = assessed(id as DemoId);
    expect(stops.slice(0, 7)).toEqual([
      'score',
      'account',
      'activity',
      'credit',
      'purchase',
      'review',
      'verdict',
    ]);
    expect(stops.includes('fix')).toBe(counts.notMet > 0);
    expect(stops.includes('unanswered')).toBe(counts.unknown > 0);
    expect(limit).toBeDefined();
    expect(stops.slice(-4)).toEqual(['entry', 'cost', 'limit', 'plan']);
  });
});
