import fc from 'fast-check';
import type { NumberUnit } from '../../src/parse/number-units';
import type { NumericAnswerName } from '../../src/parse/parse';

/** The published bounds of every answer that is typed as a number, in the unit the person sees, and its decimals. */
export const limits: Readonly<
  Record<NumericAnswerName, { unit: NumberUnit; min: number; max: number; decimals: number }>
> = {
  score: { unit: 'score', min: 0, max: 1000, decimals: 0 },
  cardMonths: { unit: 'months', min: 0, max: 600, decimals: 0 },
  txPerDay: { unit: 'perDay', min: 0, max: 1000, decimals: 15 },
  loginDays: { unit: 'days', min: 0, max: 31, decimals: 0 },
  payPerDay: { unit: 'perDay', min: 0, max: 1000, decimals: 15 },
  defaultMonths: { unit: 'months', min: 0, max: 600, decimals: 0 },
  pastOverdues: { unit: 'times', min: 0, max: 100, decimals: 0 },
  amount: { unit: 'yuan', min: 1, max: 50_000, decimals: 2 },
  income: { unit: 'yuan', min: 0, max: 10_000_000, decimals: 2 },
  assets: { unit: 'yuan', min: 0, max: 100_000_000, decimals: 2 },
  swing: { unit: 'percent', min: 0, max: 1000, decimals: 15 },
  fee: { unit: 'percentATerm', min: 0, max: 10, decimals: 4 },
  perTerm: { unit: 'yuanATerm', min: 0, max: 10_000_000, decimals: 2 },
  total: { unit: 'yuan', min: 0, max: 10_000_000, decimals: 2 },
};

export const numericNames = Object.keys(limits) as readonly NumericAnswerName[];

/** A text that writes one number, and that number as a plain decimal. */
export interface Spelt {
  readonly name: NumericAnswerName;
  readonly typed: string;
  readonly means: string;
}

/** Digits divided by a power of ten, as a plain decimal without empty zeros. */
function decimalText(digits: bigint, places: number): string {
  const all = String(digits).padStart(places + 1, '0');
  const [whole, decimals] = [all.slice(0, all.length - places), all.slice(all.length - places)];
  const kept = decimals.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

const chineseDigits = '零一二三四五六七八九';

function chineseGroup(value: number): string {
  const figures = [...String(value).padStart(4, '0')].map(Number);
  const spelt = figures.map((digit, at) =>
    digit === 0 ? '零' : (chineseDigits[digit] ?? '') + (['千', '百', '十', ''][at] ?? ''),
  );
  return spelt
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** A whole number from 0 to 99,999,999 as it is read aloud. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return `${high > 0 ? `${chineseGroup(high)}万` : ''}${gap}${low > 0 ? chineseGroup(low) : ''}`;
}

/** As cheques write them. */
const inFormal = (plain: string) =>
  [...plain]
    .map((sign) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(sign)] ?? sign)
    .join('');

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const grouped = (by: string) => (plain: string) => {
  const [whole = '', decimals] = plain.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, by);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
};

const isWhole = (plain: string) => !plain.includes('.');

/** Ways to write a plain decimal with nothing beside it; each gives nothing where it does not apply. */
const writers: readonly ((plain: string) => string | undefined)[] = [
  (plain) => plain,
  (plain) => wide(plain),
  grouped(','),
  grouped('，'),
  grouped(' '),
  grouped('\u2009'),
  (plain) => wide(grouped(',')(plain)),
  (plain) => `0${plain}`,
  (plain) => (isWhole(plain) ? `${plain}.0` : `${plain}0`),
  (plain) => (isWhole(plain) ? `${plain}.` : undefined),
  (plain) => (plain.startsWith('0.') ? plain.slice(1) : undefined),
  (plain) => (isWhole(plain) && Number(plain) < 1e8 ? inChinese(Number(plain)) : undefined),
  (plain) =>
    isWhole(plain) && Number(plain) < 1e8
      ? inChinese(Number(plain)).replace(/^一十/, '十').replace(/零/g, '〇')
      : undefined,
  (plain) =>
    isWhole(plain) && Number(plain) < 1e8 ? inFormal(inChinese(Number(plain))) : undefined,
  (plain) =>
    isWhole(plain) && Number(plain) < 1e8
      ? inChinese(Number(plain)).replace(/^二(?=[千百万])/, '两')
      : undefined,
];

const yuanWords = [
  ['', ''],
  ['', '元'],
  ['', '元整'],
  ['￥', ''],
  ['¥ ', ''],
  ['', '块'],
  ['', '块钱'],
  ['RMB ', ''],
  ['人民币', '元'],
  ['', ' yuan'],
  ['￥', '元'],
] as const;

const percentWords = [
  ['', ''],
  ['', '%'],
  ['', '％'],
  ['百分之', ''],
  ['', ' per cent'],
  ['', '个点'],
  ['', '个百分点'],
] as const;

const aTerm = [
  ['每期', ''],
  ['每月 ', ''],
  ['', '/期'],
  ['', ' / 月'],
  ['', ' a term'],
] as const;

/** Words that may stand before and behind a number of this unit. */
const dresses: Readonly<Record<NumberUnit, readonly (readonly [string, string])[]>> = {
  score: [
    ['', ''],
    ['', '分'],
    ['', ' 分'],
    ['', ' points'],
    ['', 'Points'],
  ],
  months: [
    ['', ''],
    ['', '个月'],
    ['', ' 个月'],
    ['', '月'],
    ['', ' months'],
    ['', ' MONTHS'],
    ['', 'mo'],
  ],
  perDay: [
    ['', ''],
    ['', '笔'],
    ['', '次'],
    ['每天', '笔'],
    ['每天 ', ' 笔'],
    ['日均', ''],
    ['', '笔/天'],
    ['', ' times a day'],
    ['', ' per day'],
    ['平均每天', '次'],
  ],
  days: [
    ['', ''],
    ['', '天'],
    ['', ' 天'],
    ['', '日'],
    ['', ' days'],
  ],
  times: [
    ['', ''],
    ['', '次'],
    ['', '笔'],
    ['', ' times'],
  ],
  yuan: yuanWords,
  percent: percentWords,
  yuanATerm: [...yuanWords, ...aTerm],
  percentATerm: [...percentWords, ...aTerm],
};

const edges = ['', '', '', ' ', '　', '\u200B', '\uFEFF', '\t', '\n'];

/** Amounts abbreviated by 万, 千 and 百: the factor as a power of ten. */
const scales: readonly (readonly [string, number])[] = [
  ['万', 4],
  ['w', 4],
  ['W', 4],
  ['千', 3],
  ['k', 3],
  ['百', 2],
];

const bare = (name: NumericAnswerName) => {
  const { max, decimals, unit } = limits[name];
  const places = fc.integer({ min: 0, max: Math.min(decimals, 6) + 1 });
  const whole = fc.oneof(
    fc.nat(9),
    fc.nat(1200),
    fc.nat(Math.ceil(max * 1.1)),
    fc.constantFrom(max, max + 1),
  );
  const number = fc
    .tuple(fc.oneof(fc.constant(0), places), whole, fc.nat(9_999_999))
    .map(([count, units, rest]) => {
      const tail = String(rest).padStart(7, '0').slice(0, count);
      return { digits: BigInt(`${units}${tail}`), places: count };
    });
  return fc
    .tuple(number, fc.constantFrom(...writers), fc.constantFrom(...dresses[unit]))
    .map(([{ digits, places: count }, write, [before, behind]]) => {
      const means = decimalText(digits, count);
      return { name, means, typed: `${before}${write(means) ?? means}${behind}` };
    });
};

const scaled = (name: NumericAnswerName) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 999_999 }),
      fc.nat(4),
      fc.constantFrom(...scales),
      fc.constantFrom(...yuanWords),
    )
    .map(([digits, places, [word, power], [before, behind]]) => ({
      name,
      means: decimalText(BigInt(digits) * 10n ** BigInt(power), places),
      typed: `${before}${decimalText(BigInt(digits), places)}${word}${behind}`,
    }));

const yearTexts: readonly ((years: number, months: number) => readonly [string, number])[] = [
  // From 14年 on it may be a year of the calendar.
  (years) => [`${Math.min(years, 13)}年`, Math.min(years, 13) * 12],
  (years) => [`${inChinese(years).replace(/^二$/, '两')}年`, years * 12],
  (years) => [`${years}年半`, years * 12 + 6],
  (years) => [`${inChinese(years)}年半`, years * 12 + 6],
  (years, months) => [`${years}年${months}个月`, years * 12 + months],
  (years, months) => [`${inChinese(years)}年零${inChinese(months)}个月`, years * 12 + months],
  (years, months) => [`${years} years and ${months} months`, years * 12 + months],
  (years) => [`${years}.5年`, years * 12 + 6],
  () => ['半年', 6],
];

const inYears = (name: NumericAnswerName) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 52 }),
      fc.integer({ min: 1, max: 11 }),
      fc.constantFrom(...yearTexts),
    )
    .map(([years, months, write]) => {
      const [typed, means] = write(years, months);
      return { name, typed, means: String(means) };
    });

function speltAs(name: NumericAnswerName): fc.Arbitrary<Spelt> {
  const { unit } = limits[name];
  if (unit.startsWith('yuan')) return fc.oneof({ weight: 2, arbitrary: bare(name) }, scaled(name));
  if (unit === 'months') return fc.oneof({ weight: 2, arbitrary: bare(name) }, inYears(name));
  return bare(name);
}

/** Texts whose one meaning is known because they were written from it. */
export const speltNumber: fc.Arbitrary<Spelt> = fc
  .tuple(
    fc.constantFrom(...numericNames).chain(speltAs),
    fc.constantFrom(...edges),
    fc.constantFrom(...edges),
  )
  .map(([spelt, before, behind]) => ({ ...spelt, typed: before + spelt.typed + behind }));
