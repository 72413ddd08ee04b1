import fc from 'fast-check';

const digits = [...'0123456789', ...'０１２３４５６７８９'];
const numerals = [
  ...'零〇一二两三四五六七八九十百千万亿',
  ...'壹贰叁肆伍陆柒捌玖拾佰仟萬貳兩整',
  '廿',
  '半',
];
const separators = [...".,，．。、·:;'_/／ 　", '\u2009', '\u00A0', '\u202F'];
const words = [
  ...[
    '分',
    '个',
    '月',
    '个月',
    '年',
    '年半',
    '半年',
    '零',
    '又',
    '天',
    '日',
    '每天',
    '一天',
    '平均',
  ],
  ...[
    '笔',
    '次',
    '/天',
    '元',
    '块',
    '块钱',
    '圆',
    '￥',
    '¥',
    '人民币',
    '%',
    '％',
    '百分之',
    '个点',
  ],
  ...['month', 'months', 'year', ' years ', 'mo', ' and ', 'a day', 'per day', 'times', 'points'],
  ...['RMB', 'cny', 'yuan', 'k', 'K', 'w', 'W', 'per cent', 'percent', '大概', '左右', '多', '+'],
];
const hostile = [
  ...[
    '-',
    '－',
    '−',
    '–',
    '+',
    'e',
    'E',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '∞',
    '½',
    '²',
    '①',
    'Ⅻ',
  ],
  ...['٣', '๓', '𝟨', '6️⃣', '🙂', '\u0000', '\u0007', '\n', '\t', '\r', '\u00AD', '\u0301'],
  ...['\u200B', '\u200D', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E'],
  ...['\u2066', '\u2067', '\u2069', '\uFEFF', '\uFFFD', '\uD800', '\uDC00', '<b>', '"', "'", '\\'],
  ...['__proto__', 'constructor', 'null', 'undefined', 'true', '{}', '[]', '$', '€', '%00'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...digits) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...numerals) },
  { weight: 2, arbitrary: fc.constantFrom(...separators) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);

/** What people, keyboards, clipboards and attackers may put into a field. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...digits, ...separators, '-'), maxLength: 12 }),
  },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...numerals), maxLength: 9 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^\d{1,4}\.\d{10,16}$/) },
  {
    weight: 1,
    arbitrary: fc.array(piece, { minLength: 20, maxLength: 90 }).map((pieces) => pieces.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1, max: 3000 }), piece)
      .map(([body, times, end]) => body.repeat(times) + end),
  },
);
