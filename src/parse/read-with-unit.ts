import type { Decimal } from './decimal';
import type { NumberUnit } from './number-units';
import { readMonths } from './read-months';
import { readQuantity, readScaledQuantity } from './read-quantity';

type Read = (text: string) => Decimal | undefined;

/** The first pattern that leaves a number between its words gives it. */
function between(patterns: readonly RegExp[], read: Read): Read {
  return (text) => {
    for (const pattern of patterns) {
      const quantity = read(pattern.exec(text)?.[1] ?? '');
      if (quantity) return quantity;
    }
    return undefined;
  };
}

const yuan = between(
  [/^(?:(?:¥|rmb|cny|人民币) ?)?(.+?) ?(?:[元圆]整?|块钱?|rmb|cny|yuan|人民币)?$/],
  readScaledQuantity,
);
const percent = between(
  [/^百分之 ?(.+)$/, /^(.+?) ?(?:%|per ?cent|个点|个?百分点)?$/],
  readQuantity,
);

/** As checkouts write it, of a term or of its month: 每期545.5元, 1.5%/期. */
const aTerm = (read: Read): Read =>
  between(
    [/^每[期月] ?(.+)$/, /^(.+?)(?: ?\/ ?(?:[期月]|term|month)| (?:a|per) (?:term|month))?$/],
    read,
  );

const readers: Readonly<Record<NumberUnit, Read>> = {
  score: between([/^(.+?) ?(?:分|points?)?$/], readQuantity),
  months: readMonths,
  perDay: between(
    [
      /^(?:平均)?(?:每天|每日|日均|一天|1天) ?(.+?) ?(?:笔|次|times?)?$/,
      // 一天 behind a numeral counts days: 十一天 is eleven of them, not ten a day.
      /^(?!.*[^\w笔次 ] ?一天)(.+?) ?(?:笔|次|times?|payments?|transactions?)?(?: ?(?:\/ ?(?:天|日|day)|每天|一天)| (?:a|per) day)?$/,
    ],
    readQuantity,
  ),
  days: between([/^(.+?) ?(?:天|日|days?)?$/], readQuantity),
  times: between([/^(.+?) ?(?:次|笔|times?)?$/], readQuantity),
  yuan,
  percent,
  yuanATerm: aTerm(yuan),
  percentATerm: aTerm(percent),
};

/**
 * Which number stands beside the words of this unit, or beside none?
 *
 * @param text plain characters; short, as every pattern is tried at every length
 * @param unit the unit the question asks for; the words of another make the text no number
 * @returns the exact number in that unit, or undefined
 */
export function readWithUnit(text: string, unit: NumberUnit): Decimal | undefined {
  return readers[unit](text);
}
