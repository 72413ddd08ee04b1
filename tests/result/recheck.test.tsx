import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Recheck } from '../../src/result/recheck';
import { marked } from '../support/page-marks';
import { contextFor, resultDay } from '../support/result-context';
import { givenIn } from '../support/six-people';

const page = (told: readonly string[] | undefined, locale: 'zh-CN' | 'en' = 'zh-CN') => ({
  ...contextFor(givenIn('score=720'), { locale }),
  since: told && { on: resultDay, told },
});

describe('answers of an earlier day', () => {
  it('say what has become of them since', () => {
    const { container } = render(<Recheck page={page(['绑卡时间：变成符合。'])} />);
    expect(container.querySelector('time')?.dateTime).toBe('2026-11-22');
    expect(container.textContent).toContain('这些答案是 2026年11月22日填的，到今天：');
    expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '绑卡时间：变成符合。',
    ]);
  });

  it('say so when nothing has changed', () => {
    const { container } = render(<Recheck page={page([], 'en')} />);
    expect(container.textContent).toContain('Nothing has changed.');
    expect(marked(container, 'data-notice', 'recheck')).toHaveLength(1);
  });

  it.each([
    ['zh-CN', '链接按规则 2019-01-01 做的，这里没有，没法逐条比；下面都按现在的规则算。'],
    ['en', 'This link used other rules (2019-01-01) that we don’t have; below is by today’s.'],
  ] as const)('say only that, where their rules are lost, in %s', (locale, said) => {
    const rulebook = { was: '2019-01-01', isKnown: false };
    const { container } = render(
      <Recheck page={{ ...page([], locale), since: { on: resultDay, rulebook, told: [] } }} />,
    );
    expect(container.textContent).toBe(said);
  });

  it('are not mentioned when they are of today', () => {
    const { container } = render(<Recheck page={page(undefined)} />);
    expect(container.textContent).toBe('');
  });
});
