import type { Verdict } from '../../src/domain/rules/rules';

/** What the eight required rules compare with. */
export interface Bounds {
  readonly payScore: number | undefined;
  readonly cardMonths: number | undefined;
  readonly defaultMonths: number | undefined;
  readonly txPerDay: number | undefined;
  readonly loginDays: number | undefined;
}

/** The article's own. */
export const articleBounds: Bounds = {
  payScore: 600,
  cardMonths: 6,
  defaultMonths: 6,
  txPerDay: 3,
  loginDays: 10,
};

/** Answers as a link writes them: `unknown` or absent is unknown. */
export type AnswerTexts = Readonly<Record<string, string | undefined>>;

type Truth = boolean | undefined;

function known(text: string | undefined): string | undefined {
  return text === 'unknown' ? undefined : text;
}

function yes(text: string | undefined): Truth {
  return known(text) === undefined ? undefined : text === 'yes';
}

function from(text: string | undefined, bound: number | undefined): Truth {
  const value = known(text) === 'none' ? '0' : known(text);
  return value === undefined || bound === undefined ? undefined : Number(value) >= bound;
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/**
 * The eight required rules a second time, by hand from the article and with nothing of the app's own code:
 * what the app must agree with. A rule whose bound is not in force is unknown.
 */
export function verdictByHand(told: AnswerTexts, bounds: Bounds = articleBounds): Verdict {
  const neverDefaulted = told['defaultMonths'] === 'none' && bounds.defaultMonths !== undefined;
  const isOfAge = yes(told['adult']);
  const rules: readonly Truth[] = [
    isOfAge,
    from(told['score'], bounds.payScore),
    yes(told['realName']),
    from(told['cardMonths'], bounds.cardMonths),
    neverDefaulted ||
      (bounds.defaultMonths === undefined
        ? undefined
        : all([from(told['defaultMonths'], bounds.defaultMonths), yes(told['defaultSettled'])])),
    not(yes(told['overdue'])),
    from(told['txPerDay'], bounds.txPerDay),
    from(told['loginDays'], bounds.loginDays),
  ];
  const truth = all(rules);
  if (truth === undefined) return 'undetermined';
  return truth ? 'meets' : 'not-yet';
}
