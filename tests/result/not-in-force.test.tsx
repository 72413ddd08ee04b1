import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import type { Locale } from '../../src/messages/messages';
import { nextAction } from '../../src/result/next-action';
import { notInForce } from '../../src/result/not-in-force';
import { ResultPage } from '../../src/result/result-page';
import { RuleList } from '../../src/result/rule-list';
import { verdictText } from '../../src/result/verdict-header';
import { fixedRulebook } from '../support/fixed-rulebook';
import { marksOf } from '../support/page-marks';
import { contextFor, coreWords, resultDay, resultWords } from '../support/result-context';
import '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

/** What a phone with an empty battery may take for today. */
const today = toCalendarDate('1970-01-01');

function draw(parameters: string, locale: Locale = 'zh-CN') {
  const page = contextFor(givenIn(parameters), { locale, today });
  return { page, ...render(<ResultPage page={page} takesFocus={false} />) };
}

describe('the rules of which no value is in force', () => {
  it('are the required ones, on a day before all periods', () => {
    const { assessment } = contextFor(givenIn(sixPeople.meets), { today });
    expect(notInForce(assessment)).toHaveLength(8);
  });

  it('are none on a day inside them, whatever is unknown', () => {
    expect(notInForce(contextFor({}).assessment)).toEqual([]);
  });
});

describe('on a day of which nothing is known', () => {
  it.each([
    ['zh-CN', '1970年1月1日有 8 条条件没有数据，给不出结论', '看看手机日期对不对，改好再回来'],
    [
      'en',
      'No verdict: 8 conditions without a value for January 1, 1970',
      'Check the date on your phone; if it is wrong, set it and come back',
    ],
  ] as const)('the headline says so and the date is to be checked, in %s', (locale, said, todo) => {
    const { assessment, words, texts } = contextFor(givenIn(sixPeople.meets), { locale, today });
    expect(verdictText(assessment, texts)).toBe(said);
    expect(nextAction(assessment, words, texts)).toMatchObject({ text: todo, isPlanned: false });
  });

  it('nothing answered is called unanswered, and no number is invented', () => {
    const { container } = draw(sixPeople.meets);
    expect(marksOf(container, 'data-rule')).toHaveLength(15);
    expect(container.textContent).not.toMatch(/没填(?!全)|满 0|分 0 起|0 种价格/);
    expect(screen.queryByRole('button', { name: /去填/ })).toBeNull();
    const group = screen.getByText('这天没有数据：8 条').closest('details');
    expect(within(group ?? document.body).getAllByRole('listitem', { hidden: true })).toHaveLength(
      8,
    );
  });

  it('there is neither chart nor table nor plan', () => {
    const { container } = draw(sixPeople.meets);
    expect(container.querySelector('table[data-table="cost"]')).toBeNull();
    expect(container.querySelector('[data-action="csv"]')).toBeNull();
    expect(container.querySelector('#plan')?.textContent).toContain('看看手机日期对不对');
    expect(marksOf(container, 'data-plan-step')).toEqual([]);
  });

  it('one’s own quote is worked out all the same', () => {
    const { container } = draw(`${sixPeople.meets}&terms=12&fee=0.9`);
    expect(container.querySelector('tr[data-price="quote"]')).not.toBeNull();
  });

  it('the conditions told before any answer are none', () => {
    const { rules } = assess(fixedRulebook, {}, today);
    const { sources } = contextFor({});
    const { container } = render(
      <RuleList words={resultWords['zh-CN']} rules={rules} sources={sources} />,
    );
    expect(container.querySelectorAll('li')).toHaveLength(0);
  });
});

describe('where only some values are in force', () => {
  const [payScore] = fixedRulebook.thresholds.payScore;
  const over = {
    ...fixedRulebook,
    thresholds: {
      ...fixedRulebook.thresholds,
      payScore: [{ ...payScore, inForceUntil: toCalendarDate('2026-01-01') }] as const,
    },
  };

  it('no answer is said to settle it, and the plan asks for those that count', () => {
    const assessment = assess(over, { score: 700 }, resultDay);
    expect(assessment.settling).toHaveLength(7);
    expect(verdictText(assessment, resultWords.en)).toBe(
      'No verdict: 1 condition without a value for November 22, 2026',
    );
    const { steps } = assessment.plan;
    expect(steps.map(({ id }) => id)).not.toContain('pay-score');
    expect(steps).toHaveLength(7);
  });

  it('a rule that fails still tells what to mend', () => {
    const assessment = assess(over, { adult: 'yes', realName: 'no' }, resultDay);
    const { text } = nextAction(assessment, coreWords['zh-CN'], resultWords['zh-CN']);
    expect(assessment.verdict).toBe('not-yet');
    expect(verdictText(assessment, resultWords['zh-CN'])).toContain('还差 1 条');
    expect(text).toContain('实名');
  });
});
