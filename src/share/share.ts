/** The door of `share`: answers in links, settings in the query, and what a person takes away. */
export { buildCalendarFile, type CalendarEvent, type CalendarFileContent } from './calendar-file';
export { copyText } from './copy-text';
export { buildCsv } from './csv';
export { downloadText } from './download';
export { type FragmentReading, readFragment, writeFragment } from './fragment';
export { isRulebookId } from './is-rulebook-id';
export { openDetailsForPrint, printPage } from './print';
export { type QueryReading, readQuery, writeQuery } from './query';
