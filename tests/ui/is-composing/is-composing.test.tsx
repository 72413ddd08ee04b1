import { expect, it } from 'vitest';
import { isComposing } from '../../../src/ui/is-composing/is-composing';

it.each<[string, KeyboardEventInit, boolean]>([
  ['of its own', { key: 'Enter', keyCode: 13 }, false],
  ['while a text is composed', { key: 'Enter', isComposing: true }, true],
  ['that ends a composition in Safari', { key: 'Enter', keyCode: 229 }, true],
])('a key %s', (_, how, expected) => {
  expect(isComposing(new KeyboardEvent('keydown', how))).toBe(expected);
});
