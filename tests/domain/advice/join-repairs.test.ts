import { describe, expect, it } from 'vitest';
import { type JoinedRepair, joinRepairs } from '../../../src/domain/advice/join-repairs';

const basic: JoinedRepair = {
  answer: 'score',
  to: 600,
  how: 'use',
  distance: 30,
  mends: ['pay-score'],
};
const premium: JoinedRepair = {
  answer: 'score',
  to: 750,
  how: 'use',
  distance: 180,
  mends: ['premium-score'],
};
const verified: JoinedRepair = {
  answer: 'realName',
  to: 'yes',
  how: 'do',
  mends: ['real-name'],
};

describe('repairs of one answer', () => {
  it.each([
    ['the lower first', [basic, premium]],
    ['the higher first', [premium, basic]],
  ])('become the one that reaches further, %s', (_, repairs) => {
    expect(joinRepairs(repairs)).toEqual([
      { ...premium, mends: repairs.flatMap(({ mends }) => mends) },
    ]);
  });

  it('leave others where they stand', () => {
    expect(joinRepairs([basic, verified, premium]).map(({ answer }) => answer)).toEqual([
      'score',
      'realName',
    ]);
    expect(joinRepairs([])).toEqual([]);
  });
});
