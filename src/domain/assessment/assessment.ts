/** The door of `assessment`: everything the result says about one person on one day. */
export { assess } from './assess';
export type { Assessment } from './assessment-shape';
