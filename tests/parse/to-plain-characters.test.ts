import { describe, expect, it } from 'vitest';
import { toPlainCharacters } from '../../src/parse/to-plain-characters';

describe('typed text without differences of keyboard', () => {
  it.each([
    ['６００', '600'],
    ['１，２３４．５０', '1,234.50'],
    ['￥１．２Ｗ', '¥1.2w'],
    ['３０％', '30%'],
    ['－５', '-5'],
    ['−5', '-5'],
    ['\u3000 6\u2009\u3000000 \n', '6 000'],
    ['\uFEFF6\u200B8\u200D0', '680'],
    ['RMB', 'rmb'],
    ['\u202D600\u202C', '600'],
    ['\u20686\u00AD00\u2069', '600'],
  ])('%j becomes %j', (typed, plain) => {
    expect(toPlainCharacters(typed)).toBe(plain);
  });

  it.each(['5²', '½', '①', '٣', '600。5', '6\n00', '\uD800', '\u202E006', '1\u200F2'])(
    '%j stays as it is',
    (typed) => {
      expect(toPlainCharacters(typed)).toBe(typed);
    },
  );
});
