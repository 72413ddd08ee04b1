import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulebookFile } from '../../../src/build/rulebook-file/read-rulebook-file';
import { overlayRulebook } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook } from '../../support/fixed-rulebook';

const example: unknown = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../../public/rulebook.example.json', import.meta.url)),
    'utf8',
  ),
);

const period = (value: unknown, changes: object = {}) => ({
  value,
  source: 'survey',
  clause: 'table 1',
  inForceFrom: '2026-01-01',
  ...changes,
});

function fileWith(values: unknown, changes: object = {}): string {
  return JSON.stringify({
    id: 'better-1',
    name: { 'zh-CN': '更好的规则', en: 'Better rules' },
    date: '2026-11-22',
    sources: {
      survey: { document: 'Survey', grade: 'official', lastChecked: '2026-11-01' },
      guess: {
        document: 'Our guess',
        grade: 'assumed',
        published: '2026',
        lastChecked: '2026-11-02',
      },
    },
    values,
    ...changes,
  });
}

const scoreFrom = (...periods: readonly object[]) => ({ thresholds: { payScore: periods } });

function faultsOf(text: string): readonly string[] {
  const read = readRulebookFile(text, ['2026-11-22']);
  return 'faults' in read ? read.faults : [];
}

function rulebookOf(text: string) {
  const read = readRulebookFile(text, ['2026-11-22']);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.rulebook;
}

describe('a rulebook file', () => {
  const rulebook = rulebookOf(
    fileWith({
      thresholds: { payScore: [period(620)], cardMonths: [period(3, { source: 'guess' })] },
      cost: { base: { 3: [period(16_000)] } },
    }),
  );

  it('says its name, its day and its documents', () => {
    expect(rulebook).toMatchObject({
      id: 'better-1',
      name: { 'zh-CN': '更好的规则', en: 'Better rules' },
      date: '2026-11-22',
      sources: {
        'file:survey': { id: 'file:survey', document: 'Survey', grade: 'official' },
        'file:guess': { document: 'Our guess', published: '2026', lastChecked: '2026-11-02' },
      },
    });
  });

  it('gives each value the grade and the last reading of its document', () => {
    expect(rulebook.values.thresholds?.cardMonths).toEqual([
      {
        value: 3,
        source: 'file:guess',
        clause: 'table 1',
        grade: 'assumed',
        inForceFrom: '2026-01-01',
        lastChecked: '2026-11-02',
      },
    ]);
  });

  it('counts how well its values are known', () => {
    expect(rulebook.grades).toEqual([
      { grade: 'official', count: 2 },
      { grade: 'assumed', count: 1 },
    ]);
  });

  it('changes what it states and nothing else', () => {
    const whole = overlayRulebook(fixedRulebook, rulebook);
    expect(whole.thresholds.payScore[0].value).toBe(620);
    expect(whole.cost.base[3][0].value).toBe(16_000);
    expect(whole.cost.base[6]).toEqual(fixedRulebook.cost.base[6]);
    expect(whole.codes).toEqual(fixedRulebook.codes);
  });

  it('may begin with the mark some editors write', () => {
    expect(faultsOf(`\uFEFF${fileWith(scoreFrom(period(620)))}`)).toEqual([]);
  });

  it('may have periods one after the other, in any order', () => {
    const values = scoreFrom(
      period(640, { inForceFrom: '2026-07-01' }),
      period(620, { inForceUntil: '2026-06-30' }),
    );
    expect(faultsOf(fileWith(values))).toEqual([]);
  });

  it('counts the grade of the period that holds on its own day, wherever it stands', () => {
    const now = period(640, { inForceFrom: '2026-07-01' });
    const before = period(620, { source: 'guess', inForceUntil: '2026-06-30' });
    for (const periods of [
      [now, before],
      [before, now],
    ]) {
      expect(rulebookOf(fileWith(scoreFrom(...periods))).grades).toEqual([
        { grade: 'official', count: 1 },
      ]);
    }
  });

  it('is what the published example is', () => {
    expect(rulebookOf(JSON.stringify(example)).name.en).toBe('Example rules');
  });
});

describe('a fault in a rulebook file', () => {
  it.each([
    [
      'a number as text',
      fileWith(scoreFrom(period('620'))),
      'values.thresholds.payScore[0].value: Invalid input: expected number, received string',
    ],
    [
      'half a point',
      fileWith(scoreFrom(period(620.5))),
      'values.thresholds.payScore[0].value: Invalid input: expected int, received number',
    ],
    [
      'a score nobody has',
      fileWith(scoreFrom(period(1001))),
      'values.thresholds.payScore[0].value: Too big: expected number to be <=1000',
    ],
    [
      '31 days of 30',
      fileWith({ thresholds: { loginDays: [period(31)] } }),
      'values.thresholds.loginDays[0].value: Too big: expected number to be <=30',
    ],
    [
      'a value without its place',
      fileWith(scoreFrom(period(620, { clause: ' ' }))),
      'values.thresholds.payScore[0].clause: Too small: expected string to have >=1 characters',
    ],
    [
      'a value without its document',
      fileWith(scoreFrom(period(620, { source: undefined }))),
      'values.thresholds.payScore[0].source: Invalid input: expected string, received undefined',
    ],
    [
      'a document that is not listed',
      fileWith(scoreFrom(period(620, { source: 'poll' }))),
      'values.thresholds.payScore[0].source: "poll" is not one of "sources"',
    ],
    [
      'a day that does not exist',
      fileWith(scoreFrom(period(620, { inForceFrom: '2026-02-30' }))),
      'values.thresholds.payScore[0].inForceFrom: must be an existing day, YYYY-MM-DD',
    ],
    [
      'an end before the beginning',
      fileWith(scoreFrom(period(620, { inForceUntil: '2025-12-31' }), period(630))),
      'values.thresholds.payScore[0].inForceUntil: lies before inForceFrom',
    ],
    [
      'periods that overlap',
      fileWith(scoreFrom(period(620), period(640, { inForceFrom: '2026-06-01' }))),
      'values.thresholds.payScore[1]: overlaps values.thresholds.payScore[0]',
    ],
    [
      'a value that has ended',
      fileWith(scoreFrom(period(620, { inForceUntil: '2026-11-21' }))),
      "values.thresholds.payScore: no period holds on 2026-11-22, the file's own date",
    ],
    [
      'a value nobody knows',
      fileWith({ thresholds: { charm: [period(1)] } }),
      'values.thresholds: Unrecognized key: "charm"',
    ],
    [
      'a value our sentences spell out',
      fileWith({ suggestions: {} }),
      'values: Unrecognized key: "suggestions"',
    ],
    [
      'another age',
      fileWith({ thresholds: { age: [period(16)] } }),
      'values.thresholds.age[0].value: Invalid input: expected 18',
    ],
    [
      'weights that do not sum',
      fileWith({
        limit: {
          weights: [period({ score: 30, assets: 25, stability: 20, social: 15, device: 5 })],
        },
      }),
      'values.limit.weights[0].value: the five weights must sum to 100',
    ],
    ['no value at all', fileWith({}), 'values: states no value'],
    [
      'our own id',
      fileWith(scoreFrom(period(620)), { id: '2026-11-22' }),
      'id: "2026-11-22" names a rulebook of the tool itself',
    ],
    [
      'an id no link can carry',
      fileWith(scoreFrom(period(620)), { id: 'a b' }),
      'id: must be 1 to 64 letters, digits, dots, hyphens',
    ],
    [
      'a name in one language',
      fileWith(scoreFrom(period(620)), { name: { 'zh-CN': '规则' } }),
      'name.en: Invalid input: expected string, received undefined',
    ],
    ['text', '"rules"', 'the file: Invalid input: expected object, received string'],
  ])('is told with its path: %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('is told when it is not JSON at all', () => {
    expect(faultsOf('{"id": }')).toEqual([expect.stringMatching(/^the file: is not JSON \(/)]);
  });

  it('does not hide another one', () => {
    const values = { thresholds: { payScore: [period('620')], cardMonths: [period(-1)] } };
    expect(faultsOf(fileWith(values))).toHaveLength(2);
  });
});

describe('always', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue().map((value) => fileWith(value)),
    fc.jsonValue().map((value) => fileWith(scoreFrom(period(value)))),
    fc.jsonValue().map((value) => fileWith(scoreFrom(Object(value)))),
    fc.constantFrom('{"__proto__":{"id":"x"}}', '[]', 'null', fileWith({ __proto__: null })),
  );

  it('a file is a rulebook or has a fault that is told, and nothing is thrown', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = readRulebookFile(text, []);
        if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
        else expect(read.rulebook.grades.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
