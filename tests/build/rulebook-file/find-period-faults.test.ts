import { describe, expect, it } from 'vitest';
import { findPeriodFaults } from '../../../src/build/rulebook-file/find-period-faults';
import { rulebookFileSchema } from '../../../src/build/rulebook-file/rulebook-file-schema';

function faultsOf(periods: readonly (readonly [from: string, until?: string])[]) {
  return findPeriodFaults(
    rulebookFileSchema.parse({
      id: 'a',
      name: { 'zh-CN': '甲', en: 'A' },
      date: '2026-06-15',
      sources: { one: { document: 'One', grade: 'press', lastChecked: '2026-06-01' } },
      values: {
        thresholds: {
          payScore: periods.map(([inForceFrom, inForceUntil]) => ({
            value: 600,
            source: 'one',
            clause: 'all',
            inForceFrom,
            ...(inForceUntil && { inForceUntil }),
          })),
        },
      },
    }),
  );
}

describe('the periods of a value', () => {
  const where = 'values.thresholds.payScore';

  it.each([
    ['hold on the day itself', [['2026-06-15', '2026-06-15']], []],
    [
      'begin the day after',
      [['2026-06-16']],
      [`${where}: no period holds on 2026-06-15, the file's own date`],
    ],
    [
      'end the day before',
      [['2026-01-01', '2026-06-14']],
      [`${where}: no period holds on 2026-06-15, the file's own date`],
    ],
    ['follow each other', [['2026-01-01', '2026-06-14'], ['2026-06-15']], []],
    [
      'share a day',
      [['2026-01-01', '2026-06-15'], ['2026-06-15']],
      [`${where}[1]: overlaps ${where}[0]`],
    ],
  ] as const)('%s', (_, periods, faults) => {
    expect(faultsOf(periods)).toEqual(faults);
  });
});
