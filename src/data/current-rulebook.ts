import { overlayRulebook, type Rulebook, type SourceRecords } from '../domain/rulebook/rulebook';
import { otherRulebook } from './other-rulebook';
import { ownRulebook } from './own-rulebook';
import { sources } from './sources';

/** The values in use: the project's own, changed by the file the site was built with, if any. */
export const currentRulebook: Rulebook = otherRulebook
  ? overlayRulebook(ownRulebook, otherRulebook)
  : ownRulebook;

/** Every document the values in use come from. */
export const currentSources: SourceRecords = { ...sources, ...otherRulebook?.sources };
