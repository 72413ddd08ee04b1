import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SceneSection } from '../../src/result/scene-section';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

const more = (parameters: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderResult(givenIn(parameters), { locale, part: (page) => <SceneSection page={page} /> });

/** What is folded under this summary. */
function under(summary: string) {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error(`${summary} folds nothing`);
  return within(details);
}

describe('what else there is to know', () => {
  it('is the scene of the purchase alone, where there is one', () => {
    more(sixPeople.meets);
    const scene = under('这个场景要注意');
    expect(scene.getByText(/文章说这里的额度单独算。/).textContent).toContain('比如京东、拼多多');
    expect(scene.queryByText(/就诊记录/)).toBeNull();
  });

  it('is every scene, where none is known', () => {
    more('score=640', 'en');
    const scenes = under('All kinds of places');
    expect(scenes.getAllByText(/^Such as /)).toHaveLength(5);
    expect(scenes.getByText(/needs the record of your visit/)).toBeDefined();
  });

  it('names the five risk checks, and that one of them is doubtful', () => {
    more('score=640');
    const checks = under('会遇到的风控');
    expect(checks.getAllByRole('listitem', { hidden: true })).toHaveLength(5);
    expect(checks.getByText(/没有证实，也不太可信/)).toBeDefined();
    expect(checks.getByText('自己设限额和提醒：微信安全中心 → 信用守护')).toBeDefined();
  });

  it.each([
    ['zh-CN', '文章的其他建议', /我们不建议，因为/],
    ['en', 'What else the article suggests', /we advise against it, because/],
  ] as const)('advises against all six harmful suggestions, in %s', (locale, summary, against) => {
    more('score=640', locale);
    expect(under(summary).getAllByText(against)).toHaveLength(6);
  });

  it('lists the four failure codes with what they mean for these answers', () => {
    const { container } = more('score=570&bankType=national&cardMonths=4');
    const codes = under('失败代码');
    expect(codes.getAllByRole('article', { hidden: true })).toHaveLength(4);
    expect(codes.getByText('支付分 570，差 30 分')).toBeDefined();
    expect(codes.getByText('绑卡 4 个月，差 2 个月')).toBeDefined();
    expect(container.querySelector('[data-code]')).toBeNull();
  });
});
