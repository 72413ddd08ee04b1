import { describe, expect, it } from 'vitest';
import { later } from '../../../src/messages/en/later';

describe('what is said of an empty field in English', () => {
  it.each([
    ['Daily transactions', 'Enter daily transactions, or choose Not sure'],
    ['Amount', 'Enter amount, or choose Not sure'],
    ['Pay Score', 'Enter Pay Score, or choose Not sure'],
    ['理财通 assets', 'Enter 理财通 assets, or choose Not sure'],
  ])('names %s as a sentence does', (name, said) => {
    expect(
      later.problem('empty', {
        name,
        typed: '',
        example: '',
        converted: '',
        optional: false,
      }),
    ).toBe(said);
  });
});
