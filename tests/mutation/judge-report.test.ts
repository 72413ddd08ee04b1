import { describe, expect, it } from 'vitest';
import { judgeReport } from './judge-report.mjs';

const source = 'export const a = (x) =>\n  x > 1;\nexport const b = (x) => x > 1;\n';

const at = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

const survivor = {
  mutatorName: 'EqualityOperator',
  replacement: 'x >= 1',
  status: 'Survived',
  location: at(2, 3, 8),
};

const review = {
  file: 'src/a.ts',
  mutator: 'EqualityOperator',
  line: 'x > 1;',
  original: 'x > 1',
  replacement: 'x >= 1',
  reason: 'No x is 1.',
};

const report = (...mutants: readonly (typeof survivor)[]) => ({
  files: { 'src/a.ts': { source, mutants: [...mutants] } },
});

const many = (count: number, status: string) =>
  Array.from({ length: count }, () => ({ ...survivor, status }));

describe('a report', () => {
  it('is counted', () => {
    const judged = judgeReport(
      report(...many(18, 'Killed'), ...many(1, 'Timeout'), ...many(3, 'Ignored'), survivor),
      [review],
    );
    expect(judged).toEqual({
      mutants: 20,
      killed: 18,
      timedOut: 1,
      reviewed: 1,
      unreviewed: [],
      stale: [],
      score: 95,
      faults: [],
    });
  });

  it('is found wanting below the least score, reviewed or not', () => {
    const judged = judgeReport(report(...many(18, 'Killed'), survivor), [review]);
    expect(judged.faults).toEqual(['the score is below 95 %']);
  });

  it('is found wanting when nothing was mutated', () => {
    expect(judgeReport(report(), []).faults).toEqual([
      'nothing was mutated',
      'the score is below 95 %',
    ]);
  });

  it('is found wanting when a change could not be tried', () => {
    const judged = judgeReport(report(...many(20, 'Killed'), ...many(2, 'RuntimeError')), []);
    expect(judged.faults).toEqual(['2 could not be tried']);
  });
});

describe('a survivor', () => {
  it('nobody looked at is shown with its place and both texts', () => {
    expect(judgeReport(report(survivor), []).unreviewed).toEqual([
      {
        file: 'src/a.ts',
        mutator: 'EqualityOperator',
        line: 'x > 1;',
        original: 'x > 1',
        replacement: 'x >= 1',
        at: 2,
        isCovered: true,
      },
    ]);
  });

  it('that no test runs is one too', () => {
    const judged = judgeReport(report({ ...survivor, status: 'NoCoverage' }), []);
    expect(judged.unreviewed.map(({ isCovered }) => isCovered)).toEqual([false]);
  });

  it.each([
    [false, []],
    [true, ['1 survived unreviewed']],
  ])('is a fault where every one has to be reviewed: %s', (isStrict, faults) => {
    const judged = judgeReport(report(...many(99, 'Killed'), survivor), [], isStrict);
    expect(judged.faults).toEqual(faults);
  });

  it('is not excused by the review of the same change elsewhere', () => {
    const elsewhere = { ...survivor, location: at(3, 25, 30) };
    const judged = judgeReport(report(...many(99, 'Killed'), survivor, elsewhere), [review], true);
    expect(judged.unreviewed.map((one) => one.at)).toEqual([3]);
  });

  it('may go over several lines', () => {
    const long = {
      ...survivor,
      location: { start: { line: 1, column: 18 }, end: at(2, 3, 8).end },
    };
    expect(judgeReport(report(long), []).unreviewed[0]?.original).toBe('(x) =>\n  x > 1');
  });
});

describe('a review', () => {
  it('of what no longer survives is named', () => {
    const killed = { ...survivor, status: 'Killed' };
    const judged = judgeReport(report(...many(19, 'Killed'), killed), [review]);
    expect(judged.stale).toEqual([review]);
    expect(judged.faults).toEqual(['1 reviews speak of what no longer survives']);
  });

  it('of a file that was not mutated is left alone', () => {
    const judged = judgeReport(report(...many(20, 'Killed')), [{ ...review, file: 'src/b.ts' }]);
    expect(judged.faults).toEqual([]);
  });
});
