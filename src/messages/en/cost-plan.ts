import { createFormat } from '../format';
import type { DetailWords } from '../result-words';
import { counted } from './counted';

const { money, percent, percentShort, date: day } = createFormat('en');

/** The words of one plan looked at closely: its statement, its payments, paying early, and whether to do it at all. */
export const costPlan: DetailWords['costPlan'] = {
  choose: 'Which plan to look at closely',
  title: (terms, price) => `In detail: ${terms} terms · ${price}`,
  statement: {
    principal: 'Principal',
    fee: 'Fee',
    feeText: (total, first, last) =>
      first === last
        ? `${money(total)} in all, ${money(first)} a term`
        : `${money(total)} in all, ${money(first)} in the first term, ${money(last)} in the last`,
    collector: 'Collected by',
    collectorText: 'The lender named at the checkout; if none is named, ask first',
    payments: 'Payments',
    paymentsText: (terms, first, last) =>
      first === last
        ? `${money(first)} a term, ${terms} terms`
        : `First ${money(first)}, last ${money(last)}, ${terms} terms`,
    annual: 'Annualized cost',
    annualText: (nominal, effective) =>
      `${percent(nominal)} (nominal), ${percent(effective)} (effective)`,
    article: 'The article says',
    articleText: (rate) =>
      `“Annual” ${percentShort(rate)}, which matches neither method; for comparison only`,
    late: 'If you pay late',
    lateText:
      'Installments freeze after 3 days; the article names no penalty, so the contract decides',
  },
  schedule: {
    title: 'Payment schedule',
    caption: (from) =>
      `Supposing you pay on ${day(from)}; the first term is a month later (in yuan)`,
    on: 'Due',
    term: 'Term',
    termOf: (term) => `Term ${term}`,
    principal: 'Principal',
    fee: 'Fee',
    payment: 'Payment',
    balance: 'Still owed',
    sum: 'Total',
    copy: 'Copy schedule',
    csv: 'Download schedule (CSV)',
  },
  early: {
    title: 'Paying off early, or falling behind',
    label: 'When would you pay it all off?',
    after: (term) => `Pay off in full at term ${term}`,
    lead: 'No rule on early payoff is published, so both practices are shown. Ask which one applies before you pay.',
    waived: 'Later fees waived',
    due: 'Later fees still due',
    settlement: 'Due then',
    saved: 'Fees saved',
    annual: 'Annual rate (nominal)',
    late: 'Late: the article only says that installments freeze after 3 days, not what penalty is charged or when it is recorded. If you cannot pay, call the lender before the due date.',
  },
  weigh: {
    title: 'Should you?',
    advice: {
      dont: 'Better not to split this one',
      shorter: 'If you split it, choose a shorter term',
      'pay-now-if-you-can': 'If you can, pay in full',
      'only-if-needed': 'Borrow only if you must',
    },
    reasons: {
      'weigh/heavy-burden': 'The payment takes too much of your income.',
      'weigh/over-24':
        'The annual rate is above 24%, the ceiling regulators and courts commonly use.',
      'weigh/shorter-heavy': 'A shorter term would take too much each month.',
      'weigh/fee-for-nothing': 'Without installments you’d save the fees.',
      'weigh/free': 'This plan charges no fee; just pay on time.',
    },
    options: {
      'pay-now': () => 'Pay in full now',
      'save-first': () => 'Save first, buy later',
      shorter: (terms) => `Shorter: ${terms} terms`,
      instalments: (terms) => `Split into ${terms} terms`,
    },
    extra: 'Extra',
    upfront: (fen) => `${money(fen)} now`,
    saving: (months, fen) => `Set aside ${money(fen)} a month, buy in ${counted(months, 'month')}`,
    paying: (months, first) => `About ${money(first)} a month for ${counted(months, 'month')}`,
    saves: (fen) => `${money(fen)} less than your plan`,
    burden: (share, level) =>
      share > 1
        ? `The payment is more than your income: ${level}`
        : `The payment takes ${percentShort(share)} of your income: ${level}`,
    levels: { light: 'not heavy', tight: 'tight', heavy: 'too heavy' },
    noIncome: 'Without income, don’t buy on credit.',
    lines: (tight, heavy) =>
      `From ${percentShort(tight)} we call it tight, from ${percentShort(heavy)} too heavy.`,
    policy: 'This advice is ours, not official.',
    ask: 'Ask the lender this',
    question: 'What is the annual rate, who lends, and what does early payoff cost?',
    copyQuestion: 'Copy the question',
  },
  rivals: {
    title: 'Against 花呗 (Huabei), 白条 (Baitiao) and 分付',
    chart: 'Range of the annual rate (nominal, %): further left is cheaper',
    range: (low, high) => (low === high ? percent(low) : `${percent(low)}–${percent(high)}`),
  },
};
