import { describe, expect, it } from 'vitest';
import { isFileSource } from '../../../src/domain/rulebook/rulebook';

describe('a source of a site owner’s file', () => {
  it('is known by its id, and no document of our own is one', () => {
    expect(isFileSource('file:our-terms')).toBe(true);
    expect(isFileSource('article')).toBe(false);
    expect(isFileSource('own')).toBe(false);
  });
});
