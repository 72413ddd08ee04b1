/** The door of `messages`: every word a person reads, and how numbers and days are written. */
export type {
  CoreWords,
  FieldProblem,
  QuestionName,
  QuestionWords,
  StepId,
} from './core-words';
export { type DemoWords, loadDemoWords } from './demo-words';
export { completeWords, type FirstWords, isComplete } from './first-words';
export { type HostPagesWords, loadHostPagesWords } from './host-pages-words';
export { loadFirstWords, loadWords } from './load-words';
export { type Locale, locales } from './locale';
export { loadOtherResult, ownLocale } from './own-words';
export type { ResultWords, RuleFacts, WholeResultWords } from './result-words';
