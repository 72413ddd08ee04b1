/** What the questions need once the first one is answered: not part of the first script. */
export { ownLater } from '../messages/own-later-words';
export { checkEntries } from './check-entries';
export { ChoiceQuestion } from './choice-question';
export { ReviewStep } from './steps/review/review-step';
