import { describe, expect, it } from 'vitest';
import { demos } from '../../src/data/demos';
import { ownRulebook } from '../../src/data/own-rulebook';
import { sources } from '../../src/data/sources';
import type { Sourced, SourceRecord } from '../../src/domain/rulebook/rulebook';
import { everySourced, everyStated } from '../support/every-sourced';
import { fixedRulebook } from '../support/fixed-rulebook';

const found = everyStated(ownRulebook);
const last = '9999-12-31';
const records: Readonly<Partial<Record<string, SourceRecord>>> = sources;

function overlap(one: Sourced<unknown>, other: Sourced<unknown>): boolean {
  return (
    one.inForceFrom <= (other.inForceUntil ?? last) &&
    other.inForceFrom <= (one.inForceUntil ?? last)
  );
}

/** Every text and every number at any depth. */
function leaves(node: unknown): readonly (string | number)[] {
  if (typeof node === 'string' || typeof node === 'number') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(leaves) : [];
}

describe('the rulebook of our own', () => {
  it('is named by a day', () => {
    expect(ownRulebook.id).toBe('2026-11-22');
  });

  it('is searched in every room', () => {
    expect([...new Set(found.map(({ where }) => where.split('.')[1]))].sort()).toEqual([
      'advice',
      'article',
      'codes',
      'cost',
      'entries',
      'limit',
      'official',
      'plan',
      'riskControls',
      'riskSettingsPath',
      'scenes',
      'suggestions',
      'thresholds',
    ]);
  });

  it.each(found)('$where is graded as its document is, or computed from it', ({ periods }) => {
    for (const { source, grade } of periods) {
      expect([records[source]?.grade, 'computed']).toContain(grade);
    }
  });

  it.each(found)('$where bears its days in order', ({ periods }) => {
    for (const { source, inForceFrom, inForceUntil, lastChecked } of periods) {
      expect(inForceFrom <= lastChecked).toBe(true);
      expect(inForceFrom <= (inForceUntil ?? last)).toBe(true);
      expect(lastChecked).toBe(records[source]?.lastChecked);
    }
  });

  it.each(found)('$where has one value a day at most', ({ periods }) => {
    const pairs = periods.flatMap((one, index) =>
      periods.slice(index + 1).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  it('has the same values, at the same places, as the one written for tests', () => {
    const today = (all: typeof found) =>
      all.map(({ where, periods }) => [where, periods.at(-1)?.value]);
    expect(today(everySourced(ownRulebook))).toEqual(today(everySourced(fixedRulebook)));
  });

  it('never tells the three claims without a source', () => {
    const everything = leaves([ownRulebook, sources, demos]);
    expect(everything).not.toContain(0.65);
    expect(everything).not.toContain(0.18);
    expect(everything.join('\n')).not.toMatch(/65\s*[%％]|18\s*[%％]|月利率|monthly rate/i);
  });
});

describe('the search for overlaps', () => {
  it('sees two periods that share a day, and none where they only touch', () => {
    const [before, after] = ownRulebook.cost.referenceLine;
    expect(after && overlap(before, after)).toBe(false);
    expect(after && overlap({ ...before, inForceUntil: after.inForceFrom }, after)).toBe(true);
  });
});
