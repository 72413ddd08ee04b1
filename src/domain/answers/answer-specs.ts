import type { AnswerValues } from './answer-values';

/** The stable name of an answer, as links and storage carry it. */
export type AnswerName = keyof AnswerValues;

/** How the text of one answer is read: which form it has and between which bounds (inclusive). */
export type AnswerSpec =
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly none: boolean }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  /** Bounds in yuan; at most two decimals; the value is fen. */
  | { readonly kind: 'yuan'; readonly min: number; readonly max: number }
  /** Bounds in per cent; at most four decimals; the value is parts per million. */
  | { readonly kind: 'fee'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Any of the options, or `none` for the empty list. */
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'terms'; readonly options: readonly number[] }
  | { readonly kind: 'text'; readonly maxLength: number };

const yesNo = { kind: 'choice', options: ['yes', 'no'] } as const;
const whole = (min: number, max: number, none = false) =>
  ({ kind: 'whole', min, max, none }) as const;
const yuan = (min: number, max: number) => ({ kind: 'yuan', min, max }) as const;

/** Every answer by its stable name, in the order a link lists them. Bounds are the published URL contract. */
export const answerSpecs = {
  score: whole(0, 1000),
  adult: yesNo,
  student: yesNo,
  realName: yesNo,
  cardMonths: whole(0, 600, true),
  profile: yesNo,
  bankType: { kind: 'choice', options: ['national', 'cityOrRural'] },
  txPerDay: { kind: 'decimal', min: 0, max: 1000 },
  loginDays: whole(0, 31),
  payPerDay: { kind: 'decimal', min: 0, max: 1000 },
  overdue: yesNo,
  defaultMonths: whole(0, 600, true),
  defaultSettled: yesNo,
  pastOverdues: whole(0, 100),
  pastSettled: yesNo,
  need: { kind: 'choice', options: ['daily', 'purchase', 'cash'] },
  scene: { kind: 'choice', options: ['ecommerce', 'local', 'offline', 'education', 'medical'] },
  cashier: yesNo,
  weilidai: yesNo,
  amount: yuan(1, 50_000),
  promos: { kind: 'choices', options: ['ecommerce', 'newUser', 'invited'] },
  income: yuan(0, 10_000_000),
  fenfu: yesNo,
  assets: yuan(0, 100_000_000),
  swing: { kind: 'decimal', min: 0, max: 1000 },
  social: whole(0, 4),
  device: { kind: 'choice', options: ['yes', 'mixed', 'no'] },
  terms: { kind: 'terms', options: [3, 6, 12, 24] },
  fee: { kind: 'fee', min: 0, max: 10 },
  perTerm: yuan(0, 10_000_000),
  total: yuan(0, 10_000_000),
  code: { kind: 'text', maxLength: 64 },
} as const satisfies Record<AnswerName, AnswerSpec>;

/** The ways to give one's own quote, of which only one may be used. */
export const quoteNames = ['fee', 'perTerm', 'total'] as const satisfies readonly AnswerName[];

/** Every answer's name, in the order a link lists them. */
export const answerNames = Object.keys(answerSpecs) as readonly AnswerName[];

/** Is this text the name of an answer? Inherited names such as `__proto__` are not. */
export function isAnswerName(text: string): text is AnswerName {
  return Object.hasOwn(answerSpecs, text);
}
