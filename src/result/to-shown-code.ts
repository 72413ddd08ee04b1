import { lookUpCode } from '../domain/codes/codes';

/**
 * How is a code named that a link asks for?
 *
 * Whoever makes a link would otherwise have this page say their sentences.
 *
 * @param asked any text
 * @returns the same where it is a code we know, or short and like one; else nothing
 */
export function toShownCode(asked: string): string {
  return lookUpCode(asked) !== undefined || /^[\w. -]{1,20}$/.test(asked) ? asked : '';
}
