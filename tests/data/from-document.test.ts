import { describe, expect, it } from 'vitest';
import { fromDocument } from '../../src/data/from-document';

describe('a value from a document', () => {
  it('bears the grade and the last reading of its document', () => {
    expect(fromDocument('civil-code', '第十七条', '2021-01-01', 18)).toEqual([
      {
        value: 18,
        source: 'civil-code',
        clause: '第十七条',
        grade: 'official',
        inForceFrom: '2021-01-01',
        lastChecked: '2026-11-22',
      },
    ]);
  });

  it('cannot hold from a day that does not exist', () => {
    expect(() => fromDocument('civil-code', '第十七条', '2021-02-29', 18)).toThrow(RangeError);
  });
});
