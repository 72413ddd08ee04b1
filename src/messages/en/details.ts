import type { Scene } from '../../domain/answers/answers';
import type { RivalRange } from '../../domain/cost/cost';
import type {
  FailureCode,
  HarmlessAdvice,
  OwnSourceId,
  RiskControl,
  SourceRecord,
  Suggestion,
} from '../../domain/rulebook/rulebook';
import { createFormat } from '../format';
import type { DetailWords } from '../result-words';
import { costPlan } from './cost-plan';
import { counted } from './counted';

const { money, percentShort } = createFormat('en');

const codeNames: Record<FailureCode, string> = {
  WECHAT_CREDIT_401: 'Pay Score too low',
  WECHAT_AUTH_403: 'Real-name details incomplete',
  WECHAT_ORDER_500: 'The shop’s limit is too low',
  WECHAT_BANK_404: 'This kind of bank card is not accepted',
};

/** What our documents are called in English; their titles are Chinese. */
const documentNames: Readonly<Partial<Record<SourceRecord['id'], string>>> = {
  article: 'Steps to open WeChat installments (web article)',
  own: 'Assumptions of this tool',
  'civil-code': 'Civil Code of the People’s Republic of China',
  'pay-score-statement': 'WeChat’s statement on Pay Score (press report)',
  'merchant-documents': 'WeChat Pay documents for merchants: guide to 分付',
  'partner-documents': 'WeChat Pay documents for service providers: guide to 分付',
  'weilidai-product': 'WeBank’s description of 微粒贷',
  'pboc-2021-3': 'People’s Bank of China, Announcement No. 3 of 2021',
  'nfra-2025-9': 'National Financial Regulatory Administration, Document No. 9 of 2025',
  'spc-practice': 'Practice of the Supreme People’s Court',
  'lpr-2025-12': 'Loan prime rate (LPR)',
  'microloan-cost-rule': 'Rule on the full financing cost at microloan companies',
  'cost-disclosure-2026': 'Rule on stating the full financing cost',
  'student-lending-rule': 'Rule on online consumer loans to university students',
  'training-loan-rule': 'Rule on fees for after-school training',
  'fenfu-secondary': 'Descriptions of 分付 (secondary sources)',
} satisfies Record<OwnSourceId, string>;

/** The words of what the result loads after itself. */
export const details: DetailWords = {
  costPlan,
  costsTitle: 'What do installments really cost?',
  startCheck: 'Take the check',
  drivers: {
    title: 'Five factors and their weights',
    weight: (percentage) => `Weight ${percentage}%`,
    known: 'Known',
    open: 'Unknown',
    adds: 'Adds',
    maps: 'How answers turn into a range is our own assumption.',
    reRated:
      'The article says limits are reviewed every quarter, with details under 支付分 → 信用管理.',
  },
  explanations: {
    title: 'How these figures are worked out',
    conventions:
      'Both annual rates count only what you still owe: nominal is the monthly rate × 12, effective compounds it over a year. Announcement No. 3 of 2021 by the central bank (PBoC) asks lenders to state the annual rate, and to say so when it is nominal.',
    articleSays: (low, high) =>
      `The article’s own “annual rates” are ${percentShort(low)}–${percentShort(high)}, which fit no method.`,
    only24: 'Only the article mentions 24 terms; official documents show 3, 6 and 12.',
    floats:
      'Prices vary with the person and the shop’s subsidy; the quote on WeChat’s 分期详情页 prevails.',
    fourLpr: (rate: number) =>
      `For reference: courts cap private lending at four times the one-year LPR (China’s benchmark loan rate), ${percentShort(rate)} as of December 2025; new microloans must come down to that line by the end of 2027.`,
  },
  against: {
    title: (count) => `${count} things the article suggests and we advise against`,
    say: (what: string, why: string) =>
      `The article suggests ${what}; we advise against it, because ${why}.`,
    of: {
      donate: {
        what: 'donating more to lift the score',
        why: 'nobody has shown that it raises the score',
      },
      'buy-funds': {
        what: 'buying funds to build credit',
        why: 'funds can lose money and aren’t worth buying for a limit',
      },
      'top-up': {
        what: 'topping up more than 1,000 yuan for 30 days in a row',
        why: 'nothing shows that moving money back and forth helps, and it contradicts keeping a balance of 500–1,000 yuan',
      },
      'keep-balance': {
        what: 'keeping 500–1,000 yuan in your balance',
        why: 'idle money may not help; enough to spend is enough',
      },
      'borrow-for-credit': {
        what: 'borrowing a little from 微粒贷 to prove you can repay',
        why: 'borrowing costs interest and goes on your credit record',
      },
      'swap-card': {
        what: 'swapping to a card that isn’t from a city or rural bank',
        why: 'unlinking the old card restarts the count; add a card, don’t swap',
      },
    } satisfies Record<Suggestion, { what: string; why: string }>,
  },
  more: {
    sceneTitle: 'Good to know for this purchase',
    allScenes: 'Limits and documents by kind of purchase',
    scenes: {
      ecommerce: 'Online shop',
      local: 'Local services',
      offline: 'Physical shop',
      education: 'Education',
      medical: 'Medical care',
    } satisfies Record<Scene, string>,
    partners: (names: string) => `Such as ${names}`,
    riskTitle: 'Risk checks you may meet',
    risks: {
      biometric: 'Face or fingerprint when you confirm installments.',
      'sms-check': 'A text message code for logins elsewhere and large payments late at night.',
      freeze:
        'Installments freeze after more than 3 days overdue; the article doesn’t state the charges.',
      'cross-check':
        'The article says Alipay and bank accounts in the same name are checked; unconfirmed, and not very likely.',
      'debtor-list': 'The courts’ list of judgment debtors is checked.',
    } satisfies Record<RiskControl, string>,
    riskSettings: (path: string) => `Set your own limits and alerts: ${path}`,
    adviceTitle: 'What else the article suggests',
    advice: {
      'pay-bills': 'Pay utility and phone bills on time with WeChat.',
      'first-at-frequent-partner':
        'Make your first installment purchase at a partner shop you use often.',
      'few-applications': 'Apply rarely; too many may lower your rating.',
    } satisfies Record<HarmlessAdvice, string>,
    codesTitle: 'Failure codes',
  },
  scenes: {
    whose: 'Whose limit',
    bring: 'What to bring',
    check: 'Also checked',
    law: 'Official rule',
    limits: {
      ecommerce:
        'The article calls it separate, and elsewhere says limits are linked with 微粒贷 and 零钱通; we show both.',
      local: 'Shared with 微粒贷; what you have used there is deducted.',
      offline: 'At most 5,000 yuan a payment; don’t split payments.',
      education: 'A special temporary limit.',
      medical: 'A special temporary limit.',
    },
    documents: {
      ecommerce: [],
      local: [],
      offline: [],
      education: ['Enrolment record'],
      medical: ['Visit record'],
    },
    checks: {
      ecommerce: '',
      local: '',
      offline: '',
      education: 'Enrolment.',
      medical: 'The visit record.',
    },
    laws: { education: 'School-age tutoring may not be paid for with training loans.' },
  },
  codes: {
    title: 'What does the message mean?',
    label: 'The code in the message',
    hint: 'The number alone will do, like 401',
    look: 'Look it up',
    missing: 'Enter a code first, like 401',
    all: 'All 4 codes',
    names: codeNames,
    remedy: 'What to do',
    yours: 'In your case',
    remedies: {
      WECHAT_CREDIT_401: 'Repay and pay bills on time, and look again in 30 days.',
      WECHAT_AUTH_403:
        'Complete your name, occupation and education, inside WeChat only: 我 → 服务 → 钱包 → 身份信息.',
      WECHAT_ORDER_500: 'Try another partner shop, or come back later.',
      WECHAT_BANK_404: 'Add a card from a national bank.',
    } satisfies Record<FailureCode, string>,
    warnings: {
      WECHAT_CREDIT_401: 'Don’t top up back and forth for the score.',
      WECHAT_AUTH_403: 'Never enter these details outside WeChat.',
      WECHAT_ORDER_500: '',
      WECHAT_BANK_404: 'Don’t unlink the old card: with a new one, the count restarts.',
    } satisfies Record<FailureCode, string>,
    unknown: (asked: string) =>
      `The article has no ${asked ? `code “${asked}”` : 'such code'}. Ask support in WeChat: 我 → 设置 → 帮助与反馈.`,
    anySource: 'What these codes mean comes from the article and is unofficial.',
    article: 'The article says',
    articleTexts: {
      WECHAT_CREDIT_401: 'The Pay Score is below what is asked.',
      WECHAT_AUTH_403: 'Real-name details are incomplete: add occupation and education.',
      WECHAT_ORDER_500: 'The limit on the shop’s side falls short: try another.',
      WECHAT_BANK_404: 'The card’s bank is not accepted, most likely a city or rural bank.',
    },
    touches: 'Related conditions',
    open: 'Look up a code',
  },
  compare: {
    title: 'Same money: who is cheaper?',
    lead: (amount: number, terms: string) => `${money(amount)} in ${terms}`,
    names: {
      wechat: 'WeChat installments',
      huabei: '花呗 (Huabei)',
      baitiao: '白条 (Baitiao)',
      fenfu: '分付',
    } satisfies Record<RivalRange['id'], string>,
    against: {
      cheaper: 'Cheaper than WeChat installments',
      dearer: 'More expensive than WeChat installments',
      overlap: 'Overlaps with WeChat installments: no clear winner',
      'no-claim': '',
      itself: '',
    } satisfies Record<RivalRange['against'], string>,
    noClaim: 'There is no official word to compare by, so the ranges are only listed.',
    product: 'Product',
    rate: 'Annual rate (nominal)',
    fee: 'Extra',
    limit: 'Highest limit',
    free: 'Interest-free days',
    freeDays: (days: number) => `Up to ${counted(days, 'day')}`,
    noFree: 'None',
    freeNote:
      'Interest-free days help only if you don’t split the bill; once you do, every term has its fee.',
    wholeRange: (low, high) =>
      `The range for WeChat takes ${percentShort(low)}–${percentShort(high)} a term whatever the number of terms, so it is wider than each term’s own prices.`,
    reach: 'Where it works',
    reaches: {
      everywhere: 'Online and in shops',
      'mostly-alibaba': 'Mostly Alibaba',
      jd: '京东 (JD.com)',
    },
    ratedBy: 'Rated by',
    ratings: {
      'pay-score': 'Pay Score + PBoC credit record',
      'zhima-credit': '芝麻信用 + PBoC credit record',
      'jd-data': 'JD.com data + PBoC credit record',
    },
    notStated: 'Not stated publicly',
    caption: 'WeChat installments, 花呗, 白条 and 分付: annual rate and extra paid',
    sourceNote:
      'Fee ranges are the article’s, unofficial; 分付 is worked out at 0.04% a day with equal principal.',
  },
  documentName: (id, title) => documentNames[id] ?? title,
};
