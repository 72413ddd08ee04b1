/** The door of `answers`: what a person can tell us, and its one text form in links and storage. */
export { advanceMonths } from './advance-months';
export {
  type AnswerName,
  type AnswerSpec,
  answerNames,
  answerSpecs,
  isAnswerName,
  quoteNames,
} from './answer-specs';
export {
  type AnswerChanges,
  type Answers,
  type AnswerValues,
  type BankType,
  type Device,
  type GivenAnswers,
  type Need,
  type Promotion,
  type Scene,
  type Terms,
  toAnswers,
  type Unknown,
  type YesNo,
} from './answer-values';
export { type MonthsFrom, monthAnswers } from './months-from';
export { readAnswer } from './read-answer';
export { readAnswers } from './read-answers';
export { rivalQuotes } from './rival-quotes';
export { writeAnswer } from './write-answer';
export { writeAnswers } from './write-answers';
