import { z } from 'zod';
import { toFen, toPpm } from '../../domain/money/money';
import { dated } from './dated-schema.ts';

const whole = (from: number, to: number) => z.int().min(from).max(to);
const fen = (from: number, to: number) => whole(from, to).transform(toFen);
const fee = dated(
  whole(0, 100_000).transform(toPpm),
  'Fee a term in parts per million of the original principal: 1.5 % is 15000',
);
const holds = z.literal(true);

const thresholds = z
  .strictObject({
    age: dated(z.literal(18), 'Years; fixed, since the question asks for eighteen'),
    payScore: dated(whole(1, 1000), 'Pay Score, from'),
    payScoreSomeScenes: dated(whole(1, 1000), 'Pay Score that some scenes ask for, from'),
    realName: dated(holds, 'Verified by real name'),
    cardMonths: dated(whole(1, 600), 'Whole months the oldest own card has been bound, from'),
    defaultMonths: dated(whole(1, 600), 'Whole months since the last major default, from'),
    noOverdue: dated(holds, 'Nothing overdue now'),
    txPerDay: dated(z.number().min(0.01).max(1000), 'Transactions a day over 30 days, from'),
    // Thirty: the days the plan counts in.
    loginDays: dated(whole(1, 30), 'Days of use in the last 30, from'),
    profile: dated(holds, 'Profile complete'),
    nationalBank: dated(holds, 'A card of a national bank'),
    notStudent: dated(holds, 'Not a full-time student'),
    premiumScore: dated(whole(1, 1000), 'Pay Score of the premium tier, from'),
    premiumPayPerDay: dated(z.number().min(0.01).max(1000), 'Payments a day, premium tier, from'),
    premiumPastOverdues: dated(whole(0, 99), 'Past overdues of the premium tier, at most'),
  })
  .partial();

const share = whole(0, 100);
const weights = z
  .strictObject({ score: share, assets: share, stability: share, social: share, device: share })
  .refine((each) => Object.values(each).reduce((sum, weight) => sum + weight, 0) === 100, {
    error: 'the five weights must sum to 100',
  });
const maps = z
  .strictObject({
    scoreFrom: whole(0, 999),
    scoreFull: whole(1, 1000),
    assetsFull: fen(1, 10_000_000_000),
    swingFull: whole(0, 999),
    swingZero: whole(1, 1000),
    socialFull: whole(1, 4),
  })
  .refine(({ scoreFrom, scoreFull }) => scoreFrom < scoreFull, {
    error: 'must be more than scoreFrom',
    path: ['scoreFull'],
  })
  .refine(({ swingFull, swingZero }) => swingFull < swingZero, {
    error: 'must be more than swingFull',
    path: ['swingZero'],
  });

const limit = z
  .strictObject({
    cap: dated(fen(1_00, 5_000_000), 'The highest limit, in fen: 50,000 yuan is 5000000'),
    weights: dated(weights, 'Whole per cent by factor; they sum to 100'),
    maps: dated(
      maps,
      'Where each factor starts to count and where it counts in full; money in fen',
    ),
  })
  .partial();

const promo = z.strictObject({ fee }).partial();
const cost = z
  .strictObject({
    base: z.strictObject({ 3: fee, 6: fee, 12: fee, 24: fee }).partial(),
    promo: z.strictObject({ 3: promo, 6: promo, 12: promo }).partial(),
  })
  .partial();

const plan = z
  .strictObject({
    plannedTxPerDay: dated(
      z.number().min(0.01).max(1000),
      'Transactions a day someone short of the threshold plans to make',
    ),
  })
  .partial();

const names = z.array(z.string().trim().min(1).max(40)).min(1).max(8);
const place = dated(
  z.strictObject({
    path: names,
    suits: z.enum(['daily-spending', 'good-rating-and-loan-need', 'large-purchase', 'fallback']),
    review: z.enum(['at-once', '1-3-working-days', 'merchant-decides', 'not-stated']),
  }),
  'Where the entry is found, by menu names in order; whom it suits; how long a review takes',
);
const entries = z
  .strictObject({ 'pay-score': place, weilidai: place, merchant: place, fenfu: place })
  .partial();

/**
 * The values a file may state, by their place in the rulebook.
 *
 * Left out is what the page's sentences spell out, such as the article's suggestions and what official
 * documents say: another value there would make a sentence untrue.
 */
export const valuesSchema = z
  .strictObject({ thresholds, limit, cost, plan, entries })
  .partial()
  .describe('Only what differs from the values that come with the tool');
