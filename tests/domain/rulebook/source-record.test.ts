import { describe, expect, it } from 'vitest';
import { toSourceRecord } from '../../../src/domain/rulebook/rulebook';

describe('a source written down', () => {
  const plain = {
    id: 'civil-code',
    document: 'a law',
    grade: 'official',
    lastChecked: '2026-11-22',
  } as const;

  it('stays as it was written', () => {
    expect(toSourceRecord(plain)).toEqual(plain);
  });

  it('is refused when the day it was last read does not exist', () => {
    expect(() => toSourceRecord({ ...plain, lastChecked: '2026-11-31' })).toThrow(RangeError);
  });
});
