/** The door of `entry`: which one entry to use, and why not the others. */
export type {
  EntryAdvice,
  EntryReason,
  EntryReasonCode,
  EntryWarningCode,
} from './entry-shape';
export { recommendEntry } from './recommend-entry';
