import type { LaterWords } from '../first-words';
import { first } from './first';

const { format } = first;

/** A title such as "Daily transactions" within a sentence; a proper name, "Pay Score", stays as it is. */
const withinSentence = (title: string): string =>
  title.replace(/^[A-Z](?=\S*( [a-z]|$))/, (first) => first.toLowerCase());

export const later: LaterWords = {
  questions: {
    adult: { label: 'Are you 18 or over?', name: 'Age' },
    student: {
      label: 'Are you a full-time student?',
      name: 'Student',
      hint: 'Micro-lenders are not allowed to lend to university students',
    },
    realName: {
      label: 'Is your WeChat account real-name verified?',
      name: 'Real-name verification',
      where: 'In WeChat: 我 → 服务 → 钱包 → 身份信息',
    },
    cardMonths: {
      label: 'How many months has your oldest bank card been linked?',
      name: 'Time linked',
      hint: 'Your own card, still linked',
      where:
        'Look for the bank’s text message of that day, or the first payment with this card in 我 → 服务 → 钱包 → 账单',
      unit: 'months',
      example: '8',
    },
    profile: {
      label: 'Are occupation and education filled in?',
      name: 'Profile',
      where: 'In WeChat: 我 → 服务 → 钱包 → 身份信息',
    },
    bankType: {
      label: 'Which kind of bank issued that card?',
      name: 'Bank type',
      where: 'See the card: a city’s name or 农村商业 usually means a city or rural bank',
    },
    txPerDay: {
      label: 'How many transactions a day, on average?',
      name: 'Daily transactions',
      hint: 'Payments, scans and transfers all count',
      where: '我 → 服务 → 钱包 → 账单: count the transactions of the last 30 days and divide by 30',
      unit: 'a day',
      example: '3',
    },
    payPerDay: {
      label: 'How many of those are payments?',
      name: 'Daily payments',
      hint: 'Not transfers',
      where: '我 → 服务 → 钱包 → 账单: count payments only',
      unit: 'a day',
      example: '2',
    },
    loginDays: {
      label: 'On how many days did you use WeChat?',
      name: 'Login days',
      hint: 'Any day you open it counts',
      where: 'WeChat shows no figure for this; a fair guess will do',
      unit: 'days',
      example: '30',
    },
    overdue: {
      label: 'Is anything overdue right now?',
      name: 'Overdue status',
      hint: 'Credit cards and loans of any kind',
      where: 'See the bills in your banks’ and lenders’ apps',
    },
    hadDefault: {
      label: 'Have you ever had a serious default?',
      name: 'Default history',
      hint: 'Such as an unpaid 微粒贷 loan or a written-off card',
      where: 'Your credit report, from the PBoC credit reference center',
    },
    defaultMonths: {
      label: 'How many months ago was the latest?',
      name: 'Months since default',
      where: 'Your credit report, from the PBoC credit reference center',
      unit: 'months ago',
      example: '8',
    },
    defaultSettled: { label: 'Has it been repaid?', name: 'Default repayment' },
    pastOverdues: {
      label: 'How many late payments in the past?',
      name: 'Past late payments',
      hint: 'Include those since repaid',
      where: 'Your credit report, from the PBoC credit reference center',
      unit: 'in all',
      example: '0',
    },
    pastSettled: { label: 'Have all of them been repaid?', name: 'Repayment of late payments' },
    need: { label: 'What is it for?', name: 'Purpose' },
    scene: { label: 'Where are you buying?', name: 'Place' },
    amount: {
      label: 'How much would you like to split?',
      name: 'Amount',
      hint: '1 to 50,000 yuan',
      unit: 'yuan',
      example: '6000',
      unsure: 'Skip; we’ll use 10,000 yuan as an example',
    },
    cashier: {
      label: 'Does the checkout offer 分期 (installments)?',
      name: 'Checkout offer',
      hint: 'Just look; don’t pay yet',
      where: 'Place an order, choose 微信支付 and look for 分期 among the ways to pay',
    },
    weilidai: {
      label: 'Can you see 微粒贷?',
      name: '微粒贷 entry',
      where: 'In WeChat: 我 → 服务, in the row for finance',
    },
    fenfu: {
      label: 'Can you see 分付?',
      name: '分付 entry',
      where: 'In WeChat: 我 → 服务 → 钱包',
    },
    promos: {
      label: 'Which offers have you seen yourself?',
      name: 'Offers',
      hint: 'Tick only what you saw; you may well have none',
    },
    income: {
      label: 'What’s your monthly take-home pay?',
      name: 'Monthly income',
      hint: 'Optional; only to see the share repayments take',
      unit: 'yuan',
      example: '6000',
    },
    assets: {
      label: 'How much do you hold in 理财通?',
      name: '理财通 assets',
      hint: 'Enter what’s there now; don’t move money for this',
      where: 'In WeChat: 我 → 服务 → 钱包 → 理财通',
      unit: 'yuan',
      example: '20000',
    },
    swing: {
      label: 'What is the largest swing from your average monthly spending, in %?',
      name: 'Spending swing',
      hint: 'Average 3,000, highest month 4,200: enter 40',
      where: 'Monthly statistics in 我 → 服务 → 钱包 → 账单',
      unit: '%',
      example: '40',
    },
    social: { label: 'How often do you chat with WeChat friends?', name: 'Chats with friends' },
    device: { label: 'Do you always log in on the same phone?', name: 'Usual device' },
    terms: { label: 'How many terms?', name: 'Terms' },
    fee: {
      label: 'Fee a term',
      name: 'Fee a term',
      hint: 'The % per term shown at checkout',
      unit: '%',
      example: '1.5',
    },
    perTerm: {
      label: 'Each payment',
      name: 'Each payment',
      hint: 'The payment per term shown at checkout',
      unit: 'yuan',
      example: '545.5',
    },
    total: {
      label: 'Total repaid',
      name: 'Total repaid',
      hint: 'All terms together',
      unit: 'yuan',
      example: '6270',
    },
  },
  choices: {
    adult: { yes: 'Yes', no: 'Not yet' },
    student: { yes: 'Yes', no: 'No' },
    realName: { yes: 'Yes', no: 'No' },
    profile: { yes: 'Complete', no: 'Not complete' },
    bankType: { national: 'National bank', cityOrRural: 'City or rural bank' },
    overdue: { yes: 'Yes', no: 'No' },
    hadDefault: { yes: 'Yes', no: 'Never' },
    defaultSettled: { yes: 'Yes', no: 'No' },
    pastSettled: { yes: 'Yes, all', no: 'No' },
    need: { daily: 'Everyday spending', purchase: 'A big purchase', cash: 'Borrowing cash' },
    scene: {
      ecommerce: 'Online shop',
      local: 'Delivery, hotels and other local services',
      offline: 'Physical shop',
      education: 'Education',
      medical: 'Medical care',
    },
    cashier: { yes: 'Yes', no: 'No' },
    weilidai: { yes: 'Yes', no: 'No' },
    fenfu: { yes: 'Yes', no: 'No' },
    social: { '0': 'Hardly ever', '1': 'Seldom', '2': 'Sometimes', '3': 'Often', '4': 'Daily' },
    device: { yes: 'Always', mixed: 'Mixed', no: 'No' },
  },
  promos: {
    ecommerce: 'E-commerce sale (3 terms)',
    newUser: 'New user (6 terms)',
    invited: 'Invited (12 terms)',
    none: 'None of them',
  },
  problem: (
    problem,
    { name, typed, converted, example, min = 0, max = 0, decimals = 0, optional },
  ) => {
    switch (problem) {
      case 'empty':
        return `Enter ${withinSentence(name)}, or choose Not sure`;
      case 'not-chosen':
        return `${name}: choose an answer, or Not sure`;
      case 'not-a-number':
        return `We can’t read “${typed}”. Enter a number, like ${example}${optional ? ', or leave it empty' : ''}`;
      case 'out-of-range':
        return `${name} must be ${format.number(min)} to ${format.number(max)}`;
      case 'not-whole':
        return `${name} must be a whole number, like ${example}`;
      case 'too-many-decimals':
        return `${name} takes at most ${decimals} decimals`;
      case 'suspect-per-month':
        return `${typed} a day, or ${typed} in 30 days?`;
      case 'suspect-times-10000':
        return `${typed} yuan, or ${converted} yuan?`;
      case 'suspect-tenth':
        return `${typed}% a term is high. Is it ${converted}%?`;
      case 'suspect-times-100':
        return `${typed}%, or ${converted}%?`;
    }
  },
  suspectAnswers: (problem, typed, converted) => {
    switch (problem) {
      case 'suspect-per-month':
        return [`${typed} a day`, `${typed} in 30 days`];
      case 'suspect-times-10000':
        return [`${typed} yuan`, `${converted} yuan`];
      default:
        return [`Keep ${typed}%`, `Change to ${converted}%`];
    }
  },
  review: {
    change: 'Change',
    changeName: (name) => `Change ${name}`,
    notAnswered: 'Not answered',
    optional: 'Optional, blank',
    unanswered: (count) =>
      count === 1
        ? '1 question is unanswered. You can still see the results; they show where to look.'
        : `${count} questions are unanswered. You can still see the results; they show where to look.`,
    allAnswered: (unsure) =>
      unsure > 0
        ? `You have seen all main questions; ${unsure} marked Not sure. The results show where to look.`
        : 'All main questions are answered.',
    others: 'Also answered',
    endedEarly: 'Under 18 the questions end here. You can see the result now.',
    answers: {
      adult: { yes: '18 or over', no: 'Under 18' },
      student: { yes: 'Full-time student', no: 'Not a student' },
      realName: { yes: 'Verified', no: 'Not verified' },
      overdue: { yes: 'Something overdue', no: 'Nothing overdue' },
      hadDefault: { yes: 'A serious default', no: 'No serious default' },
      defaultSettled: { yes: 'Repaid', no: 'Not repaid' },
      pastSettled: { yes: 'All repaid', no: 'Not all repaid' },
      cashier: { yes: 'Installments offered', no: 'No installments' },
      weilidai: { yes: 'I can see it', no: 'I can’t see it' },
      fenfu: { yes: 'I can see it', no: 'I can’t see it' },
      device: { yes: 'Always the same one', mixed: 'Several in turn', no: 'Not the same one' },
    },
    value: (text, unit) => {
      if (unit === '%') return `${text}%`;
      return `${text} ${text === '1' ? unit.replace(/^(point|month|day)s/, '$1') : unit}`;
    },
    noneBound: 'No card of my own linked',
  },
};
