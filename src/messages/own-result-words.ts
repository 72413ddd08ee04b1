/** The words that come with the result's own script; a door of its own, so that the first script stays without them. */
export { result as ownResult } from './zh-cn/result';
