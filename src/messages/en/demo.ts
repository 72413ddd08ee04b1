import type { DemoWords } from '../demo-words';

export const demo: DemoWords = {
  label: 'This is a demo, not your result',
  notYours: 'Not your result',
  leave: 'Check mine',
  situations: {
    'new-card': { name: 'New card', line: 'Linked 4 months; all else is fine' },
    'low-score': { name: 'Low score', line: 'Pay Score 570, 30 points short' },
    'recently-overdue': {
      name: 'Recent default',
      line: 'Two months ago, repaid',
    },
    premium: { name: 'Premium', line: 'Score 780, often pays, never late' },
    student: { name: 'Student', line: '18 or over, wants a phone' },
    'not-sure': { name: 'Mostly not sure', line: 'Not a student, 18 or over' },
    'big-purchase': {
      name: 'Big purchase',
      line: '24,000 yuan, offer at checkout',
    },
    'needs-cash': { name: 'Needs cash', line: '10,000 yuan, cannot see 微粒贷' },
    meets: { name: 'All met', line: 'Checkout offers installments' },
    'card-age-short': { name: 'Card too new', line: 'Linked 4 months; all else is fine' },
    'score-short': { name: 'Two to go', line: 'Score 570, 1 transaction a day' },
    overdue: { name: 'Something overdue', line: 'All else is met' },
    'score-only': { name: 'One answer', line: 'Pay Score 640, nothing else' },
    cash: { name: 'Wants cash', line: 'All met, cannot see 微粒贷' },
  },
  tour: {
    title: 'Tour',
    start: 'Tour',
    place: (at, of, name) => `${at} of ${of} · ${name}`,
    play: 'Play',
    pause: 'Pause',
    back: 'Back',
    next: 'Next',
    again: 'Start again',
    end: 'End tour',
    still: 'Your device asks for less motion, so please press Next yourself.',
    names: {
      score: 'Pay Score',
      account: 'Account',
      activity: 'Activity',
      credit: 'Credit history',
      purchase: 'Purpose',
      review: 'Check answers',
      verdict: 'Verdict',
      fix: 'Fix first',
      unanswered: 'Unanswered',
      entry: 'Which entry',
      cost: 'Real cost',
      limit: 'Limit',
      plan: 'Plan',
    },
    captions: {
      score:
        'It opens on the first question: no landing page, no login. Answers are filled in here.',
      account:
        'Age, real name and how long a card has been linked are conditions. “Not sure” always works.',
      activity:
        'How WeChat was used over 30 days. A number in the wrong unit is queried, never refused.',
      credit:
        'Anything overdue or a recent default, and no entry is recommended. All worked out on this device.',
      purchase: 'What it is for and where decides the entry. For checkout, one look is enough.',
      review: 'A last look at every answer. Change any of them and you come back here.',
      verdict:
        'The answer first: how many conditions are met, the earliest date, and the next thing to do.',
      fix: 'Failing conditions come first: what is asked, the gap, the remedy, how long, and the source.',
      unanswered: 'What was left open stands apart, with where in WeChat to look it up.',
      entry: 'One conclusion: which entry to use, or none for now. The others say why not.',
      cost: 'The same sum over 3, 6, 12 and 24 terms: extra cost and annual rate. Chart and table agree.',
      limit: 'Only an illustrated range, never your limit. Open it to see how five factors weigh.',
      plan: 'What to do, by date, ready for the calendar. Nothing costs money but repaying debt.',
    },
    told: {
      'new-card': {
        account: 'The card was linked 4 months ago, not long enough. That is the one gap.',
        verdict: 'Only the card is too new, so the page works out the day the gap closes.',
        fix: 'The remedy is to wait. Do not unlink or swap the card: that starts the count again.',
        plan: 'The plan has one step: look again on that day. Nothing to do or pay until then.',
      },
      'low-score': {
        score: 'This one is 570, short of what the article asks for.',
        verdict:
          'Nobody can say when a score will rise. So it says “not before”, and invents no date.',
        entry: '分付 is visible, so it is shown as a fallback, with what it charges a day.',
        plan: 'Pay on time and look again in 30 days. Topping up or donating for points: not advised.',
      },
      'recently-overdue': {
        credit: 'One default two months ago, repaid, but not long enough ago.',
        verdict: 'Even repaid, half a year has to pass. The page works out the day.',
        entry:
          'With this one failing no entry is recommended: an application would only leave a record.',
        plan: 'No tricks to build credit here: waiting, and paying on time.',
      },
      premium: {
        verdict: 'All 8 conditions and the premium tests are met. It still promises no approval.',
        cost: 'A sale offer was seen, so 3 terms lead with that price, beside the base price.',
        limit: 'With more factors answered the range is narrower, but it remains a range.',
      },
      student: {
        account: 'A full-time student, answered truthfully.',
        verdict:
          'The article’s conditions are met. Being a student is not one, but it limits who may lend.',
        entry: 'Micro-lenders can’t lend to students, so that is said first.',
        cost: 'Before buying a phone, see what installments really cost. If you can pay in full, do.',
      },
      'not-sure': {
        score: '“Not sure” is ticked, and nothing stops you from going on.',
        review: 'Open answers are marked as such and do not keep you from the result.',
        verdict: 'It does not guess. It says how many more answers would settle it.',
        unanswered: 'Each open answer says where to look, one at a time.',
      },
      'big-purchase': {
        purchase:
          '24,000 yuan, an offer at checkout, and its quote copied: 12 terms at 1.05% each.',
        verdict:
          'All conditions are met and checkout offers installments: the next step is there, cost first.',
        cost: 'The copied quote stands beside the article’s prices, as the same kind of annual rate.',
      },
      'needs-cash': {
        purchase: 'The need is cash. 微粒贷 cannot be seen, and that is what is answered.',
        verdict: 'Meeting the conditions is one thing, having an entry another. Both are said.',
        entry:
          '微粒贷 is by invitation; nobody can open it for you. So: do not apply yet, and beware of scams.',
        cost: 'These are prices of installments. For cash, ask the lender for the annual rate and the total first.',
      },
    },
  },
};
