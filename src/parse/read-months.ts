import { addWholes, type Decimal, timesWhole } from './decimal';
import { readQuantity } from './read-quantity';

const halfYear: Decimal = { digits: 6n, places: 0 };
const yearsAndHalf = /^(.+?) ?年 ?半$/;
// Not 年…月 without 个: 24年3月 is a date.
const yearsAndMonths = /^(.+?) ?(?:年|years?) ?(?:零|又|and )?(.+?) ?(?:[个個]月|months?)$/;
// No card has been linked for 14 years, as WeChat Pay began in 2013: 14年 is 2014 there, and of an old default it
// may be either. Of 13年 and less both meanings lie back much further than any condition asks.
const calendarYear = /^0*(?:1[4-9]|[2-9]\d) ?年$/;
const years = /^(.+?) ?(?:年|years?)$/;
const months = /^(.+?) ?(?:[个個]?月|months?|mos?)?$/;

function inMonths(count: string | undefined): Decimal | undefined {
  const quantity = readQuantity(count ?? '');
  return quantity && timesWhole(quantity, 12);
}

/** In 1.5年半 and 1.5年3个月 a slip is likelier than a sum. */
function fullYears(count: string | undefined): Decimal | undefined {
  return count?.includes('.') ? undefined : inMonths(count);
}

function sum(left: Decimal | undefined, right: Decimal | undefined): Decimal | undefined {
  return left && right && addWholes(left, right);
}

/**
 * How many months does this text name, in months, years or both?
 *
 * A year of the calendar is refused, written in full or in two digits (23年). 6月 is taken as six months, which the
 * field reads back.
 *
 * @param text plain characters, such as `6`, `6个月`, `半年`, `一年半`, `2年3个月`, `1.5年`
 * @returns the exact number of months, or undefined
 */
export function readMonths(text: string): Decimal | undefined {
  if (text === '半年') return halfYear;
  if (calendarYear.test(text)) return undefined;
  const half = yearsAndHalf.exec(text);
  if (half) return sum(fullYears(half[1]), halfYear);
  const both = yearsAndMonths.exec(text);
  if (both) return sum(fullYears(both[1]), readQuantity(both[2] ?? ''));
  const onlyYears = years.exec(text);
  return onlyYears ? inMonths(onlyYears[1]) : readQuantity(months.exec(text)?.[1] ?? '');
}
