import fc from 'fast-check';
import { readLink } from '../../src/app/link';
import type { CalendarDate } from '../../src/domain/calendar/calendar';
import type { WizardState } from '../../src/wizard/wizard-state';
import type { AnswerTexts } from './eight-rules';
import { demand } from './fuzz';

/** Someone who meets everything; each answer with what else may be said, both sides of its bound among it. */
const ladders: Readonly<Record<string, readonly [string, ...(string | undefined)[]]>> = {
  adult: ['yes', 'no', 'unknown', undefined],
  score: ['600', '599', '601', '0', '1000', 'unknown', undefined],
  realName: ['yes', 'no', 'unknown', undefined],
  cardMonths: ['6', '5', '7', '0', '600', 'none', 'unknown', undefined],
  txPerDay: ['3', '2.99', '2.999999999999999', '3.01', '0', '1000', 'unknown', undefined],
  loginDays: ['10', '9', '11', '0', '31', 'unknown', undefined],
  overdue: ['no', 'yes', 'unknown', undefined],
  defaultMonths: ['none', '5', '6', '7', '0', '600', 'unknown', undefined],
  defaultSettled: ['yes', 'no', 'unknown', undefined],
};

/** What else may be said, and must make no difference to the verdict. */
const others: Readonly<Record<string, readonly string[]>> = {
  student: ['yes', 'no'],
  profile: ['yes', 'no'],
  bankType: ['national', 'cityOrRural'],
  payPerDay: ['0', '5'],
  pastOverdues: ['0', '3'],
  pastSettled: ['no'],
  need: ['daily', 'purchase', 'cash'],
  scene: ['ecommerce', 'medical'],
  cashier: ['yes', 'no'],
  weilidai: ['yes', 'no'],
  amount: ['1', '50000'],
  fenfu: ['yes'],
  fee: ['0', '10'],
  terms: ['3', '24'],
  code: ['WECHAT_CREDIT_401'],
};

const oneOf = (name: string, texts: readonly (string | undefined)[]) =>
  fc.constantFrom(...texts).map((text) => [name, text] as const);
const changes = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...Object.entries(ladders))
      .chain(([name, texts]) => oneOf(name, texts)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.entries(others))
      .chain(([name, texts]) => oneOf(name, texts)),
  },
);

/** Answers near the one who meets everything: from none to eight of them changed, and others added. */
export const nearbyPerson: fc.Arbitrary<AnswerTexts> = fc
  .tuple(
    fc.array(changes, { maxLength: 8 }),
    fc.constantFrom('none', 'none', '6'),
    fc.constantFrom(undefined, 'yes'),
  )
  .map(([changed, defaultMonths, defaultSettled]) => ({
    ...Object.fromEntries(Object.entries(ladders).map(([name, [meets]]) => [name, meets])),
    defaultMonths,
    defaultSettled: defaultMonths === 'none' ? defaultSettled : 'yes',
    ...Object.fromEntries(changed),
  }));

/** The state of a tab in which a link with these answers was opened; all of them must be understood. */
export function stateOf(told: AnswerTexts, today: CalendarDate): WizardState {
  const pairs = Object.entries(told).filter(([, text]) => text !== undefined);
  const { replacement, ignored } = readLink(
    `#/result?${pairs.map((pair) => pair.join('=')).join('&')}`,
    today,
  );
  demand(replacement !== undefined && ignored.length === 0, `${ignored} was not understood`);
  return { ...replacement, entries: {} };
}
