import type { AnswerName } from '../domain/answers/answers';

/** Which words may stand beside a number: 分, 个月, 笔 a day, 天, 次, 元, %, and the last two a term. */
export type NumberUnit =
  | 'score'
  | 'months'
  | 'perDay'
  | 'days'
  | 'times'
  | 'yuan'
  | 'percent'
  | 'yuanATerm'
  | 'percentATerm';

/** The unit of every answer that people type as a number. */
export const numberUnits = {
  score: 'score',
  cardMonths: 'months',
  txPerDay: 'perDay',
  loginDays: 'days',
  payPerDay: 'perDay',
  defaultMonths: 'months',
  pastOverdues: 'times',
  amount: 'yuan',
  income: 'yuan',
  assets: 'yuan',
  swing: 'percent',
  fee: 'percentATerm',
  perTerm: 'yuanATerm',
  total: 'yuan',
} as const satisfies { readonly [Name in AnswerName]?: NumberUnit };

/** The name of an answer that people type as a number. */
export type NumericAnswerName = keyof typeof numberUnits;
