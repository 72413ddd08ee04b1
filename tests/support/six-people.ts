import type { GivenAnswers } from '../../src/domain/answers/answers';
import { readFragment } from '../../src/share/share';

const person =
  'score=720&realName=yes&cardMonths=30&adult=yes&student=no&profile=yes&bankType=national' +
  '&txPerDay=6&payPerDay=5&loginDays=25&overdue=no&defaultMonths=none&pastOverdues=0';
const shopping = 'need=purchase&scene=ecommerce&cashier=yes&amount=6000';

/** Six people and what is to be said to each on 2026-11-22, as links carry their answers. */
export const sixPeople = {
  meets: `${person}&${shopping}`,
  'card too new': `${person}&amount=6000`.replace('cardMonths=30', 'cardMonths=4'),
  'short of points and use': `${person}&${shopping}`
    .replace('score=720', 'score=570')
    .replace('txPerDay=6', 'txPerDay=1'),
  overdue: `${person}&${shopping}`.replace('overdue=no', 'overdue=yes'),
  'score only': 'score=640',
  'needs cash': `${person}&need=cash&weilidai=no&amount=6000`,
} as const;

export type PersonName = keyof typeof sixPeople;

/** The answers a link carries after its `?`; nothing in them may be ignored. */
export function givenIn(parameters: string): GivenAnswers {
  const { given, ignored } = readFragment(`#/result?${parameters}`, ['result']);
  if (ignored.length > 0) throw new Error(`not understood: ${ignored.join(', ')}`);
  return given;
}
