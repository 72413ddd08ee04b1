import { describe, expect, it } from 'vitest';
import { sources } from '../../src/data/sources';

describe('the sources', () => {
  it.each(Object.entries(sources))('%s is listed under its own name', (id, source) => {
    expect(source.id).toBe(id);
    expect(source.document.trim()).not.toBe('');
  });

  it.each(Object.values(sources))('$id was published no later than we read it', (source) => {
    expect(source.published ?? '2020').toMatch(/^\d{4}(-\d{2}){0,2}$/);
    expect((source.published ?? '2020') <= source.lastChecked).toBe(true);
  });

  it('hold from a day only where they state one', () => {
    const stated = Object.values(sources).flatMap(({ id, inForceFrom }) =>
      inForceFrom === undefined ? [] : [[id, inForceFrom]],
    );
    expect(stated).toEqual([
      ['civil-code', '2021-01-01'],
      ['nfra-2025-9', '2025-10-01'],
      ['cost-disclosure-2026', '2026-08-01'],
    ]);
  });

  it.each([
    ['article', 'reported'],
    ['own', 'assumed'],
    ['civil-code', 'official'],
    ['pay-score-statement', 'press'],
    ['merchant-documents', 'official'],
    ['partner-documents', 'official'],
    ['weilidai-product', 'official'],
    ['pboc-2021-3', 'official'],
    ['nfra-2025-9', 'official'],
    ['spc-practice', 'official'],
    ['lpr-2025-12', 'official'],
    ['microloan-cost-rule', 'official'],
    ['cost-disclosure-2026', 'official'],
    ['student-lending-rule', 'official'],
    ['training-loan-rule', 'official'],
    ['fenfu-secondary', 'press'],
  ] as const)('%s is %s', (id, grade) => {
    expect(sources[id].grade).toBe(grade);
  });
});
