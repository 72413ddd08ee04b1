import { describe, expect, it } from 'vitest';
import { saidYes } from '../../../src/domain/rules/said-yes';

describe('a yes or no', () => {
  it('passes for yes, fails for no, and is open without an answer', () => {
    expect([saidYes('yes'), saidYes('no'), saidYes(undefined)]).toEqual([
      'pass',
      'fail',
      'unknown',
    ]);
  });
});
