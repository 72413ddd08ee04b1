import type { FailureCode } from '../rulebook/rulebook';
import { failureCodes } from './failure-rules';

/** Spaces, underscores, hyphens of every kind, and marks that leave no trace on a screen. */
const separators = /[\s\p{Pc}\p{Pd}\p{Cf}]/gu;

function bareForm(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(separators, '');
}

/** `WECHAT_BANK_404` whole, without its prefix, or its number alone. */
function spellingsOf(code: FailureCode): readonly string[] {
  const parts = code.split('_');
  return parts.map((_, from) => parts.slice(from).join(''));
}

/**
 * Which failure code does this text mean?
 *
 * Case, spaces, underscores, hyphens and full-width letters do not matter; the prefix may be missing.
 *
 * @param text the code as the person saw or typed it
 * @returns the code; undefined when it is none of the article's codes
 * @source article
 * @example lookUpCode('credit 401') // 'WECHAT_CREDIT_401'
 */
export function lookUpCode(text: string): FailureCode | undefined {
  const asked = bareForm(text);
  return failureCodes.find((known) => spellingsOf(known).includes(asked));
}
