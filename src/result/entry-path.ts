import type { Assessment } from '../domain/assessment/assessment';
import { isFileSource, sourcedOn } from '../domain/rulebook/rulebook';
import type { ResultContext } from './result-context';

/** Whether a site's owner wrote the way: of their menus we know nothing more. */
export function isOwnersPath({ entry }: Assessment): boolean {
  return entry.place !== undefined && isFileSource(entry.place.source);
}

/**
 * The way to the recommended entry, a screen or a shop a stop, in Chinese in every language; empty where there is
 * none. A shop's checkout is reached at a partner of the scene, where one was told: nobody sees a hospital by way of
 * an online shop. What the site's owner wrote is shown as it is.
 */
export function entryPath({ assessment, rulebook }: ResultContext): readonly string[] {
  const { today, answers, entry } = assessment;
  const path = entry.place?.value.path ?? [];
  if (entry.entry !== 'merchant' || !answers.scene || isOwnersPath(assessment)) return path;
  const partners = sourcedOn(rulebook.scenes[answers.scene], today)?.value.partners;
  return partners ? [`${partners.join(' / ')} 等`, ...path.slice(1)] : path;
}
