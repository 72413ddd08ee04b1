/** The words that come with what the result loads after itself on the English pages; see `own-words.ts`. */
export { details as ownDetails } from './en/details';
