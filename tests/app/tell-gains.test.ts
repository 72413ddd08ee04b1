import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { tellGains } from '../../src/app/tell-gains';
import type { Locale } from '../../src/messages/messages';
import { coreWords, resultDay, resultWords } from '../support/result-context';
import { givenIn } from '../support/six-people';

/** The hints of the four questions on the limit, for someone who has told this much. */
function hints(parameters: string, locale: Locale = 'zh-CN') {
  const { limit } = assessNow(
    { given: givenIn(parameters), entries: {}, on: resultDay },
    resultDay,
  );
  const { questions } = tellGains(coreWords[locale], resultWords[locale], limit);
  return [questions.assets, questions.swing, questions.social, questions.device].map(
    ({ hint }) => hint,
  );
}

const asBefore = [
  '如实填就行，别为了额度转钱',
  '平均 3,000、最高的月 4,200，就填 40',
  undefined,
  undefined,
];

describe('the questions on the limit', () => {
  it('tell what each could narrow, before what else there is to know', () => {
    expect(hints('score=720')).toEqual([
      '答了，范围最多缩小 12,500 元 · 如实填就行，别为了额度转钱',
      '答了，范围最多缩小 10,000 元 · 平均 3,000、最高的月 4,200，就填 40',
      '答了，范围最多缩小 7,500 元',
      '答了，范围最多缩小 2,500 元',
    ]);
    expect(hints('score=720', 'en').slice(2)).toEqual([
      'Can narrow the range by up to 7,500 yuan',
      'Can narrow the range by up to 2,500 yuan',
    ]);
  });

  it('tell nothing of what is answered, or where there are no figures', () => {
    expect(hints('assets=100&swing=20&social=3&device=mixed')).toEqual(asBefore);
    expect(hints('need=purchase&scene=medical')).toEqual(asBefore);
  });

  it('leave every other word as it is', () => {
    const told = tellGains(coreWords['zh-CN'], resultWords['zh-CN'], undefined);
    expect(told).toBe(coreWords['zh-CN']);
  });
});
