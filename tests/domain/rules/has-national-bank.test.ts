import { describe, expect, it } from 'vitest';
import { hasNationalBank } from '../../../src/domain/rules/has-national-bank';

describe('the bank of the bound card', () => {
  it('passes when national, fails when of a city or the country, and is open without an answer', () => {
    expect(hasNationalBank({ bankType: 'national' })).toBe('pass');
    expect(hasNationalBank({ bankType: 'cityOrRural' })).toBe('fail');
    expect(hasNationalBank({})).toBe('unknown');
  });
});
