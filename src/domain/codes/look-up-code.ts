import type { FailureCode } from '../rulebook/rulebook';
import { failureCodes } from './failure-rules';

/** The failure code a text means; `unknown` when it means none of them. */
export type CodeLookup =
  | { readonly kind: 'known'; readonly code: FailureCode }
  | { readonly kind: 'unknown' };

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
 * @returns the code; `unknown` when it is none of the article's codes
 * @source article
 * @example lookUpCode('credit 401') // { kind: 'known', code: 'WECHAT_CREDIT_401' }
 */
export function lookUpCode(text: string): CodeLookup {
  const asked = bareForm(text);
  const code = failureCodes.find((known) => spellingsOf(known).includes(asked));
  return code === undefined ? { kind: 'unknown' } : { kind: 'known', code };
}
