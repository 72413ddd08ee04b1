import { describe, expect, it } from 'vitest';
import { answerNames, answerSpecs, isAnswerName } from '../../../src/domain/answers/answers';

describe('the answers of the published links', () => {
  it('bear exactly these names', () => {
    const published =
      'score realName cardMonths profile bankType adult student txPerDay payPerDay loginDays ' +
      'overdue defaultMonths defaultSettled pastOverdues pastSettled code need scene amount ' +
      'promos cashier weilidai fenfu income assets swing social device fee perTerm terms total';
    expect([...answerNames].sort()).toEqual(published.split(' ').sort());
  });

  it.each([
    ['score', 0, 1000],
    ['cardMonths', 0, 600],
    ['defaultMonths', 0, 600],
    ['txPerDay', 0, 1000],
    ['payPerDay', 0, 1000],
    ['loginDays', 0, 31],
    ['pastOverdues', 0, 100],
    ['amount', 1, 50_000],
    ['income', 0, 10_000_000],
    ['assets', 0, 100_000_000],
    ['swing', 0, 1000],
    ['social', 0, 4],
    ['fee', 0, 10],
  ] as const)('%s runs from %d to %d', (name, min, max) => {
    expect(answerSpecs[name]).toMatchObject({ min, max });
  });

  it.each(['__proto__', 'toString', 'constructor', 'Score', '', 'on', 'rulebook'])(
    '%j is no answer',
    (name) => {
      expect(isAnswerName(name)).toBe(false);
    },
  );

  it('knows its own names', () => {
    expect(answerNames.every(isAnswerName)).toBe(true);
  });
});
