import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { RuleList } from '../../src/result/rule-list';
import { marked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

const wordsFor = {
  'zh-CN': {
    article: '据文章·非官方',
    own: '本工具假设',
    press: '据媒体报道',
    computed: '按公式计算',
    official: '官方公开',
  },
  en: {
    article: 'Article, unofficial',
    own: 'Our assumption',
    press: 'Press report',
    computed: 'Calculated',
    official: 'Official source',
  },
} as const;

/** What an assumption of ours is about, which is no quotation, in English. */
const inEnglish: Readonly<Record<string, string>> = {
  '每月还款占收入多少算吃紧、算过重':
    'The share of income from which payments are tight or too heavy',
  分付入口位置: 'Where 分付 is found',
};

const code = ['article', '七、常见开通失败原因'] as const;
const scene = ['article', '五、合作平台与场景拓展'] as const;
const risks = ['article', '六、风险控制与安全机制'] as const;
const advice = ['article', '总结与建议'] as const;

/** What every result shows beside the rules: each part with a source, by its grade and the place quoted. */
const everywhere = {
  cost: [
    // The others' fees, and 分付's.
    ['article', '八、竞品功能对比分析'],
    ['press', '日利率'],
    // The two lines a rate is held against.
    ['computed', '1年期3.0%×4（2025年12月）'],
    ['official', '综合融资成本年化24%以内'],
    // The fees themselves.
    ['article', '四、分期费用与利率模型'],
  ],
  limit: [
    // The weights, then the scale.
    ['article', '三、额度管理体系'],
    ['article', '八、竞品功能对比分析'],
  ],
  // What is advised against.
  plan: [['article', '七、常见开通失败原因']],
  more: [scene, risks, advice, code, code, code, code],
} as const;

type Part = readonly (readonly [grade: keyof (typeof wordsFor)['en'], clause: string])[];

const people = [
  [
    'who meets all and earns something',
    `${sixPeople.meets}&income=3000`,
    {
      ...everywhere,
      entry: [['article', '二、开通入口与操作路径']],
      cost: [['own', '每月还款占收入多少算吃紧、算过重'], ...everywhere.cost],
    },
  ],
  [
    'who builds up with 分付, and names no scene',
    `${sixPeople['card too new']}&fenfu=yes`,
    {
      ...everywhere,
      entry: [
        ['own', '分付入口位置'],
        ['press', '日利率'],
      ],
      more: [scene, scene, scene, scene, ...everywhere.more],
    },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, Part>>])[];

describe('every value on the result', () => {
  it.each(locales.flatMap((locale) => people.map((person) => [locale, ...person] as const)))(
    'says how well it is known, and where it stands, in %s, to someone %s',
    (locale, _, parameters, parts) => {
      const { container } = renderResult(givenIn(parameters), { locale });
      for (const [id, expected] of Object.entries<Part>(parts)) {
        const chips = [...container.querySelectorAll(`#${id} .grade-chip`)].map((chip) => [
          chip.querySelector('summary')?.textContent,
          [...chip.querySelectorAll('p > span')].at(-1)?.textContent,
        ]);
        expect(chips, id).toEqual(
          expected.map(([grade, clause]) => [
            wordsFor[locale][grade],
            (locale === 'en' && inEnglish[clause]) || clause,
          ]),
        );
      }
    },
  );

  it.each(Object.entries(sixPeople))(
    'is graded in each of the fifteen rules, for: %s',
    (_, parameters) => {
      const { container } = renderResult(givenIn(parameters));
      const chips = marked(container, 'data-rule').map((rule) => [
        rule.dataset['rule'],
        rule.querySelectorAll('.grade-chip').length,
      ]);
      expect(chips).toHaveLength(15);
      expect(chips.filter(([, count]) => count !== 1)).toEqual([]);
    },
  );

  it('is graded in each of the eight conditions, told before anything is answered', () => {
    const { container } = renderResult(
      {},
      {
        part: ({ texts, assessment, sources }) => (
          <RuleList words={texts} rules={assessment.rules} sources={sources} />
        ),
      },
    );
    const chips = [...container.querySelectorAll('li')].map(
      (rule) => rule.querySelectorAll('.grade-chip').length,
    );
    expect(chips).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
