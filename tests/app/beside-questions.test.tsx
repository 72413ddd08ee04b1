import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DecidedSoFar, RulesFirst } from '../../src/app/beside-questions';
import { setWide } from '../support/jsdom-gaps';
import { coreWords, resultDay } from '../support/result-context';
import { givenIn } from '../support/six-people';

afterEach(() => setWide(false));

function decided(parameters: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  return render(
    <DecidedSoFar
      locale={locale}
      words={coreWords[locale]}
      today={resultDay}
      state={{ given: givenIn(parameters), entries: {}, on: resultDay }}
    />,
  );
}

describe('the rules decided so far', () => {
  it('are not shown where there is no room', () => {
    expect(decided('score=720').container.textContent).toBe('');
  });

  it('are promised while nothing is answered', () => {
    setWide(true);
    decided('');
    expect(screen.getByRole('region', { name: '已经能判断的' }).textContent).toContain(
      '答几题，这里就会出现结果',
    );
  });

  it('are shown one line each, without the marks of the result', async () => {
    setWide(true);
    const { container } = decided('score=570&adult=yes');
    const list = within(await screen.findByRole('list'));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '✓满 18 岁',
      '✕支付分 570，差 30 分',
    ]);
    expect(container.querySelector('[data-rule]')).toBeNull();
  });

  it('are still promised while only other questions are answered', async () => {
    setWide(true);
    decided('student=no', 'en');
    expect(await screen.findByText(coreWords.en.decided.empty)).toBeDefined();
  });
});

describe('the conditions to read first', () => {
  it('are the eight, with their grade, once someone opens them', async () => {
    render(<RulesFirst locale="zh-CN" words={coreWords['zh-CN']} today={resultDay} />);
    expect(screen.queryByRole('list')).toBeNull();
    await userEvent.click(screen.getByText('先看 8 条基本条件和来源'));
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('span')?.textContent)).toEqual([
      '满 18 岁',
      '支付分 600 起',
      '微信已实名',
      '本人卡绑满 6 个月',
      '最近 6 个月没有严重违约，更早的已还清',
      '现在没有逾期',
      '平均每天交易 3 笔起',
      '30 天里至少用 10 天微信',
    ]);
    expect(screen.getAllByText('据文章·非官方')).toHaveLength(7);
    expect(screen.getAllByText('官方公开')).toHaveLength(1);
  });
});
