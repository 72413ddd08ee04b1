/** The words that come with what the result loads after itself; see `own-words.ts`. */
export { details as ownDetails } from './zh-cn/details';
