import type { Locale } from './locale';

/** How numbers, money and days are written in one language. All take raw domain values. */
export interface Format {
  /** Fen as yuan with its unit: 600000 → `6,000 元`; fen only where there are any. */
  readonly money: (fen: number) => string;
  /** A bound of an illustration, as its own ends are told: in whole hundreds of yuan, rounded up: 2607143 → `26,100 元`. */
  readonly moneyAtMost: (fen: number) => string;
  /** Fen as a bare yuan number, always with two decimals, for columns: 27000 → `270.00`. */
  readonly moneyCell: (fen: number) => string;
  /** A number that was worked out, with separators and at most two decimals. */
  readonly number: (value: number) => string;
  /** A number someone gave, or how far it is from a limit: with separators and all decimals, or 2.999 would look like 3. */
  readonly exact: (value: number) => string;
  /** A decimal fraction as per cent with two decimals: 0.268026 → `26.80%`; above 10,000 % only that it is. */
  readonly percent: (fraction: number) => string;
  /** A decimal fraction as per cent with as few decimals as it has: 0.015 → `1.5%`. */
  readonly percentShort: (fraction: number) => string;
  /** A decimal fraction in per cent without the sign, for labels of a chart that names the unit: 0.268026 → `26.8`. */
  readonly percentBrief: (fraction: number) => string;
  /** `2027-01-22` → `2027年1月22日`. */
  readonly date: (day: string) => string;
  /** `2025`, `2025-11` or a whole day, as far as it is known. */
  readonly partialDate: (day: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Makes something at its first use, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One writer of numbers, made at its first use: an Intl object costs a slow phone more than a whole screen's words. */
function numbers(locale: Locale, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = once(() => new Intl.NumberFormat(locale, options));
  return (value) => format().format(value);
}

function days(locale: Locale, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  return (day) => format().format(new Date(`${day}T00:00:00Z`));
}

const decimals = (count: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: count,
  maximumFractionDigits: count,
});

/** 10,000 %: what costs more is a slip, and a rate of fifty digits would burst its cell. */
const mostRate = 100;

function buildFormat(locale: Locale): Format {
  const plain = numbers(locale, { maximumFractionDigits: 2 });
  const cell = numbers(locale, decimals(2));
  const percent = numbers(locale, { style: 'percent', ...decimals(2) });
  const short = numbers(locale, { style: 'percent', maximumFractionDigits: 4 });
  const brief = once(() => new Intl.NumberFormat(locale, { style: 'percent', ...decimals(1) }));
  // The sign is taken off the written text: a hundredfold double would round differently.
  const withoutSign = (fraction: number) =>
    brief()
      .formatToParts(fraction)
      .filter(({ type }) => type !== 'percentSign')
      .map(({ value }) => value)
      .join('');
  const date = days(locale, { dateStyle: 'long' });
  const month = days(locale, { year: 'numeric', month: 'long' });
  const list = once(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  const money = (fen: number) => {
    const yuan = fen % 100 === 0 ? plain(fen / 100) : cell(fen / 100);
    return locale === 'en' ? `${yuan} yuan` : `${yuan} 元`;
  };
  return {
    money,
    moneyAtMost: (fen) => money(Math.ceil(fen / 100_00) * 100_00),
    moneyCell: (fen) => cell(fen / 100),
    number: plain,
    exact: numbers(locale, { maximumFractionDigits: 15 }),
    percent: (fraction) => (fraction > mostRate ? `>${short(mostRate)}` : percent(fraction)),
    percentShort: short,
    percentBrief: (fraction) =>
      fraction > mostRate ? `>${plain(mostRate * 100)}` : withoutSign(fraction),
    date,
    partialDate: (text) => {
      if (text.length === 10) return date(text);
      if (text.length === 7) return month(`${text}-01`);
      return locale === 'en' ? text : `${text}年`;
    },
    list: (items) => (locale === 'en' ? list().format(items) : items.join('、')),
  };
}

const built: Partial<Record<Locale, Format>> = {};

/** The writers of one language, the same for every part of its words. */
export function createFormat(locale: Locale): Format {
  built[locale] ??= buildFormat(locale);
  return built[locale];
}
