/**
 * How many days an average of use looks back on. Someone who uses WeChat every day uses it on all of them: in days used
 * of the last 30, the pace of daily use is 30.
 *
 * @source own
 */
export const windowDays = 30;
