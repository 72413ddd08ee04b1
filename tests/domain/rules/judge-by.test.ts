import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { type Dated, sourced } from '../../../src/domain/rulebook/rulebook';
import { atLeast } from '../../../src/domain/rules/at-least';
import { judgeBy } from '../../../src/domain/rules/judge-by';

const common = { source: 'article', clause: 'a test', grade: 'reported' } as const;
const dated: Dated<number> = [
  sourced({
    ...common,
    value: 600,
    inForceFrom: '2024-01-01',
    inForceUntil: '2024-12-31',
    lastChecked: '2026-01-01',
  }),
  sourced({ ...common, value: 620, inForceFrom: '2025-02-01', lastChecked: '2026-01-01' }),
];

describe('a rule by the threshold of the day', () => {
  it.each([
    ['2023-12-31', 'unknown', undefined],
    ['2024-01-01', 'pass', 600],
    ['2024-12-31', 'pass', 600],
    ['2025-01-01', 'unknown', undefined],
    ['2025-01-31', 'unknown', undefined],
    ['2025-02-01', 'fail', 620],
    ['2099-12-31', 'fail', 620],
  ])('judges a score of 610 on %s', (day, status, threshold) => {
    const judged = judgeBy(dated, toCalendarDate(day), (value) => atLeast(610, value));
    expect(judged.status).toBe(status);
    expect(judged.threshold?.value).toBe(threshold);
    expect(judged.distance?.threshold).toBe(threshold);
  });
});
