import type { OtherRulebook } from '../domain/rulebook/rulebook';

/** What the file named by `FENQI_RULEBOOK` changes; the build puts it here once it has proved it. */
export const otherRulebook: OtherRulebook | undefined = undefined;
