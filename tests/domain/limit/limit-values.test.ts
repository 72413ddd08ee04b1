import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { limitValuesOn } from '../../../src/domain/limit/limit-values';
import type { Rulebook, Sourced } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook } from '../../support/fixed-rulebook';

const start = toCalendarDate('2026-03-01');
const from = <T>([first]: readonly [Sourced<T>, ...(readonly Sourced<T>[])]) =>
  [{ ...first, inForceFrom: start }] as const;

const { cap, weights, maps } = fixedRulebook.limit;

describe('the values a limit is illustrated by', () => {
  it.each<readonly [string, Partial<Rulebook['limit']>]>([
    ['cap', { cap: from(cap) }],
    ['weights', { weights: from(weights) }],
    ['maps', { maps: from(maps) }],
  ])('are missing as long as the %s is not in force', (_, later) => {
    const rulebook = { ...fixedRulebook, limit: { ...fixedRulebook.limit, ...later } };
    expect(limitValuesOn(rulebook, addDays(start, -1))).toBeUndefined();
    expect(limitValuesOn(rulebook, start)?.source.value).toBe(5_000_000);
  });
});
