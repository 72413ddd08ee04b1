import { createFormat } from '../format';
import type { ResultWords } from '../result-words';
import { counted } from './counted';

const { number, date: day } = createFormat('en');

const me = {
  see: 'Press 我 at the bottom right.',
  missing: 'Update WeChat first.',
};
const services = {
  see: '服务 is the first line below your picture on 我.',
  missing:
    'No 服务 usually means you are not real-name verified yet: do that in the settings first.',
};
const wallet = {
  see: '钱包 at the top right, with balance and bank cards inside.',
  missing: 'Search for 钱包; never enter it from a link in a chat.',
};

/** The words on the way from the verdict to the entry. */
export const guide: ResultWords['guide'] = {
  screens: 'Screen by screen',
  screensNote: 'What to look for on each screen, and what to do if it is not there:',
  missing: (what) => `Not there? ${what}`,
  paths: {
    'pay-score': [
      me,
      services,
      wallet,
      {
        see: 'Your score and the services you have used.',
        missing: 'Open 支付分 here; it is free.',
      },
      {
        see: '分期服务 with the quote it gives you.',
        missing: 'Not shown means not offered. Look again in 30 days; don’t follow anyone’s link.',
      },
    ],
    weilidai: [
      me,
      services,
      {
        see: '微粒贷 with a limit inside.',
        missing: 'You have not been invited; nobody can open it for you.',
      },
      {
        see: 'The limit and the daily rate.',
        missing: 'If it asks for money first, it is a scam.',
      },
      {
        see: 'Terms, monthly payment and annual rate.',
        missing: 'No annual rate? Ask support before you borrow.',
      },
    ],
    merchant: [
      {
        see: 'Place the order and stop at the payment step.',
        missing: 'If the shop does not take 微信支付, try another partner.',
      },
      {
        see: '微信支付 among the ways to pay.',
        missing: 'Choose another way to pay, or another shop.',
      },
      {
        see: '分期 on WeChat’s payment page, with terms and the payment for each.',
        missing: 'Not open for this purchase. Don’t pay more to get it.',
      },
    ],
    fenfu: [
      me,
      services,
      wallet,
      {
        see: '分付 and how much is available.',
        missing: 'Not shown means not offered; not everyone has it.',
      },
    ],
  },
  change: {
    title: 'The least it takes to meet all conditions',
    premium: 'The least it takes to pass the premium tests',
    impossible: 'The number of past late payments cannot be changed, so premium is out of reach.',
    to: (name, value) => `${name}: at least ${value}`,
    sinceDefault: (months) => `Last default at least ${counted(months, 'month')} ago`,
    // 30 more points, 2 more a day.
    more: (distance) => distance.replace(' ', ' more '),
    how: {
      do: 'can be done today',
      begin: 'link one today, then wait',
      use: 'comes with ordinary use',
      uncertain: 'builds up with ordinary use',
      wait: 'only time helps',
      repay: 'repay first',
      tell: 'not known yet; answer to find out',
      cannot: 'cannot be changed',
    },
  },
  whatIf: {
    title: 'What if?',
    close: 'Close',
    lead: 'Try other answers; your own stay as they are.',
    banner: 'This is a trial, not your answers.',
    back: 'Back to my answers',
    same: 'Same result as with your answers.',
    verdict: (from, to) => `Verdict: from “${from}” to “${to}”.`,
    entry: (from, to, names) => `Entry: from ${names[from]} to ${names[to]}.`,
    limit: (from, to) => `Illustrated range: from ${from} to ${to}.`,
    rule: (name, status) => `${name}: now ${status}.`,
    statuses: { pass: 'met', fail: 'not met', unknown: 'unknown' },
    names: {
      'pay-score': 'Pay Score',
      weilidai: '微粒贷',
      merchant: 'the shop’s checkout',
      fenfu: '分付',
      none: 'don’t apply yet',
    },
  },
  edition: {
    caveat: (name, date) => `By “${name}” (${day(date)}); WeChat decides.`,
    grades: {
      reported: 'reported, not official',
      assumed: 'its author’s assumption',
      official: 'official',
      press: 'reported in the press',
      computed: 'computed',
    },
    counted: (count, grade) => `${grade} (${count})`,
    rest: (parts) => `Of its values: ${parts.join(', ')}; the rest come with this tool.`,
  },
  swap: {
    title: 'What if I unlink or swap my card?',
    harm: 'Think first: unlinking your oldest card restarts the count, unless another card of your own has been linked long enough.',
    none: 'No card of your own is linked, so there is none to swap.',
    other: 'Is another card of your own linked?',
    others: { no: 'No', yes: 'Yes' },
    months: 'Linked for how many months?',
    to: (months) => `Without the old card you have ${counted(months, 'month')}.`,
    enough: 'The other card has been linked long enough; no new wait.',
    until: (date) => `The new wait lasts until ${day(date)}.`,
    try: 'See the result',
    offer: 'What if I swap my card?',
    keep: 'Keep your old card linked: unlinking it restarts the count, unless another card of your own has been linked long enough.',
    fromTo: (from, to) =>
      `Swap the old card, and your linked time goes from ${counted(from, 'month')} to ${counted(to, 'month')}.`,
  },
  use: {
    titles: {
      'daily-transactions': (threshold) => `How to reach ${number(threshold)} transactions a day`,
      'login-days': (threshold) => `How login days get to ${number(threshold)}`,
    },
    leads: {
      'daily-transactions': (perDay) =>
        `With ${number(perDay)} a day from today, the average of the last 30 days grows like this:`,
      'login-days': () =>
        'With WeChat used every day from today, your count for the last 30 days rises like this:',
    },
    amount: {
      'daily-transactions': (value) => `${number(value)} a day`,
      'login-days': (value) => counted(Math.floor(value), 'day'),
    },
    reached: (amount) => `${amount}, enough`,
    paces: 'How long it takes, slower or faster',
    pace: (perDay) => `${number(perDay)} a day`,
    planned: 'as planned',
    takes: (days) => counted(days, 'day'),
    cares: {
      'daily-transactions':
        'Only small payments you make anyway: breakfast, the bus, groceries. Never buy more to make up the number, and never fake payments.',
      'login-days': 'Looking at your messages as usual is enough; nothing else to do.',
    },
  },
  recheck: {
    date: (on) => `These answers are from ${day(on)}. Since then:`,
    rulebook: (was, is) => `The link was made with rules ${was}; here rules ${is} apply:`,
    both: (on, was, is) =>
      `These answers are from ${day(on)}, under rules ${was}. Today, under rules ${is}:`,
    lost: (was) => `This link used other rules (${was}) that we don’t have; below is by today’s.`,
    same: 'Nothing has changed.',
    threshold: (name, was, is) => `${name}: asked for “${was}”, now “${is}”.`,
    fee: (terms, price, was, is) =>
      `${price === 'promo' ? 'Offer fee' : 'Fee'} for ${terms} terms: ${was} a term, now ${is}.`,
  },
};
