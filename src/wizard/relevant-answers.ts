import { type AnswerName, answerNames, type GivenAnswers } from '../domain/answers/answers';

type Condition = (answers: GivenAnswers) => boolean;

/** Under 18 the outcome is settled, and nothing further is asked. */
export const mayContinue: Condition = ({ adult }) => adult !== 'no';
const hasPurchaseNeed: Condition = ({ need }) => need === 'purchase';
const hasCashNeed: Condition = ({ need }) => need === 'cash';
const mayHaveDefaulted: Condition = ({ defaultMonths }) => defaultMonths !== 'none';
const hasPastOverdues: Condition = ({ pastOverdues }) =>
  typeof pastOverdues === 'number' && pastOverdues > 0;

/** What must hold for a question to be asked; questions that are not listed are always asked. */
const askedWhen: { readonly [Name in AnswerName]?: readonly Condition[] } = {
  student: [mayContinue],
  realName: [mayContinue],
  cardMonths: [mayContinue],
  profile: [mayContinue],
  bankType: [mayContinue],
  txPerDay: [mayContinue],
  payPerDay: [mayContinue],
  loginDays: [mayContinue],
  overdue: [mayContinue],
  defaultMonths: [mayContinue],
  defaultSettled: [mayContinue, mayHaveDefaulted],
  pastOverdues: [mayContinue],
  pastSettled: [mayContinue, hasPastOverdues],
  need: [mayContinue],
  scene: [mayContinue, hasPurchaseNeed],
  cashier: [mayContinue, hasPurchaseNeed],
  weilidai: [mayContinue, hasCashNeed],
};

/**
 * Is this question still asked, after what has been said so far?
 *
 * @param name the answer's stable name
 * @param answers what has been said so far
 * @returns false when an earlier answer has made the question pointless (under 18, no purchase, no default)
 */
export function isAsked(name: AnswerName, answers: GivenAnswers): boolean {
  return (askedWhen[name] ?? []).every((holds) => holds(answers));
}

/**
 * Which of these answers belong to questions that are still asked?
 *
 * @param given everything said so far, also on ways since abandoned
 * @returns the same answers without those whose question is no longer asked
 */
export function relevantAnswers(given: GivenAnswers): GivenAnswers {
  const dropped = new Set<string>(answerNames.filter((name) => !isAsked(name, given)));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !dropped.has(name)));
}
