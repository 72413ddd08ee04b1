import fc from 'fast-check';
import {
  type AnswerName,
  type AnswerSpec,
  type Answers,
  answerNames,
  answerSpecs,
  type GivenAnswers,
  toAnswers,
} from '../../src/domain/answers/answers';
import { addDays, type CalendarDate, toCalendarDate } from '../../src/domain/calendar/calendar';
import { advisoryRuleIds } from '../../src/domain/rules/rule-outcome';
import {
  premiumRuleIds,
  type RuleId,
  type RuleKind,
  type RuleOutcome,
  requiredRuleIds,
  type Status,
} from '../../src/domain/rules/rules';
import { relevantAnswers } from '../../src/wizard/relevant-answers';

/** Values beside which answers change meaning, in domain units, so that they come up often. */
const telling: Partial<Record<AnswerName, readonly unknown[]>> = {
  adult: ['yes', 'yes', 'yes'],
  score: [0, 599, 600, 649, 650, 720, 749, 750],
  cardMonths: [0, 5, 6, 7],
  txPerDay: [0, 2.8, 2.99, 3, 4, 5],
  payPerDay: [0, 4.99, 5],
  loginDays: [0, 9, 10, 30],
  defaultMonths: [0, 5, 6, 7, 'none'],
  pastOverdues: [0, 1, 2, 3],
  amount: [100, 499_900, 500_000, 500_100, 1_000_000, 5_000_000],
  assets: [0, 2_500_000, 4_999_999, 5_000_000],
  swing: [0, 30, 30.01, 65, 99.99, 100],
  code: ['WECHAT_CREDIT_401', 'WECHAT_AUTH_403', 'WECHAT_ORDER_500', 'WECHAT_BANK_404'],
};

const scaled = (min: number, max: number, by: number) =>
  fc.integer({ min: min * by, max: max * by });

/** Any value the spec allows, in domain units. */
function anyOf(spec: AnswerSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'whole': {
      const numbers = scaled(spec.min, spec.max, 1);
      return spec.none ? fc.oneof(fc.constant('none'), numbers) : numbers;
    }
    case 'decimal':
      return scaled(spec.min, spec.max, 100).map((hundredths) => hundredths / 100);
    case 'yuan':
      return scaled(spec.min, spec.max, 100);
    case 'fee':
      return scaled(spec.min, spec.max, 10_000);
    case 'choices':
      return fc.subarray([...spec.options]);
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: spec.maxLength })
        .map((text) => text.trim())
        .filter((text) => text !== '');
    default:
      return fc.constantFrom<string | number>(...spec.options);
  }
}

function answerOf(name: AnswerName): fc.Arbitrary<unknown> {
  const near = telling[name];
  const any = anyOf(answerSpecs[name]);
  return near === undefined ? any : fc.oneof(fc.constantFrom(...near), any);
}

type ValueOf = (name: AnswerName) => fc.Arbitrary<unknown>;

function valuesOf(names: readonly AnswerName[], of: ValueOf) {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

function recordOf(of: ValueOf, names = answerNames): fc.Arbitrary<object> {
  return fc.record(valuesOf(names, of), { requiredKeys: [], noNullPrototype: true });
}

/** Values by which the conditions are met, and the premium tier's as well but for some scores. */
const meeting: Partial<Record<AnswerName, readonly unknown[]>> = {
  adult: ['yes'],
  score: [600, 649, 749, 750, 751, 1000],
  realName: ['yes'],
  cardMonths: [6, 7, 30, 600],
  txPerDay: [3, 3.01, 6],
  loginDays: [10, 11, 31],
  payPerDay: [5, 5.01],
  overdue: ['no'],
  defaultMonths: ['none', 6, 7, 60],
  defaultSettled: ['yes'],
  pastOverdues: [0, 1, 2],
  pastSettled: ['yes'],
};
const meetingNames = answerNames.filter((name) => name in meeting);
const otherNames = answerNames.filter((name) => !(name in meeting));

/** Someone who meets the conditions, or would but for one or two answers; the others are any at all. */
function nearMeeting(of: ValueOf): fc.Arbitrary<object> {
  const met = fc.record(
    valuesOf(meetingNames, (name) => fc.constantFrom(...(meeting[name] ?? []))),
    { noNullPrototype: true },
  );
  const spoilt = fc
    .constantFrom(...meetingNames)
    .chain((name) => fc.tuple(fc.constant(name), fc.option(of(name), { nil: undefined, freq: 2 })));
  return fc
    .tuple(met, recordOf(of, otherNames), fc.array(spoilt, { maxLength: 2 }))
    .map(([passing, others, changes]) =>
      Object.fromEntries(
        Object.entries({ ...passing, ...others, ...Object.fromEntries(changes) }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    );
}

/** Left to chance alone, one person in six hundred meets the conditions: half are made to come near. */
function peopleOf(of: ValueOf): fc.Arbitrary<object> {
  return fc.oneof(recordOf(of), nearMeeting(of));
}

/** Any valid value of one answer, in domain units. */
export function valueArbitrary<Name extends AnswerName>(
  name: Name,
): fc.Arbitrary<NonNullable<Answers[Name]>> {
  return answerOf(name) as fc.Arbitrary<NonNullable<Answers[Name]>>;
}

/** Any answers at all: each absent or a valid value; money in fen, fees in parts per million. */
export const answersArbitrary: fc.Arbitrary<Answers> = peopleOf(answerOf);

/** As people give them: each absent, a valid value, or `unknown`. */
export const givenAnswersArbitrary: fc.Arbitrary<GivenAnswers> = peopleOf((name) =>
  fc.oneof(
    { weight: 3, arbitrary: answerOf(name) },
    { weight: 1, arbitrary: fc.constant('unknown') },
  ),
);

/** Any answers, without those to questions no longer asked. */
export const relevantAnswersArbitrary: fc.Arbitrary<Answers> = answersArbitrary.map((answers) =>
  toAnswers(relevantAnswers(answers)),
);

const firstDay = toCalendarDate('2021-01-01');

/** Any day from 2021-01-01 to 2035-12-31. */
export const dayArbitrary: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 5477 })
  .map((days) => addDays(firstDay, days));

/** The same days, but a third of them among the last three of a month, where months are not of one length. */
export const dayOrMonthEndArbitrary: fc.Arbitrary<CalendarDate> = fc.oneof(
  { weight: 2, arbitrary: dayArbitrary },
  {
    weight: 1,
    arbitrary: fc
      .tuple(dayArbitrary, fc.integer({ min: 1, max: 3 }))
      .map(([day, before]) => addDays(toCalendarDate(`${day.slice(0, 8)}01`), -before)),
  },
);

/** Any of Kleene's three values. */
export const statusArbitrary: fc.Arbitrary<Status> = fc.constantFrom('pass', 'fail', 'unknown');

function outcomesOf(ids: readonly RuleId[], kind: RuleKind, statuses: fc.Arbitrary<Status>) {
  return fc.tuple(
    ...ids.map((id) =>
      statuses.map((status): RuleOutcome => ({ id, kind, status, threshold: undefined })),
    ),
  );
}

const fifteenOf = (statuses: fc.Arbitrary<Status>): fc.Arbitrary<readonly RuleOutcome[]> =>
  fc
    .tuple(
      outcomesOf(requiredRuleIds, 'required', statuses),
      outcomesOf(advisoryRuleIds, 'advisory', statuses),
      outcomesOf(premiumRuleIds, 'premium', statuses),
    )
    .map((kinds) => kinds.flat());

/** Passing nearly always, or what all pass together would come up once in thousands. */
const mostlyPass = (...others: readonly Status[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant<Status>('pass') }, fc.constantFrom(...others));

/** All fifteen outcomes with any statuses, also such as no answers lead to. */
export const outcomesArbitrary: fc.Arbitrary<readonly RuleOutcome[]> = fc.oneof(
  fifteenOf(statusArbitrary),
  fifteenOf(mostlyPass('fail', 'unknown')),
  fifteenOf(mostlyPass('unknown')),
);
