import type { Locale } from './locale';

/** How numbers, money and days are written in one language. All take raw domain values. */
export interface Format {
  /** Fen as yuan with its unit: 600000 → `6,000 元`; fen only where there are any. */
  readonly money: (fen: number) => string;
  /** Fen as a bare yuan number, always with two decimals, for columns: 27000 → `270.00`. */
  readonly moneyCell: (fen: number) => string;
  /** A plain number with separators, at most two decimals. */
  readonly number: (value: number) => string;
  /** A decimal fraction as per cent with two decimals: 0.268026 → `26.80%`. */
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

/** Builds the writers of one language; keep the result, Intl objects are costly to make. */
export function createFormat(locale: Locale): Format {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const cell = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percentShort = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 4,
  });
  const brief = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const date = (text: string) => day.format(new Date(`${text}T00:00:00Z`));
  return {
    money: (fen) => {
      const yuan = fen % 100 === 0 ? plain.format(fen / 100) : cell.format(fen / 100);
      return locale === 'en' ? `${yuan} yuan` : `${yuan} 元`;
    },
    moneyCell: (fen) => cell.format(fen / 100),
    number: (value) => plain.format(value),
    percent: (fraction) => percent.format(fraction),
    percentShort: (fraction) => percentShort.format(fraction),
    // The sign is taken off the written text: a hundredfold double would round differently.
    percentBrief: (fraction) =>
      brief
        .formatToParts(fraction)
        .filter(({ type }) => type !== 'percentSign')
        .map(({ value }) => value)
        .join(''),
    date,
    partialDate: (text) => {
      if (text.length === 10) return date(text);
      if (text.length === 7) return month.format(new Date(`${text}-01T00:00:00Z`));
      return locale === 'en' ? text : `${text}年`;
    },
    list: (items) => (locale === 'en' ? list.format(items) : items.join('、')),
  };
}
