/** What the questions need once the first one is answered: not part of the first script. */
export { ownLater } from '../messages/own-later-words';
export { answersFrom } from './answers-from';
export { checkEntries } from './check-entries';
export { ChoiceQuestion } from './choice-question';
export { doubtAnswers, problemText, readingText } from './entry-words';
export { screenAsking } from './questions-by-step';
export { screens } from './screens';
