import { describe, expect, it } from 'vitest';
import { demos } from '../../src/data/demos';
import { isAnswerName, readAnswer } from '../../src/domain/answers/answers';

const pairs = Object.entries(demos).flatMap(([id, text]) =>
  [...new URLSearchParams(text)].map(([name, value]) => [id, name, value] as const),
);

/** What one demonstration answers differently from another, and what it leaves out. */
function difference(id: string, from: string): Record<string, string | undefined> {
  const [one, other] = [demos[id], demos[from]].map((text) => new URLSearchParams(text));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return Object.fromEntries(
    names
      .filter((name) => one?.get(name) !== other?.get(name))
      .map((name) => [name, one?.get(name) ?? undefined]),
  );
}

describe('the demonstrations', () => {
  it('are the six we name', () => {
    expect(Object.keys(demos)).toEqual([
      'meets',
      'card-age-short',
      'score-short',
      'overdue',
      'score-only',
      'cash',
    ]);
  });

  it.each(Object.keys(demos))('%s has a name in kebab-case', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(pairs)('%s gives %s a value a link may carry: %s', (_, name, value) => {
    expect(isAnswerName(name) ? readAnswer(name, value) : undefined).not.toBeUndefined();
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
  ])('%s differs by little', (id, expected) => {
    expect(difference(id, 'meets')).toEqual(expected);
  });

  it('can consist of one answer', () => {
    expect(demos['score-only']).toBe('score=640');
  });
});
