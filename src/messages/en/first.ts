import type { FirstWords } from '../first-words';
import { createFormat } from '../format';

const format = createFormat('en');

export const first: FirstWords = {
  format,
  title: 'WeChat Installments Check',
  notAffiliated: 'Not by Tencent',
  tagline: 'About 2 minutes · no login · answers stay on your device',
  skipToContent: 'Skip to content',
  otherLanguage: '中文',
  standing:
    'Not affiliated with Tencent. WeChat decides whether you get installments and what they cost; nobody can open them or raise your limit for a fee.',
  storage: {
    tab: 'Your answers stay in this tab and go when you close it.',
    frame: 'Your answers stay on this page and go when you refresh it.',
  },
  exit: {
    link: 'Open in a new tab',
    carry: 'Take my answers along',
    carryHint: 'They go into the new page’s address and nowhere else',
    byHand: 'If nothing opened, copy this address',
  },
  pages: {
    start: 'Self-check',
    result: 'Result',
    costs: 'Real cost',
    codes: 'Failure codes',
    compare: 'Compare',
  },
  pagesLabel: 'Other pages',
  loading: 'Opening…',
  loadFailed: 'This part did not load; the connection may be down. Your answers are safe.',
  loadFailedAgain: 'Still not loaded. You can reload this page; your answers will be kept.',
  retry: 'Try again',
  reload: 'Reload this page',
  crashed: {
    title: 'Something went wrong',
    text: 'Your answers are safe. Go back and carry on; if it happens again, start over.',
    whole: 'Reload this page to carry on.',
    back: 'Back to the previous page',
    restart: 'Clear my answers and start over',
  },
  notices: {
    ignored: (names, more) =>
      `Ignored from the link: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
    olderRulebook:
      'This link was made with another version of the rules; the result uses today’s version.',
    demo: 'Demo',
    prefilled: (host, names) =>
      `Filled in by ${host ?? 'the page around this one'}; please check: ${names.join(', ')}`,
    languageLost: 'Chinese did not load; the page stays in English.',
    dismiss: 'Got it',
    cleared: 'Cleared',
    undo: 'Undo',
    trialKept: 'Your trial is kept on the result; this page has your own answers.',
    endTrial: 'End the trial',
  },
  steps: {
    score: 'Pay Score',
    account: 'Account',
    activity: 'Activity',
    credit: 'Credit history',
    purchase: 'What it’s for',
    review: 'Check answers',
    factors: 'Limit factors',
  },
  stepHeadings: {
    score: 'What is your WeChat Pay Score?',
    account: 'You and your account',
    activity: 'How you used WeChat in the last 30 days',
    credit: 'Repayments so far',
    purchase: 'What is it for?',
    review: 'Check your answers',
    factors: 'Narrow the limit range',
  },
  stepHints: {
    credit: 'Only used to judge the conditions; never uploaded.',
    factors: 'All optional. Answers may narrow the range.',
  },
  progress: (step, of) => `Step ${step} of ${of}`,
  progressLabel: 'Progress',
  documentTitle: (heading) => `${heading} · WeChat Installments Check`,
  nav: {
    back: 'Back',
    next: 'Next',
    results: 'See results',
    toReview: 'Done, back to my answers',
    toResult: 'Done, back to results',
    updateRange: 'Update the range',
    skipFactors: 'Skip these',
  },
  questions: {
    score: {
      label: 'What is your WeChat Pay Score?',
      name: 'Pay Score',
      hint: 'A whole number, like 680',
      where: 'In WeChat: 我 → 服务 → 钱包 → 支付分, on the first screen',
      unit: 'points',
      example: '680',
    },
  },
  unknown: 'Not sure',
  unknownHint: 'Skip for now; the results show where to look',
  noCard: 'No card of my own linked',
  whereToLook: 'Where to look',
  menusChange: 'Menu names may change between versions.',
  optional: (names) => `${names.length} optional: ${names.join(', ')}`,
  chips: {
    halfYear: '6 months',
    oneYear: '1 year',
    everyDay: 'Every day',
  },
  reads: (text) => `Read as ${text}`,
  errorSummary: (count) => (count === 1 ? 'Check 1 answer' : `Check ${count} answers`),
  rulesPreview: 'See the 8 conditions and sources first',
  decided: { title: 'Decided so far', empty: 'Results appear here as you answer' },
};
