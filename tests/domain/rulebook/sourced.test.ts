import { describe, expect, it } from 'vitest';
import { sourced } from '../../../src/domain/rulebook/rulebook';
import type { PlainSourced } from '../../../src/domain/rulebook/sourced';

const plain: PlainSourced<number> = {
  value: 600,
  source: 'article',
  clause: 'a table',
  grade: 'reported',
  inForceFrom: '2020-01-01',
  lastChecked: '2026-11-22',
};

describe('a value written down with its source', () => {
  it('stays as it was written', () => {
    expect(sourced(plain)).toEqual(plain);
    expect(sourced({ ...plain, inForceUntil: '2025-09-30' }).inForceUntil).toBe('2025-09-30');
  });

  it('has no last day unless one is given', () => {
    expect(sourced(plain)).not.toHaveProperty('inForceUntil');
  });

  it.each(['inForceFrom', 'inForceUntil', 'lastChecked'])(
    'is refused when %s is no day that exists',
    (field) => {
      expect(() => sourced({ ...plain, [field]: '2026-02-29' })).toThrow(RangeError);
      expect(() => sourced({ ...plain, [field]: '2026-2-1' })).toThrow(RangeError);
    },
  );
});
