import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SceneSection } from '../../src/result/scene-section';
import { findAxeFaults } from '../support/axe';
import { marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { sixPeople } from '../support/six-people';

const more = partRenderer((page) => <SceneSection page={page} />);

/** What is folded under this summary. */
function under(summary: string) {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error(`${summary} folds nothing`);
  return within(details);
}

const ids = ['ecommerce', 'local', 'offline', 'education', 'medical'] as const;
/** What the page says of a scene: whose limit, what to bring, what is checked a second time. */
function factsOf(container: HTMLElement, scene: string): readonly (readonly [string, string])[] {
  const part = theMarked(container, 'data-scene', scene);
  return [...part.querySelectorAll('dt')].map((term) => {
    const definition = term.nextElementSibling;
    const items = [...(definition?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
    return [term.textContent ?? '', items.join('；') || (definition?.textContent ?? '')];
  });
}

describe('each scene', () => {
  it.each([
    ['ecommerce', '文章说单独算；同一篇又说和微粒贷、零钱通的额度连着，两种说法都有。', '', '', ''],
    ['local', '和微粒贷共用，用掉的要减去。', '', '', ''],
    ['offline', '一笔最多 5,000 元，别拆单。', '', '', ''],
    ['education', '专项临时额度。', '学籍信息', '学籍。', '中小学课外培训不能用培训贷。'],
    ['medical', '专项临时额度。', '就诊记录', '就诊记录。', ''],
  ] as const)(
    'says whose limit it is, what to bring and what is checked again: %s',
    (scene, limit, bring, check, law) => {
      const { container } = more('score=640');
      const facts = [
        ['额度', limit],
        ['要带的材料', bring],
        ['还会核对', check],
        ['官方规定', law],
      ];
      expect(factsOf(container, scene)).toEqual(facts.filter(([, text]) => text !== ''));
    },
  );

  it.each([
    [
      'ecommerce',
      'The article calls it separate, and elsewhere says limits are linked with 微粒贷 and 零钱通; we show both.',
      '',
      '',
      '',
    ],
    ['local', 'Shared with 微粒贷; what you have used there is deducted.', '', '', ''],
    ['offline', 'At most 5,000 yuan a payment; don’t split payments.', '', '', ''],
    [
      'education',
      'A special temporary limit.',
      'Enrolment record',
      'Enrolment.',
      'School-age tutoring may not be paid for with training loans.',
    ],
    ['medical', 'A special temporary limit.', 'Visit record', 'The visit record.', ''],
  ] as const)('says so in English too: %s', (scene, limit, bring, check, law) => {
    const { container } = more('score=640', 'en');
    const facts = [
      ['Whose limit', limit],
      ['What to bring', bring],
      ['Also checked', check],
      ['Official rule', law],
    ];
    expect(factsOf(container, scene)).toEqual(facts.filter(([, text]) => text !== ''));
  });

  it('bears its mark, and the person’s own alone where there is one', () => {
    expect(marksOf(more('score=640').container, 'data-scene')).toEqual(ids);
    expect(marksOf(more(sixPeople.meets).container, 'data-scene')).toEqual(['ecommerce']);
  });

  it.each(['zh-CN', 'en'] as const)(
    'has nothing axe objects to when opened, in %s',
    async (locale) => {
      const { container } = more('score=640', locale);
      for (const details of container.querySelectorAll('details')) details.open = true;
      expect(await findAxeFaults(container)).toEqual([]);
    },
  );
});

describe('what else there is to know', () => {
  it('is the scene of the purchase alone, where there is one', () => {
    more(sixPeople.meets);
    const scene = under('这个场景要注意');
    expect(scene.getByText('网购').parentElement?.textContent).toBe('网购 比如京东、拼多多');
    expect(scene.queryByText(/就诊记录/)).toBeNull();
  });

  it('is every scene, where none is known', () => {
    more('score=640', 'en');
    const scenes = under('Limits and documents by kind of purchase');
    expect(scenes.getAllByText(/^Such as/)).toHaveLength(5);
    const names = scenes.getAllByText(/^(京东|拼多多)$/);
    expect(names.map(({ lang }) => lang)).toEqual(['zh-CN', 'zh-CN']);
    expect(scenes.getByText('Visit record')).toBeDefined();
  });

  it('names the five risk checks, and that one of them is doubtful', () => {
    more('score=640');
    const checks = under('可能遇到的风控');
    expect(checks.getAllByRole('listitem', { hidden: true })).toHaveLength(5);
    expect(checks.getByText(/没有证实，也不太可信/)).toBeDefined();
    expect(checks.getByText('会看法院的被执行人名单。')).toBeDefined();
    expect(checks.getByText('自己设限额和提醒：微信安全中心 → 信用守护')).toBeDefined();
  });

  it.each([
    ['zh-CN', '文章的其他建议', '水电费、话费用微信按时交。'],
    ['en', 'What else the article suggests', 'Pay utility and phone bills on time with WeChat.'],
  ] as const)('is what the article advises and harms nobody, in %s', (locale, summary, bills) => {
    const { container } = more('score=640', locale);
    expect(under(summary).getAllByRole('listitem', { hidden: true })).toHaveLength(3);
    expect(under(summary).getByText(bills)).toBeDefined();
    expect(marksOf(container, 'data-suggestion')).toEqual([]);
  });

  it('lists the four failure codes with what they mean for these answers', () => {
    const { container } = more('score=570&bankType=national&cardMonths=4');
    const codes = under('失败代码');
    expect(codes.getAllByRole('article', { hidden: true })).toHaveLength(4);
    expect(codes.getByText('支付分 570，差 30 分')).toBeDefined();
    expect(codes.getByText('绑卡 4 个月，差 2 个月')).toBeDefined();
    expect(container.querySelector('[data-code]')).toBeNull();
  });

  it('leads to the page that looks a code up', async () => {
    const { user, went } = more('score=640');
    under('失败代码');
    await user.click(screen.getByRole('button', { name: '按代码查', hidden: true }));
    expect(went).toEqual(['codes']);
  });
});
