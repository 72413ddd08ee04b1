import { describe, expect, it } from 'vitest';
import { articleFacts } from '../../src/data/article-facts';
import { officialFacts } from '../../src/data/official-facts';

describe('what official documents and the press say', () => {
  it.each([
    ['payScoreLends', false, 'press', '2026-01-01'],
    ['payScoreScalePublished', false, 'press', '2026-01-01'],
    ['merchantTerms', [3, 6, 12], 'official', '2025-11-14'],
    ['serviceProviderTrial', true, 'official', '2026-04-09'],
    ['fenfuFreeDays', 0, 'press', '2020-01-01'],
    ['fenfuForEveryone', false, 'press', '2020-01-01'],
    ['weilidaiTerms', [5, 10, 20], 'official', '2020-01-01'],
    ['weilidaiByInvitation', true, 'official', '2020-01-01'],
    ['annualConventions', ['compound', 'simple'], 'official', '2021-01-01'],
    ['lprOneYear', 0.03, 'official', '2025-12-01'],
    ['microloanLineByEndOf', 2027, 'official', '2025-12-01'],
    ['schoolTrainingLoans', false, 'official', '2020-01-01'],
  ] as const)('%s is %s, %s, from %s', (name, value, grade, inForceFrom) => {
    expect(officialFacts[name][0]).toMatchObject({ value, grade, inForceFrom });
  });

  it('gives the words of a cost disclosure from August 2026', () => {
    expect(officialFacts.costVocabulary[0]).toMatchObject({
      value: ['principal', 'each-charge', 'who-collects', 'annualised-cost', 'cost-of-default'],
      inForceFrom: '2026-08-01',
    });
  });

  it('leaves 24 terms to the article alone', () => {
    const official = officialFacts.merchantTerms[0].value;
    const { terms } = articleFacts;
    expect(terms[0].value.filter((count) => !official.includes(count))).toEqual([24]);
  });
});
