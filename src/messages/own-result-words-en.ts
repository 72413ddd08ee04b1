/** The words that come with the result's own script on the English pages; see `own-result-words.ts`. */
export { result as ownResult } from './en/result';
