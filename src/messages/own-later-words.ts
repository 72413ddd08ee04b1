/** The words of later questions that come with their script; see `own-words.ts`. */
export { later as ownLater } from './zh-cn/later';
