import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../src/data/current-rulebook';
import { otherRulebook } from '../src/data/other-rulebook';
import { sources } from '../src/data/sources';
import { assess } from '../src/domain/assessment/assessment';
import { toCalendarDate } from '../src/domain/calendar/calendar';
import type { Dated, Rulebook, Sourced } from '../src/domain/rulebook/rulebook';
import { resultWords } from './support/result-context';
import { checks } from './support/rulebook-proof/checks';
import { findCrashes } from './support/rulebook-proof/find-crashes';
import { findDeadText } from './support/rulebook-proof/find-dead-text';
import { findMissingRemedies } from './support/rulebook-proof/find-missing-remedies';
import { findOutdatedValues } from './support/rulebook-proof/find-outdated-values';
import { findUnreachedCodes } from './support/rulebook-proof/find-unreached-codes';
import { findUnreachedEntries } from './support/rulebook-proof/find-unreached-entries';
import { findUnreachedRules } from './support/rulebook-proof/find-unreached-rules';
import { findUnreachedVerdicts } from './support/rulebook-proof/find-unreached-verdicts';
import { findUnsourcedValues } from './support/rulebook-proof/find-unsourced-values';
import { findWorsenings } from './support/rulebook-proof/find-worsenings';
import { prepareProof } from './support/rulebook-proof/prepare-proof';
import { toReport } from './support/rulebook-proof/to-report';

const root = fileURLToPath(new URL('..', import.meta.url));
const reportFolder = 'node_modules/.cache/fenqi-check';
const patience = { timeout: 120_000 };

const proof = prepareProof(currentRulebook, otherRulebook?.date);

describe('the rulebook in use', () => {
  const findings = Object.entries(checks).map(([title, check]) => ({
    title,
    faults: check(proof),
  }));

  it.each(findings)('$title', ({ faults }) => {
    expect(faults).toEqual([]);
  });

  it('was tried on many people', () => {
    expect(proof.said.length).toBeGreaterThan(500);
  });

  it('is told of in a report', () => {
    const report = toReport(proof, findings);
    mkdirSync(`${root}${reportFolder}`, { recursive: true });
    writeFileSync(`${root}${reportFolder}/rulebook-report.md`, report);
    console.log(`report on the rulebook: ${reportFolder}/rulebook-report.md`);
    expect(report).toContain(`${findings.length} of ${findings.length} checks hold.`);
    expect(report).toContain('| card-age | ');
  });
});

describe('the report on our own rulebook', () => {
  it('tells each value with its grade', () => {
    expect(toReport(proof, [])).toContain('| thresholds.payScore | 600 | reported | ');
  });
});

/** A value with its present period changed. */
function withPeriod<T>([first, ...others]: Dated<T>, change: Partial<Sourced<T>>): Dated<T> {
  return [{ ...first, ...change }, ...others];
}

const { thresholds, limit, plan, entries, codes, cost } = currentRulebook;

const withScore = (value: number): Rulebook => ({
  ...currentRulebook,
  thresholds: { ...thresholds, payScore: withPeriod(thresholds.payScore, { value }) },
});
const withCap = (change: Partial<Sourced<(typeof limit.cap)[0]['value']>>): Rulebook => ({
  ...currentRulebook,
  limit: { ...limit, cap: withPeriod(limit.cap, change) },
});
const lookingBack: Rulebook = {
  ...currentRulebook,
  plan: { ...plan, scoreLookAgainDays: withPeriod(plan.scoreLookAgainDays, { value: -30 }) },
};

describe('a broken rulebook', () => {
  it('that leaves someone without an answer is found', patience, () => {
    const broken: Rulebook = {
      ...currentRulebook,
      thresholds: { ...thresholds, loginDays: withPeriod(thresholds.loginDays, { value: 31 }) },
    };
    expect(findCrashes(prepareProof(broken))).toEqual([
      expect.stringContaining('30 a day never reach 31'),
    ]);
  });

  it('that asks for no score at all is found', patience, () => {
    expect(findUnreachedRules(prepareProof(withScore(0)))).toEqual([
      'rule pay-score is never fail',
    ]);
  });

  it('that asks for more than anyone can have is found', patience, () => {
    const broken = prepareProof(withScore(1001));
    expect(findUnreachedRules(broken)).toEqual(['rule pay-score is never pass']);
    expect(findUnreachedVerdicts(broken)).toEqual([
      'verdict meets is never reached',
      'premium tier is never pass',
    ]);
  });

  it('whose rule has no threshold on its day is found', patience, () => {
    const broken: Rulebook = {
      ...currentRulebook,
      thresholds: {
        ...thresholds,
        realName: withPeriod(thresholds.realName, { inForceFrom: toCalendarDate('2026-11-23') }),
      },
    };
    expect(findUnreachedRules(prepareProof(broken))).toEqual([
      'rule real-name is never pass',
      'rule real-name is never fail',
    ]);
  });

  it('that tells no way to an entry is found', patience, () => {
    const broken: Rulebook = {
      ...currentRulebook,
      entries: {
        ...entries,
        weilidai: withPeriod(entries.weilidai, { inForceUntil: toCalendarDate('2026-11-21') }),
      },
    };
    expect(findUnreachedEntries(prepareProof(broken))).toEqual(['entry weilidai has no way to it']);
  });

  it('by which an entry is open to nobody is found', () => {
    const said = proof.said.filter(({ entry }) => entry.entry !== 'fenfu');
    expect(findUnreachedEntries({ ...proof, said })).toEqual(['entry fenfu is never reached']);
  });

  it('with a failure code nobody can find is found', patience, () => {
    const more = { WECHAT_GHOST_999: codes.WECHAT_ORDER_500 };
    const broken: Rulebook = { ...currentRulebook, codes: { ...codes, ...more } };
    expect(findUnreachedCodes(prepareProof(broken))).toEqual([
      'code WECHAT_GHOST_999 is never found',
    ]);
  });

  it('with a failure code that means nothing on its day is found', patience, () => {
    const ended = withPeriod(codes.WECHAT_CREDIT_401, {
      inForceUntil: toCalendarDate('2026-11-21'),
    });
    const broken: Rulebook = {
      ...currentRulebook,
      codes: { ...codes, WECHAT_CREDIT_401: ended },
    };
    expect(findUnreachedCodes(prepareProof(broken))).toEqual([
      'code WECHAT_CREDIT_401 means nothing on 2026-11-22',
    ]);
  });

  it('that gives less for a better score is found', patience, () => {
    const value = { score: -35, assets: 95, stability: 20, social: 15, device: 5 };
    const broken: Rulebook = {
      ...currentRulebook,
      limit: { ...limit, weights: withPeriod(limit.weights, { value }) },
    };
    expect(findWorsenings(prepareProof(broken))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^score .*: limit high falls from/)]),
    );
  });

  it('that lets the better wait longer is found', patience, () => {
    expect(findWorsenings(prepareProof(lookingBack))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^score .*: the day of pay-score moves from not-before 2026-10-23/),
      ]),
    );
  });

  it('by which a better answer worsens the verdict is found', patience, () => {
    const assessing: typeof assess = (rulebook, answers, day) => {
      const said = assess(rulebook, answers, day);
      return answers.score === 750 ? { ...said, verdict: 'not-yet' } : said;
    };
    const said = proof.said.map(({ answers }) => assessing(proof.rulebook, answers, proof.day));
    expect(findWorsenings({ ...proof, said, assessing })).toEqual([
      expect.stringMatching(/^score 749 → 750: verdict falls from meets to not-yet/),
    ]);
  });

  it('by which a rule could hold before today is found', patience, () => {
    expect(findMissingRemedies(prepareProof(lookingBack))).toEqual(
      expect.arrayContaining(['rule pay-score could hold before today: 2026-10-23']),
    );
  });

  it('with a value from nowhere is found', () => {
    expect(findUnsourcedValues({ ...proof, rulebook: withCap({ clause: ' ' }) })).toEqual([
      'rulebook.limit.cap does not say where in article it stands',
    ]);
    const { 'lpr-2025-12': _, ...fewer } = sources;
    expect(findUnsourcedValues({ ...proof, sources: fewer })).toEqual([
      'rulebook.cost.fourTimesLpr comes from lpr-2025-12, which is no source',
      'rulebook.official.lprOneYear comes from lpr-2025-12, which is no source',
    ]);
  });

  it.each([
    ['2025-10-18', []],
    [
      '2025-10-17',
      ['rulebook.limit.cap was last checked on 2025-10-17, out of date on 2026-11-22'],
    ],
    ['2027-12-27', []],
    [
      '2027-12-28',
      ['rulebook.limit.cap was last checked on 2027-12-28, out of date on 2026-11-22'],
    ],
  ])('with a value last read on %s is found: %j', (day, faults) => {
    const rulebook = withCap({ lastChecked: toCalendarDate(day) });
    expect(findOutdatedValues({ ...proof, rulebook })).toEqual(faults);
  });

  it('with a value that has ended is found, and one that only follows is not', () => {
    expect(cost.referenceLine).toHaveLength(2);
    const rulebook = withCap({ inForceUntil: toCalendarDate('2026-11-21') });
    expect(findOutdatedValues({ ...proof, rulebook })).toEqual([
      'rulebook.limit.cap is not in force on 2026-11-22',
    ]);
  });

  it('named by no day is found', patience, () => {
    const latest = prepareProof({ ...currentRulebook, id: 'latest' });
    expect(findOutdatedValues(latest)).toEqual(['rulebook latest is not named by a day']);
    const dated = prepareProof({ ...currentRulebook, id: 'latest' }, proof.day);
    expect(findOutdatedValues(dated)).toEqual([]);
  });

  it('is told of in the report', () => {
    const report = toReport(proof, [{ title: 'it holds', faults: ['it does not'] }]);
    expect(report).toContain('0 of 1 checks hold.');
    expect(report).toContain('### Not so: it holds\n\n- it does not');
  });
});

describe('words that are missing', () => {
  const english = resultWords.en;

  it('for a remedy are found', () => {
    const realName = { ...english.rules['real-name'], remedy: () => ' ' };
    const mute = { ...english, rules: { ...english.rules, 'real-name': realName } };
    const texts = { ...resultWords, en: mute };
    expect(findMissingRemedies({ ...proof, texts })).toEqual([
      'rule real-name has no remedy in en',
    ]);
  });

  it('for a day that cannot be predicted are found', () => {
    const mute = { ...english, verdict: { ...english.verdict, cannotPredict: '' } };
    const texts = { ...resultWords, en: mute };
    expect(findMissingRemedies({ ...proof, texts })).toEqual([
      'nothing says in en that a day cannot be predicted',
    ]);
  });

  it('from every page are found, were the section that says them gone', patience, () => {
    const dead = findDeadText((path) => path.startsWith('src/result/limit-section'));
    expect(dead).toContain('result.limit.range');
    expect(dead).not.toContain('result.plan');
  });
});
