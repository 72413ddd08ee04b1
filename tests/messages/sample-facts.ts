import type { FieldProblem } from '../../src/messages/messages';

type Calls = readonly (readonly unknown[])[];

const problems: readonly FieldProblem[] = [
  'empty',
  'not-chosen',
  'not-a-number',
  'out-of-range',
  'not-whole',
  'too-many-decimals',
  'suspect-per-month',
  'suspect-times-10000',
  'suspect-tenth',
  'suspect-times-100',
];

const fieldFacts = {
  name: 'X',
  typed: '90',
  converted: '3',
  example: '680',
  min: 0,
  max: 1000,
  decimals: 2,
  optional: false,
};

/** Numbers every rule can meet: short of it, at it, past it, unmeasured, with and without a day. */
const ruleFacts: Calls = [
  [{ value: 0, threshold: 6, gap: 6, measured: true }],
  [{ value: 0, threshold: 6, gap: 6, measured: true, none: true, date: '2027-05-22' }],
  [{ value: 1, threshold: 2, gap: 1, measured: true, date: '2027-01-22' }],
  [{ value: 1, threshold: 2, gap: 1, measured: true, settled: true, date: '2027-01-22' }],
  [{ value: 2.8, threshold: 3, gap: 0.2, measured: true, days: 5, perDay: 4 }],
  [{ value: 720, threshold: 600, gap: 0, measured: true }],
  [{ value: 0, threshold: 6, gap: 0, measured: false }],
];

const cost = { terms: 3, fee: 27_000, nominal: 0.268026 };
const on = { kind: 'on', date: '2027-01-22' };
const unpredictable = { kind: 'cannot-be-predicted', date: '2027-01-22' };
const counts: Calls = [[0], [1], [2], [8]];
const days: Calls = [['2027-01-22']];
const sums: Calls = [[27_000], [24_333]];
const ranges: Calls = [
  [0, 5_000_000],
  [24_333, 152_083],
  [100_000, 100_000],
];
const fractions: Calls = [[0], [0.146], [1.25]];
const words: Calls = [['X']];
const names: Calls = [['X'], ['']];
const nameAndPlace: Calls = [['X'], ['X', 'Y']];
const entries: Calls = [['pay-score'], ['weilidai'], ['merchant'], ['fenfu'], ['none']];

/** By the path of a text that takes facts (`*` for any one name): the calls worth reading. */
const samples: Readonly<Record<string, Calls>> = {
  'core.notices.prefilled': [
    ['https://help.example', ['X']],
    [undefined, ['X', 'Y']],
  ],
  'core.notices.ignored': [
    [['a'], 0],
    [['a', 'b'], 2],
  ],
  'hostPages.log.since': [[0], [12_340]],
  'hostPages.log.times': counts,
  'hostPages.log.told.*': [['2', '6']],
  'hostPages.integrate.options.contrast': [['X', 6.48]],
  'hostPages.integrate.options.adjusted': [['X', 2.38, 4.5]],
  'hostPages.integrate.doctor.found': counts,
  'hostPages.integrate.doctor.findings.*.*': words,
  'demo.tour.place': [[1, 12, 'X']],
  'core.progress': [[1, 6]],
  'core.documentTitle': words,
  'core.optional': [[['a', 'b']]],
  'core.reads': words,
  'core.problem': problems.flatMap((problem) => [
    [problem, fieldFacts],
    [problem, { ...fieldFacts, optional: true }],
  ]),
  'core.suspectAnswers': problems.map((problem) => [problem, '90', '3']),
  'core.errorSummary': counts,
  'core.review.changeName': words,
  'core.review.unanswered': counts,
  'core.review.allAnswered': [[0], [7]],
  'core.review.value': [
    ['40', '%'],
    ['8', 'X'],
  ],
  'result.rules.*.*': ruleFacts,
  'result.verdict.meets': counts,
  'result.verdict.notYet': [
    [1, on],
    [2, unpredictable],
  ],
  'result.verdict.undetermined': counts,
  'result.verdict.notInForce': [
    [1, '1970-01-01'],
    [8, '1970-01-01'],
  ],
  'result.verdict.notBefore': days,
  'result.verdict.now': days,
  'result.next.entry': entries,
  'result.next.answer': nameAndPlace,
  'result.counted': [
    ['X', 1],
    ['X', 7],
  ],
  'result.ruleCard.changeOf': words,
  'result.ruleCard.unknown': words,
  'result.ruleCard.answerOf': words,
  'result.when': [
    [on, '2026-11-22'],
    [on, '2027-01-22'],
    [unpredictable, '2026-11-22'],
    [unpredictable, '2027-01-22'],
  ],
  'result.sourceNote.place': [['X', 'Y']],
  'result.sourceNote.own': [['分付入口位置']],
  'result.sourceNote.from': days,
  'result.sourceNote.checked': days,
  'result.entry.rejected': entries.map(([entry]) => [entry, 'X']),
  'result.entry.reasons.*': names,
  'result.cost.example': sums,
  'result.cost.terms': [[3], [24]],
  'result.cost.find': [
    [{ principal: 1_000_000, cheapest: cost, lowestRate: cost }],
    [{ principal: 1_000_000, cheapest: cost, lowestRate: { ...cost, terms: 24 } }],
  ],
  'result.cost.delta': [
    [24, 3, 147_000],
    [24, 3, -100],
  ],
  'result.cost.promoSaves': [[3, 21_000]],
  'result.cost.quoteFound': [[27_000, 0.268026]],
  'result.cost.skip': sums,
  'result.cost.table.caption': sums,
  'result.cost.table.allPrices': counts,
  'result.explanations.articleSays': [[0.126, 0.144]],
  'result.explanations.fourLpr': fractions,
  'result.costPlan.title': [[12, 'X']],
  'result.costPlan.statement.feeText': [
    [27_000, 9_000, 9_000],
    [27_001, 9_000, 9_001],
  ],
  'result.costPlan.statement.paymentsText': [
    [3, 209_000, 209_000],
    [3, 348_333, 348_334],
  ],
  'result.costPlan.statement.annualText': [[0.268026, 0.303512]],
  'result.costPlan.statement.articleText': fractions,
  'result.cost.noDownload': words,
  'result.cost.nearest': [['base', { base: 'X', promo: 'Y', quote: 'Z' }]],
  'result.cost.meantFee': fractions,
  'result.cost.meantTotal': sums,
  'result.cost.meantPerTerm': sums,
  'result.costPlan.schedule.caption': days,
  'result.costPlan.schedule.termOf': counts,
  'result.costPlan.early.after': counts,
  'result.costPlan.weigh.options.*': [[3], [24]],
  'result.costPlan.weigh.upfront': sums,
  'result.costPlan.weigh.saving': [
    [1, 209_000],
    [3, 209_000],
  ],
  'result.costPlan.weigh.paying': [
    [1, 209_000],
    [3, 209_000],
  ],
  'result.costPlan.weigh.saves': sums,
  'result.costPlan.weigh.burden': [
    [0.0911, 'X'],
    [1.25, 'X'],
  ],
  'result.documentName': [['article', 'X']],
  'result.costPlan.weigh.lines': [[0.2, 0.35]],
  'result.costPlan.rivals.range': [
    [0.1021, 0.2428],
    [0.146, 0.146],
  ],
  'result.guide.missing': words,
  'result.guide.edition.caveat': [['X', '2026-11-22']],
  'result.guide.edition.counted': [
    [1, 'X'],
    [12, 'X'],
  ],
  'result.guide.edition.rest': [[['X']], [['X', 'Y']]],
  'result.guide.recheck.date': days,
  'result.guide.recheck.rulebook': [['X', 'Y']],
  'result.guide.recheck.both': [['2026-11-22', 'X', 'Y']],
  'result.guide.recheck.lost': words,
  'result.guide.recheck.threshold': [['X', 'Y', 'Z']],
  'result.guide.recheck.fee': [
    [3, 'base', '1.5%', '1.6%'],
    [6, 'promo', '0.6%', '0.5%'],
  ],
  'result.against.title': counts,
  'result.guide.swap.to': counts,
  'result.guide.swap.until': days,
  'result.guide.use.titles.daily-transactions': counts,
  'result.guide.use.titles.login-days': counts,
  'result.guide.use.leads.daily-transactions': counts,
  'result.guide.use.leads.login-days': [[]],
  'result.guide.use.amount.daily-transactions': [[1], [2.96], [3]],
  'result.guide.use.amount.login-days': [[1], [9.99], [10.06]],
  'result.guide.use.reached': words,
  'result.guide.use.pace': counts,
  'result.guide.use.takes': counts,
  'result.guide.swap.fromTo': [
    [30, 0],
    [1, 1],
  ],
  'result.guide.change.to': [['X', 'Y']],
  'result.guide.change.sinceDefault': [[6], [1]],
  'result.guide.change.more': words,
  'result.guide.whatIf.verdict': [['X', 'Y']],
  'result.guide.whatIf.entry': [
    [
      'none',
      'pay-score',
      { none: 'X', 'pay-score': 'Y', weilidai: 'Z', merchant: 'M', fenfu: 'F' },
    ],
  ],
  'result.guide.whatIf.limit': [['X', 'Y']],
  'result.guide.whatIf.rule': [['X', 'Y']],
  'result.limit.range': ranges,
  'result.limit.closed': ranges,
  'result.limit.offered': ranges,
  'result.limit.undecided': sums,
  'result.limit.narrow': [['X', 1_250_000]],
  'result.limit.couldNarrow': sums,
  'result.limit.over': sums,
  'result.plan.by': days,
  'result.plan.lookAgain': days,
  'result.plan.remindMe': counts,
  'result.plan.eventOf': words,
  'result.plan.calendarTitle': words,
  'result.more.partners': words,
  'result.more.riskSettings': words,
  'result.against.say': [['X', 'Y']],
  'result.codes.unknown': [['X'], ['']],
  'result.compare.wholeRange': [[0.006, 0.015]],
  'result.compare.lead': [[1_000_000, 'X']],
  'result.moneyEnds': ranges,
  'result.limitRange': ranges,
  'result.drivers.weight': [[35]],
  'result.compare.freeDays': counts,
  'result.hostShare.title': words,
  'result.sources.rulebook': words,
  'result.sources.published': words,
  'result.sources.checked': days,
  'result.ruleNames': [[['adult']], [['card-age', 'login-days']]],
};

/** The calls worth reading of one text; `undefined` where nobody has written any. */
export function sampleFacts(path: string): Calls | undefined {
  const above = path.replace(/\.[^.]+$/, '.*');
  return samples[path] ?? samples[above] ?? samples[above.replace(/\.[^.]+\.\*$/, '.*.*')];
}
