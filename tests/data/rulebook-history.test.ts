import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { earlierRulebooks } from '../../src/data/earlier-rulebooks';
import { ownRulebook } from '../../src/data/own-rulebook';
import { findRulebook, type Rulebook } from '../../src/domain/rulebook/rulebook';

/**
 * What each rulebook held, as a digest: a link made with one of them must find it unchanged for ever.
 * A line is added with each new rulebook and never changed once the rulebook has been published.
 */
const digests: Readonly<Record<string, string>> = {
  '2026-11-22': '9111276cd195ab9e',
};

/** Values, sources and periods; the day a value was last read may change without making it another value. */
function digestOf(rulebook: Rulebook | undefined): string {
  const text = JSON.stringify(rulebook, (name, value) =>
    name === 'lastChecked' ? undefined : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

describe('the line of our rulebooks', () => {
  it('begins with the one in use', () => {
    expect(Object.keys(digests)).toEqual([ownRulebook.id, ...earlierRulebooks.map(({ id }) => id)]);
  });

  it.each(Object.entries(digests))(
    'holds %s as it was: a changed value needs a new id',
    (id, digest) => {
      expect(digestOf(findRulebook(id, ownRulebook, earlierRulebooks))).toBe(digest);
    },
  );

  it('would tell one changed value', () => {
    const { payScore } = ownRulebook.thresholds;
    const changed: Rulebook = {
      ...ownRulebook,
      thresholds: { ...ownRulebook.thresholds, payScore: [{ ...payScore[0], value: 601 }] },
    };
    expect(digestOf(changed)).not.toBe(digestOf(ownRulebook));
  });
});
