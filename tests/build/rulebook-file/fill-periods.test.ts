import { describe, expect, it } from 'vitest';
import { fillPeriods, statedValues } from '../../../src/build/rulebook-file/fill-periods';

const period = { value: 3, source: 'survey', clause: 'table', inForceFrom: '2026-01-01' };

describe('the values of a file', () => {
  it('are found by their paths', () => {
    expect(statedValues({ cost: { base: { 3: [period], 6: [period] } }, plan: {} })).toEqual([
      { where: 'values.cost.base.3', periods: [period] },
      { where: 'values.cost.base.6', periods: [period] },
    ]);
  });

  it('never come from a document nobody listed', () => {
    expect(() => fillPeriods({ plan: [period] }, {})).toThrow(RangeError);
  });
});
