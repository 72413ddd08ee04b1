/** The words of later questions that come with the script of the English pages; see `own-words.ts`. */
export { later as ownLater } from './en/later';
