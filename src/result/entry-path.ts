import { sourcedOn } from '../domain/rulebook/rulebook';
import type { ResultContext } from './result-context';

/**
 * The way to the recommended entry, a screen or a shop a stop, in Chinese in every language; empty where there is
 * none. A shop's checkout is reached at a partner of the scene, where one was told: nobody sees a hospital by way of
 * an online shop. What the site's owner wrote is shown as it is.
 */
export function entryPath({ assessment, rulebook }: ResultContext): readonly string[] {
  const { today, answers, entry } = assessment;
  const path = entry.place?.value.path ?? [];
  const isOfFile = entry.place?.source.startsWith('file:');
  if (entry.entry !== 'merchant' || !answers.scene || isOfFile) return path;
  const partners = sourcedOn(rulebook.scenes[answers.scene], today)?.value.partners;
  return partners ? [`${partners.join(' / ')} 等`, ...path.slice(1)] : path;
}
