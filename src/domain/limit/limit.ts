/** The door of `limit`: what range of limit the article's weights would illustrate. */
export { estimateLimit } from './estimate-limit';
export type { LimitDriver, LimitEstimate } from './limit-shape';
