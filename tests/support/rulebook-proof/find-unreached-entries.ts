import type { EntryId } from '../../../src/domain/rulebook/rulebook';
import type { Check } from './prepare-proof';

const entries: readonly EntryId[] = ['pay-score', 'weilidai', 'merchant', 'fenfu', 'none'];

/** Entries that nobody is sent to, or that nobody is told the way to. */
export const findUnreachedEntries: Check = ({ said }) =>
  entries.flatMap((id) => {
    const sent = said.filter(({ entry }) => entry.entry === id);
    if (sent.length === 0) return [`entry ${id} is never reached`];
    const lost = sent.filter(({ entry }) => (entry.place?.value.path.length ?? 0) === 0);
    return id !== 'none' && lost.length > 0 ? [`entry ${id} has no way to it`] : [];
  });
