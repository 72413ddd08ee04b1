import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { readRulebookFile } from '../../src/build/rulebook-file/read-rulebook-file';
import { ownRulebook } from '../../src/data/own-rulebook';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { overlayRulebook } from '../../src/domain/rulebook/rulebook';
import { type AnswerTexts, articleBounds, type Bounds, verdictByHand } from './eight-rules';
import { demand, demandFinite, demandPlainObjects, fuzz } from './fuzz';
import { mutatedJson } from './mutated-json';
import { nearbyPerson, stateOf } from './nearby-person';

const example: unknown = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../public/rulebook.example.json', import.meta.url)),
    'utf8',
  ),
);
const today = toCalendarDate('2026-11-22');

const period = (value: unknown) => [
  { value, source: 'survey', clause: 'table 1', inForceFrom: '2026-01-01' },
];

/** A file that states every kind of value there is. */
const fullFile = {
  id: 'full-1',
  name: { 'zh-CN': '全部规则', en: 'All rules' },
  date: '2026-11-22',
  sources: {
    survey: { document: 'Survey', grade: 'official', published: '2026', lastChecked: '2026-11-01' },
  },
  values: {
    thresholds: {
      payScore: period(620),
      realName: period(true),
      cardMonths: period(3),
      defaultMonths: period(12),
      txPerDay: period(2.5),
      loginDays: period(15),
    },
    limit: {
      cap: period(4_000_000),
      weights: period({ score: 30, assets: 30, stability: 20, social: 15, device: 5 }),
      maps: period({
        scoreFrom: 500,
        scoreFull: 800,
        assetsFull: 100,
        swingFull: 10,
        swingZero: 90,
        socialFull: 3,
      }),
    },
    cost: { base: { 3: period(16_000), 24: period(0) }, promo: { 12: { fee: period(100_000) } } },
    plan: { plannedTxPerDay: period(5) },
    entries: { fenfu: period({ path: ['我', '服务'], suits: 'fallback', review: 'not-stated' }) },
  },
};

type Path = string;

/** Does this path, as a fault writes it, lead to something in the file, or to the place where something is missing? */
function leadsSomewhere(node: unknown, path: Path): boolean {
  if (path === '') return true;
  if (typeof node !== 'object' || node === null) return false;
  const steps = Object.entries(node).map(([name, part]) => {
    const step = Array.isArray(node) ? `[${name}]` : `.${name}`;
    return path.startsWith(step) && leadsSomewhere(part, path.slice(step.length));
  });
  return steps.includes(true) || /^\.[a-zA-Z0-9-]+$/.test(path);
}

/** The bounds a file sets, read from its JSON by hand; the article's where it says nothing. */
function boundsIn(file: { values?: { thresholds?: Readonly<Record<string, unknown>> } }): Bounds {
  const stated = file.values?.thresholds ?? {};
  const bounds = Object.entries(articleBounds).map(([name, bound]) => {
    const periods = Object.hasOwn(stated, name) ? stated[name] : undefined;
    if (!Array.isArray(periods)) return [name, bound];
    const now = periods.find(
      ({ inForceFrom, inForceUntil = '9999-12-31' }) =>
        inForceFrom <= today && today <= inForceUntil,
    );
    return [name, now?.value];
  });
  return Object.fromEntries(bounds);
}

/** A few people to be judged by each file. */
const crowd = fc.array(nearbyPerson, { minLength: 3, maxLength: 3 });
const judged = <Input>(inputs: fc.Arbitrary<Input>) => fc.tuple(inputs, crowd);

/** What a whole rulebook then says about each of a few people: never an error, never a “meets” that is not earned. */
function demandSound([text, people]: readonly [string, readonly AnswerTexts[]]): void {
  const read = readRulebookFile(text, ['2026-11-22']);
  demandPlainObjects(read);
  if ('faults' in read) {
    demand(read.faults.length > 0, 'neither a rulebook nor a fault');
    for (const fault of read.faults) {
      const [path = ''] = fault.split(': ');
      const isWhole = path === 'the file';
      demand(
        isWhole || leadsSomewhere(JSON.parse(text.replace(/^\uFEFF/, '')), `.${path}`),
        `${fault.slice(0, 200)}: there is no such place`,
      );
    }
    return;
  }
  demandFinite(read.rulebook);
  const rulebook = overlayRulebook(ownRulebook, read.rulebook);
  const bounds = boundsIn(JSON.parse(text));
  for (const told of people) {
    const assessment = assessNow(stateOf(told, today), today, rulebook);
    demandFinite(assessment);
    const byHand = verdictByHand(told, bounds);
    demand(assessment.verdict === byHand, `${assessment.verdict}, but by hand ${byHand}`);
  }
}

describe('a rulebook file from anyone', () => {
  fuzz(
    'a changed copy of the example is a sound rulebook, or its faults are told with their place',
    1.2,
    judged(mutatedJson(example)),
    demandSound,
  );

  fuzz(
    'a changed copy of a file with every kind of value is, too',
    1.8,
    judged(mutatedJson(fullFile)),
    demandSound,
  );

  const wholes = (from: number, to: number, ...near: readonly number[]) =>
    fc.oneof(fc.constantFrom(...near), fc.integer({ min: from, max: to }));
  const dated = (values: fc.Arbitrary<number>) =>
    fc
      .tuple(values, values, fc.constantFrom('2026-11-22', '2026-11-21', '2026-06-30', undefined))
      .map(([first, second, end]) => [
        { ...period(first)[0], ...(end && { inForceUntil: end }) },
        ...(end === '2026-06-30' ? [{ ...period(second)[0], inForceFrom: '2026-07-01' }] : []),
      ]);
  const bounds = fc.record(
    {
      payScore: dated(wholes(1, 1000, 600, 599, 601, 720, 721)),
      cardMonths: dated(wholes(1, 600, 4, 5, 6, 7, 30, 31)),
      defaultMonths: dated(wholes(1, 600, 5, 6, 7)),
      txPerDay: dated(
        fc.oneof(
          fc.constantFrom(0.01, 2.5, 2.51, 3, 6, 6.01),
          wholes(1, 100_000, 300).map((hundredths) => hundredths / 100),
        ),
      ),
      loginDays: dated(wholes(1, 30, 9, 10, 11, 25, 26)),
    },
    { requiredKeys: [] },
  );
  fuzz(
    'any bounds that a file may set hold, each for its days, and nobody short of them meets them',
    1,
    judged(bounds),
    ([thresholds, people]) => {
      const file = { ...fullFile, date: '2026-03-01', values: { ...fullFile.values, thresholds } };
      demand('rulebook' in readRulebookFile(JSON.stringify(file), []), 'a sound file is refused');
      demandSound([JSON.stringify(file), people]);
    },
  );

  const cut = fc.tuple(fc.nat(2000), fc.string({ unit: 'binary', maxLength: 3 }));
  fuzz(
    'a file that is cut or has signs in it that do not belong there is a rulebook, or has faults',
    1,
    judged(cut),
    ([[at, signs], people]) => {
      const whole = JSON.stringify(fullFile);
      demandSound([whole.slice(0, at) + signs + whole.slice(at + signs.length), people]);
      demandSound([whole.slice(0, at), people]);
    },
  );
});
