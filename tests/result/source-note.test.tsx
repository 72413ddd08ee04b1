import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../../src/data/current-rulebook';
import { fromArticle } from '../../src/data/from-article';
import { planFacts } from '../../src/data/plan-facts';
import { rateLines } from '../../src/data/rate-lines';
import { sources } from '../../src/data/sources';
import { thresholds } from '../../src/data/thresholds';
import { sourced } from '../../src/domain/rulebook/rulebook';
import { SourceNote } from '../../src/result/source-note';
import { everySourced } from '../support/every-sourced';
import { resultWords } from '../support/result-context';

const own = {
  article: fromArticle('二、入口', 600)[0],
  assumption: planFacts.scoreLookAgainDays[0],
  'lending rule': thresholds.notStudent[0],
  'Civil Code': thresholds.age[0],
  'rate ceiling': rateLines.referenceLine[1] ?? rateLines.referenceLine[0],
};

describe('a source note', () => {
  it.each([
    ['zh-CN', 'article', '微信分期开通步骤（网络文章，无日期）：二、入口。2026年11月22日核对。'],
    [
      'en',
      'article',
      '“微信分期开通步骤（网络文章，无日期）”, 二、入口. Checked November 22, 2026.',
    ],
    // That it is an assumption of this tool stands on the chip.
    ['zh-CN', 'assumption', '支付分隔多少天再看。2026年11月22日核对。'],
    [
      'en',
      'assumption',
      'Days until a Pay Score is worth another look. Checked November 22, 2026.',
    ],
    [
      'zh-CN',
      'lending rule',
      '大学生互联网消费贷款监管规定：小额贷款公司不得向大学生放贷。2026年11月22日核对。',
    ],
  ] as const)('in %s names no first day for the %s, which states none', (locale, of, said) => {
    render(<SourceNote page={{ texts: resultWords[locale], sources }} of={own[of]} />);
    expect(screen.getByRole('paragraph').textContent).toBe(said);
  });

  it.each([
    [
      'zh-CN',
      'Civil Code',
      '中华人民共和国民法典：第十七条。2021年1月1日起适用，2026年11月22日核对。',
    ],
    [
      'en',
      'rate ceiling',
      '“金规〔2025〕9号”, 综合融资成本年化24%以内. In force from October 1, 2025. Checked November 22, 2026.',
    ],
  ] as const)('in %s names the day from which the %s says it holds', (locale, of, said) => {
    render(<SourceNote page={{ texts: resultWords[locale], sources }} of={own[of]} />);
    expect(screen.getByRole('paragraph').textContent).toBe(said);
  });

  it.each(['zh-CN', 'en'] as const)(
    'in %s has no space within a day, where it is lost',
    (locale) => {
      render(
        <SourceNote page={{ texts: resultWords[locale], sources }} of={own['rate ceiling']} />,
      );
      const days = [...screen.getByRole('paragraph').querySelectorAll('time')];
      expect(days).toHaveLength(2);
      for (const { textContent } of days) expect(textContent).toBe(textContent?.trim());
    },
  );

  it('marks what it quotes as Chinese, in any language', () => {
    render(<SourceNote page={{ texts: resultWords.en, sources }} of={own.article} />);
    const quoted = [...screen.getByRole('paragraph').querySelectorAll('[lang="zh-CN"]')];
    expect(quoted.map(({ textContent }) => textContent)).toEqual([
      '微信分期开通步骤（网络文章，无日期）',
      '二、入口',
    ]);
  });

  it('says in English what every assumption of ours is for', () => {
    const clauses = everySourced(currentRulebook)
      .flatMap(({ periods }) => periods)
      .filter(({ source }) => source === 'own')
      .map(({ clause }) => clause);
    expect(new Set(clauses).size).toBe(5);
    const { own: said } = resultWords.en.sourceNote;
    expect(clauses.filter((clause) => said(clause) === clause)).toEqual([]);
    expect(clauses.map(resultWords['zh-CN'].sourceNote.own)).toEqual(clauses);
    render(<SourceNote page={{ texts: resultWords.en, sources }} of={own.assumption} />);
    expect(screen.getByRole('paragraph').querySelector('[lang="zh-CN"]')).toBeNull();
  });

  it('names the day that a rulebook file states', () => {
    const of = sourced({
      value: 620,
      source: 'file:own-survey',
      clause: '表1',
      grade: 'assumed',
      inForceFrom: '2026-01-01',
      lastChecked: '2026-11-20',
    });
    render(<SourceNote page={{ texts: resultWords['zh-CN'], sources }} of={of} />);
    const note = screen.getByRole('paragraph');
    // Nobody knows which language a file is written in.
    expect(note.querySelector('[lang]')).toBeNull();
    expect(note.textContent).toBe('file:own-survey：表1。2026年1月1日起适用，2026年11月20日核对。');
    expect([...note.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2026-01-01',
      '2026-11-20',
    ]);
  });
});
