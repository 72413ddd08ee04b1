import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../../src/data/current-rulebook';
import { addDays } from '../../src/domain/calendar/calendar';
import { type Dated, type Rulebook, sourced } from '../../src/domain/rulebook/rulebook';
import { CodeLookUp } from '../../src/result/code-look-up';
import { CompareSection } from '../../src/result/compare-section';
import type { DetailContext } from '../../src/result/result-context';
import { SceneSection } from '../../src/result/scene-section';
import { Suggestions } from '../../src/result/suggestions';
import { TakePlan } from '../../src/result/take-plan';
import { partRenderer } from '../support/render-result';
import { resultDay } from '../support/result-context';

/** The value as README tells to change it: its old period closed, a new one added behind it. */
function replaced<T>([old]: Dated<T>, value?: T): Dated<T> {
  if (!old) throw new Error('a value without a period');
  const last = addDays(resultDay, -1);
  return [
    sourced({ ...old, clause: '旧条款', inForceUntil: last }),
    ...(value === undefined
      ? []
      : [sourced({ ...old, value, clause: '新条款', inForceFrom: resultDay })]),
  ];
}

const { codes, suggestions, riskControls, advice, cost, limit } = currentRulebook;
const { wechat } = cost.rivals;
const onlyEnded: Rulebook = {
  ...currentRulebook,
  codes: { ...codes, WECHAT_CREDIT_401: replaced(codes.WECHAT_CREDIT_401) },
  limit: { ...limit, ratedEveryMonths: replaced(limit.ratedEveryMonths) },
};
const changed: Rulebook = {
  ...currentRulebook,
  codes: {
    ...codes,
    WECHAT_CREDIT_401: replaced(codes.WECHAT_CREDIT_401, { remedy: 'other-partner' }),
  },
  suggestions: { ...suggestions, donate: replaced(suggestions.donate, {}) },
  riskControls: { ...riskControls, biometric: replaced(riskControls.biometric, true) },
  advice: { ...advice, 'pay-bills': replaced(advice['pay-bills'], true) },
  cost: {
    ...cost,
    rivals: { ...cost.rivals, wechat: replaced(wechat, wechat[0]?.value) },
  },
  limit: { ...limit, ratedEveryMonths: replaced(limit.ratedEveryMonths, 6) },
};

const drawn = (rulebook: Rulebook, part: (page: DetailContext) => React.ReactNode) =>
  partRenderer((page) => part({ ...page, rulebook }));

describe('a value with two periods', () => {
  it.each<[string, (page: DetailContext) => React.ReactNode]>([
    ['a code', (page) => <CodeLookUp page={page} />],
    ['suggestions', (page) => <Suggestions page={page} />],
    ['risks and advice', (page) => <SceneSection page={page} />],
    ['a price elsewhere', (page) => <CompareSection page={page} />],
  ])('is shown as it holds today: %s', (_, part) => {
    const { container } = drawn(changed, part)('code=401&amount=6000');
    expect(container.textContent).toContain('新条款');
    expect(container.textContent).not.toContain('旧条款');
  });

  it('names the months after which to look again', () => {
    const { container } = drawn(changed, (page) => <TakePlan page={page} />)(
      'score=720&realName=yes&cardMonths=30&adult=yes&txPerDay=6&loginDays=25&overdue=no&defaultMonths=none',
    );
    expect(container.querySelector('button')?.textContent).toBe('提醒我 6 个月后再看');
  });
});

describe('a value that holds no longer', () => {
  it('leaves of a code its name and one’s own answers', () => {
    const { container } = drawn(onlyEnded, (page) => <CodeLookUp page={page} />)(
      'code=401&score=570',
    );
    const answer = container.querySelector('[data-code]')?.textContent;
    expect(answer).toContain('支付分 570，差 30 分');
    expect(answer).not.toMatch(/怎么办|文章说|旧条款/);
  });

  it('offers no reminder of a day that nothing names', () => {
    const { container } = drawn(onlyEnded, (page) => <TakePlan page={page} />)(
      'score=720&realName=yes&cardMonths=30&adult=yes&txPerDay=6&loginDays=25&overdue=no&defaultMonths=none',
    );
    expect(container.textContent).toBe('');
  });
});
