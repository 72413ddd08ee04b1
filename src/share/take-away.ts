/** The second door of `share`, for parts that come later: what a person takes away. */
export { buildCalendarFile } from './calendar-file';
export { copyText } from './copy-text';
export { buildCsv } from './csv';
export { downloadText } from './download';
export { printPage } from './print';
