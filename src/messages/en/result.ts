import type { Promotion, Terms } from '../../domain/answers/answers';
import type { Price, QuoteOutcome } from '../../domain/cost/cost';
import type { EntryReasonCode, EntryWarningCode } from '../../domain/entry/entry';
import type { Readiness } from '../../domain/plan/plan';
import type {
  EntryId,
  EntryPlace,
  FactorId,
  Grade,
  OfferedEntry,
} from '../../domain/rulebook/rulebook';
import type { RuleId, Status } from '../../domain/rules/rules';
import { createFormat } from '../format';
import type { FindingFacts, ResultWords } from '../result-words';
import { counted } from './counted';
import { guide } from './guide';
import { rules } from './rules';

const format = createFormat('en');
const { money, moneyAtMost, percent, percentShort, date: day, number, list } = format;

/** A day that is not torn apart at the end of a line: where the line is large or short. */
function unbrokenDay(date: string): string {
  return day(date).replaceAll(' ', '\u00a0');
}

/** Two sums and what stands between them, or the one they both are; the unit once for two whole ones: 1,000–5,000 yuan. */
function moneyEnds(low: number, high: number): readonly string[] {
  if (low === high) return [money(low)];
  const whole = low % 100 === 0 && high % 100 === 0;
  return whole ? [number(low / 100), '–', money(high)] : [money(low), ' to ', money(high)];
}

function moneyRange(low: number, high: number): string {
  return moneyEnds(low, high).join('');
}

/** Never a single figure, which would read as a promise: what the ends meet at is the most it can be. */
function limitRange(low: number, high: number): string {
  return low === high ? `at most ${money(high)}` : moneyRange(low, high);
}

const entryNames: Record<EntryId, string> = {
  'pay-score': 'Installments in Pay Score',
  weilidai: '微粒贷',
  merchant: 'Shop checkout',
  fenfu: '分付',
  none: 'Don’t apply yet',
};

/** The same names as they stand inside a sentence. */
const entryInSentence: Record<EntryId, string> = {
  ...entryNames,
  'pay-score': '分期服务 in Pay Score',
  merchant: 'the shop’s checkout',
  none: 'applying yet',
};

/** What our assumptions are for, by the clauses of `src/data`. */
const ownClauses: Readonly<Record<string, string>> = {
  各因素按直线换算: 'Each factor counts along a straight line',
  支付分隔多少天再看: 'Days until a Pay Score is worth another look',
  不足时计划每天几笔交易: 'Transactions a day to plan for where there are too few',
  '每月还款占收入多少算吃紧、算过重':
    'The share of income from which payments are tight or too heavy',
  分付入口位置: 'Where 分付 is found',
};

export const result: ResultWords = {
  format,
  rules,
  guide,
  jumpLabel: 'Jump to',
  counted: (title, count) => `${title}: ${counted(count, 'condition')}`,
  sections: {
    fix: 'Fix first',
    unanswered: 'Unanswered',
    unused: 'Not needed',
    notInForce: 'No value for this day',
    others: 'Other conditions',
    met: 'Met',
    advisory: 'May matter, not required',
    premium: 'Premium tests (optional)',
    entry: 'Which entry',
    cost: 'Real cost',
    limit: 'Limit illustration',
    plan: 'Plan',
    more: 'Places, risk checks and failure codes',
    sources: 'Sources and notes',
  },
  verdict: {
    meets: (count: number) =>
      count === 1 ? 'You meet the basic condition' : `You meet all ${count} basic conditions`,
    notYet: (count: number, earliest: Readiness) =>
      earliest.kind === 'on'
        ? `${counted(count, 'condition')} to go, ${unbrokenDay(earliest.date)} at the earliest`
        : `${counted(count, 'condition')} to go, timing uncertain`,
    undetermined: (count: number) => `${counted(count, 'more answer')} will settle it`,
    notInForce: (count: number, date: string) =>
      `No verdict: ${counted(count, 'condition')} without a value for ${day(date)}`,
    under18: 'Under 18: don’t apply yet',
    caveat: 'Mostly from an unofficial article; WeChat decides.',
    notBefore: (date: string) => `not before ${day(date)}`,
    now: (date: string) => `Met today (${day(date)})`,
    earliest: 'Earliest date',
    colon: ': ',
    comma: ', ',
    cannotPredict: 'uncertain',
    onceAnswered: 'once you have answered',
    offer: 'The checkout already offers installments, so go by that; check the cost first.',
    noEntry: 'Conditions met, but no entry yet; nobody can open one for you.',
    premium: {
      pass: 'met too',
      fail: 'not met yet',
      unknown: 'can’t be judged yet',
    } satisfies Record<Status, string>,
    counts: { met: 'Met', notMet: 'Not met', unknown: 'Unknown' },
    countsLabel: '8 basic conditions',
  },
  next: {
    title: 'Next step',
    tried: 'Next step in this trial',
    look: 'Looking is free',
    free: '0 yuan',
    debt: 'Only what you owe',
    entry: (entry: EntryId) =>
      `Look at ${entryInSentence[entry]}; make only one application at a time`,
    merchant: 'See the cost below, then go back to the checkout',
    weilidai: '微粒贷 is available, but it is a cash loan: think it over first',
    checkDate: 'Check the date on your phone; if it is wrong, set it and come back',
    answer: (name: string, where?: string) =>
      where ? `Answer “${name}”. ${where}` : `Answer “${name}”`,
  },
  ruleCard: {
    asks: 'Condition',
    remedy: 'What to do',
    time: 'When',
    costs: 'Cost',
    change: 'Change answer',
    changeOf: (name: string) => `Change answer: ${name}`,
    unknown: (name: string) => `${name} not answered`,
    answer: 'Answer',
    answerOf: (name: string) => `Answer ${name}`,
  },
  when: (readiness: Readiness, today: string) => {
    if (readiness.kind === 'on')
      return readiness.date === today ? 'Today' : `On ${unbrokenDay(readiness.date)}`;
    return readiness.date === today
      ? 'Uncertain'
      : `Uncertain; look again from ${unbrokenDay(readiness.date)}`;
  },
  grades: {
    reported: 'Article, unofficial',
    assumed: 'Our assumption',
    official: 'Official source',
    press: 'Press report',
    computed: 'Calculated',
  } satisfies Record<Grade, string>,
  sourceNote: {
    place: (document: string, clause: string) => `“${document}”, ${clause}.`,
    own: (clause: string) => ownClauses[clause] ?? clause,
    from: (date: string) => ` In force from ${day(date)}.`,
    checked: (date: string) => ` Checked ${day(date)}.`,
  },
  entry: {
    titles: {
      merchant: 'Use the shop’s checkout',
      'pay-score': 'Look in Pay Score',
      weilidai: '微粒贷 is available, but it is a cash loan',
      fenfu: 'Consider 分付',
      none: 'Don’t apply yet',
    } satisfies Record<EntryId, string>,
    path: 'How to get there',
    pathNote:
      'Menu names may change between WeChat versions. Not shown means not offered to you; don’t follow links others send.',
    review: 'How long it takes',
    reviews: {
      'at-once': 'At once',
      '1-3-working-days': '1–3 working days',
      'merchant-decides': 'Up to the shop',
      'not-stated': 'Not stated publicly',
    } satisfies Record<EntryPlace['review'], string>,
    suits: {
      'daily-spending': 'For people who often pay with WeChat',
      'good-rating-and-loan-need': 'For people with good credit who need cash',
      'large-purchase': 'For big purchases at partner shops',
      fallback: 'A way round while the other entries are closed',
    } satisfies Record<EntryPlace['suits'], string>,
    warnings: 'Please note',
    rejectedTitle: 'Why not the others',
    rejected: (entry: OfferedEntry, reason: string) => `Not ${entryInSentence[entry]}: ${reason}`,
    lookAgain: 'Look again',
    askFenfu: 'One more answer may change the entry',
    reasons: {
      'entry/required-blocker': (names: string) => (names ? `${names} not met` : 'Don’t apply yet'),
      'entry/cash-weilidai-visible': () => 'You want to borrow cash and can see 微粒贷',
      'entry/cash-invite-only': () => '微粒贷 is by invitation only, and you can’t see it',
      'entry/weilidai-unknown': () =>
        'See first whether 微粒贷 is there; it is by invitation only, and nobody can open it for you',
      'entry/cashier-offers': () => 'You saw installments at the checkout',
      'entry/look-at-cashier': () => 'First see whether the checkout offers installments',
      'entry/no-required-fail': () => 'All basic conditions are met',
      'entry/none-fails-yet': () => 'Nothing rules it out so far; look up what is unknown first',
      'entry/build-up-with-fenfu': (names: string) =>
        names
          ? `${names} still missing; you can see 分付, so it may be worth a look`
          : 'You can see 分付, so it may be worth a look',
      'entry/required-fails': (names: string) =>
        names ? `${names} not met yet; follow the plan first` : 'Follow the plan first',
      'entry/not-a-cash-loan-need': () => 'You don’t want to borrow cash',
      'entry/weilidai-is-no-instalment': () => 'It is a cash loan, not installments',
      'entry/not-a-purchase': () => 'You aren’t making a big purchase',
      'entry/need-unknown': () => 'We don’t know what it is for',
      'entry/no-scene': () => 'We don’t know where you are buying',
      'entry/cashier-has-none': () => 'The checkout offers no installments',
      'entry/need-is-cash': () => 'It gives no cash',
      'entry/better-one-open': () => 'A better entry is open; one application at a time',
      'entry/fenfu-not-needed': () => 'There is no need for a detour',
      'entry/fenfu-not-visible': () => 'You can’t see 分付, so it isn’t offered to you',
      'entry/fenfu-unknown': () => 'We don’t know whether you can see 分付',
      'entry/fenfu-would-not-help': (names: string) =>
        names ? `分付 can’t fix ${names}` : '分付 can’t fix what is missing',
      'entry/student': () => 'Micro-lenders can’t lend to students',
      'entry/student-unknown': () => 'If you are a student, micro-lenders can’t lend to you',
    } satisfies Record<EntryReasonCode, (names: string) => string>,
    warningTexts: {
      'warning/student':
        'You are a student, so micro-lenders can’t lend to you: check who lends, and ask your school about aid first.',
      'warning/one-application':
        'One application at a time; each may go on your credit record, and several in a row may lower your rating.',
      'warning/not-shown-not-offered': 'No 分期服务 in Pay Score means it isn’t offered to you.',
      'warning/pay-score-cannot-lend':
        'Pay Score itself lends nothing; ignore anyone who promises a loan by Pay Score.',
      'warning/cash-loan-recorded':
        '微粒贷 is a bank’s cash loan with daily interest; applying and borrowing both go on your credit record.',
      'warning/offer-outranks':
        'If the checkout offers installments, go by that; the article’s conditions are only a guide.',
      'warning/merchant-risk-control': 'The shop and the lender decide on the spot.',
      'warning/just-look': 'Just look for installments; don’t pay yet.',
      'warning/fenfu-cost':
        '分付 charges 0.04% a day, 14.6% a year (nominal), with no interest-free days.',
      'warning/fenfu-circular':
        'Only the article says using 分付 well helps with installments; it may not.',
      'warning/no-borrowing-for-credit': 'Don’t borrow to build credit.',
      'warning/rules-unknown':
        'Some conditions are still unknown; better look them up before applying.',
    } satisfies Record<EntryWarningCode, string>,
    scamTitle: 'Beware of scams',
    scam: [
      'Anyone who offers to open it or raise your limit for a fee is a scammer.',
      'Never share codes, passwords or card numbers with anyone. We never ask for them.',
      'Don’t follow strangers’ links; there is no “inside channel”.',
    ],
  },
  debt: 'Don’t borrow to build credit. Can’t repay? Talk to the lender before it’s due.',
  cost: {
    amount: 'Amount',
    notWeilidai:
      'These are prices of installments, not of 微粒贷. It runs 5, 10 or 20 months with daily interest (official product page): go by its own quote.',
    example: (amount: number) => `Using ${money(amount)} as an example.`,
    terms: (terms: number) => counted(terms, 'term'),
    find: ({ principal, cheapest, lowestRate }: FindingFacts) =>
      cheapest.terms === lowestRate.terms
        ? `${money(principal)}: ${cheapest.terms} terms cost least, ${money(cheapest.fee)} extra, and have the lowest rate too.`
        : `${money(principal)}: ${cheapest.terms} terms cost least, ${money(cheapest.fee)} extra; ${lowestRate.terms} terms have the lowest rate, ${percent(lowestRate.nominal)}, but cost ${money(lowestRate.fee)} extra.`,
    delta: (longest: Terms, shortest: Terms, fee: number) =>
      fee >= 0
        ? `${longest} terms cost ${money(fee)} more than ${shortest}.`
        : `${longest} terms cost ${money(-fee)} less than ${shortest}.`,
    promoSaves: (terms: Terms, fee: number) => `The ${terms}-term offer saves ${money(fee)}.`,
    noFees: 'No fees are on record for today, so there is nothing to work out.',
    quoteFound: (fee: number, nominal: number) =>
      `Your quote costs ${money(fee)} extra, ${percent(nominal)} a year (nominal).`,
    reason:
      'You owe less every month but the fee never shrinks, so the true rate is well above fee × 12.',
    skip: (fee: number) => `Pay in full if you can, and save ${money(fee)}.`,
    measure: 'Show',
    measures: { fee: 'Extra paid', rate: 'Annual rate' },
    prices: { base: 'Base price', promo: 'Offer price', quote: 'Your quote' } satisfies Record<
      Price,
      string
    >,
    promoOf: {
      ecommerce: 'E-commerce sale',
      newUser: 'New user',
      invited: 'Invited',
    } satisfies Record<Promotion, string>,
    applies: {
      yes: 'You saw it',
      no: 'Not yours',
      unknown: 'Not sure if yours',
    },
    table: {
      caption: (principal: number) =>
        `${money(principal)} in installments: the cost of each number of terms and price (in yuan)`,
      terms: 'Terms',
      price: 'Price',
      fee: 'Extra',
      repaid: 'Total repaid',
      perTerm: 'First payment',
      nominal: 'Annual rate (nominal)',
      effective: 'Annual rate (effective)',
      allPrices: (rows: number) => (rows === 1 ? 'See the 1 price' : `See all ${rows} prices`),
      mainPrices: 'See only the prices that count',
    },
    lines: {
      ok: '',
      'over-24': 'Above the 24% reference line; ask the licensed lender first',
      'over-24-effective': 'Above 24% only when compounded',
    },
    referenceLine: '24% reference line',
    chartFailed: 'The chart didn’t load; every figure is in the table.',
    chartLoading: 'Drawing the chart…',
    chartLabels: {
      fee: 'Extra paid (yuan): 3, 6, 12 and 24 terms compared',
      rate: 'Annual rate (nominal, %): 3, 6, 12 and 24 terms compared',
    },
    chartHint:
      'Select the chart, then press the left and right arrow keys; every figure is in the table.',
    quoteTitle: 'Enter my quote',
    quoteHint: 'Copy it from the checkout: the terms, and any one of the three figures.',
    quoteKind: 'The checkout shows',
    quoteKinds: { fee: 'Fee a term', perTerm: 'Each payment', total: 'Total repaid' },
    clearQuote: 'Clear the quote',
    quoteProblems: {
      none: '',
      priced: '',
      'needs-terms': 'Choose the number of terms too.',
      'needs-amount': 'Enter the amount too, so the quote can be worked out.',
      'below-principal': 'That repays less than you borrow; please check it.',
    } satisfies Record<QuoteOutcome['kind'], string>,
    csv: 'Download table (CSV)',
    copy: 'Copy table',
    copied: 'Copied',
    articleOnly: { 24: 'Only in the article' },
    checkQuote: 'Check the quote first: it may be mistyped.',
    copyByHand: 'Copying is blocked here. Press and hold the text below to copy it.',
    downloadByHand: 'Downloads are blocked here. Please copy the text below.',
    noDownload: (copy) => `Nothing happened? Use “${copy}” instead.`,
    cells: {
      feePerTerm: 'Per term',
      feeFirst: 'First fee',
      perHundred: 'Per 100 yuan',
      last: 'Last',
      article: 'Article',
    },
    nearest: (price: Price, prices) =>
      `Nearest to the article’s ${prices[price].toLowerCase()} for the same terms.`,
    doubts: {
      'fee-tenth': 'That fee is high. Is the decimal point one place off?',
      'fee-hundredfold': 'That fee is very low. Is it a fraction instead of per cent?',
      'per-term-is-total': 'One term would repay the whole principal. Is this the total?',
      'total-is-per-term': 'That repays less than the principal. Is this one term’s payment?',
      'too-much': 'That figure is far too high; is the unit right?',
    },
    meantFee: (fraction) => `Change to ${percentShort(fraction)} a term`,
    meantTotal: (fen) => `Change to ${money(fen)} in total`,
    meantPerTerm: (fen) => `Change to ${money(fen)} a term`,
  },
  moneyEnds,
  limitRange,
  limit: {
    offered: (low: number, high: number) =>
      `Not open yet by the article’s conditions; once they are met, the illustration is ${limitRange(low, high)}. What the checkout offers prevails.`,
    notWeilidai: 'This illustrates installments, not a 微粒贷 limit.',
    range: (low: number, high: number) =>
      `Illustration: ${limitRange(low, high)}, not your real limit.`,
    closed: (low: number, high: number) =>
      `0 for now; once the conditions are met, the illustration is ${limitRange(low, high)}.`,
    undecided: (high: number) =>
      `Some conditions are still unknown. Illustration: 0–${money(high)}, not your real limit.`,
    documents:
      'Medical and education installments have special temporary limits: no figures to show, and documents to bring.',
    factors: {
      score: 'Pay Score',
      assets: '理财通 assets',
      stability: 'Steady spending',
      social: 'Chats with friends',
      device: 'Usual device',
    } satisfies Record<FactorId, string>,
    narrow: (factor: string, by: number) =>
      `Answer “${factor}” to narrow the range by up to ${moneyAtMost(by)}.`,
    couldNarrow: (fen: number) => `Can narrow the range by up to ${moneyAtMost(fen)}`,
    answerFactors: 'Narrow the range',
    over: (amount: number) => `${money(amount)} is above the illustration.`,
    dontSplit: 'Don’t split the payment; choose a smaller amount or pay part of it yourself.',
    scenes: {
      'capped-per-payment':
        'Physical shops: at most 5,000 yuan a payment, so the range stops there.',
      'less-weilidai':
        'Local services share their limit with 微粒贷; take off whatever you have used there.',
      separate:
        'The article says both that online shopping has its own limit and that it is linked with 微粒贷 and 零钱通.',
      documents: '',
    },
    noMoney: 'Don’t move or borrow money just to raise a limit.',
  },
  plan: {
    today: 'Today',
    by: (date: string) => `By ${day(date)}`,
    lookAgain: (date: string) => `Look again on ${day(date)}`,
    free: 'None of it costs money.',
    debt: 'Repay debt first; nothing else costs money.',
    nothing: 'All conditions are met; nothing more to do.',
    lookAgainText: 'Run the check again and see what has changed',
    calendar: 'Add to calendar',
    remindMe: (months: number) => `Remind me in ${counted(months, 'month')}`,
    eventOf: (name: string) => `Time to check again: ${name}`,
    copy: 'Copy the plan',
    calendarTitle: (text: string) => `WeChat Installments Check: ${text}`,
    calendarNote: 'From WeChat Installments Check. WeChat decides; nobody can open it for a fee.',
  },
  actions: {
    title: 'Actions',
    share: 'Share result',
    print: 'Print',
    change: 'Change answers',
    restart: 'Start over',
    shareNote: 'The link carries your answers; whoever has it can see them.',
    shareLink: 'Link',
    copyLink: 'Copy link',
    printRefused: 'No print window? Please open the page in a browser and try again.',
  },
  hostShare: {
    button: 'Send the result to this site',
    title: (origin: string) => `Send to ${origin}?`,
    all: 'This is everything that is sent:',
    send: 'Send',
    dont: 'Don’t send',
    either: 'You can carry on either way.',
    sent: 'Sent',
  },
  sources: {
    standing:
      'No promise of approval; the live quote in WeChat prevails. Applications may go on your credit record.',
    rulebook: (id: string) => `Rules version ${id}`,
    published: (text: string) => `Published ${text}`,
    undated: 'Undated',
    checked: (date: string) => `Checked ${day(date)}`,
    payScore:
      'No official Pay Score threshold is published; in January 2026 the press reported WeChat as saying that Pay Score can’t lend.',
  },
  ruleNames: (ids: readonly RuleId[]) => list(ids.map((id) => rules[id].name)),
};
