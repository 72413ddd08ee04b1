import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { answerText, nextAction, openQuestion } from '../../src/result/next-action';
import { contextFor, coreWords, resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

function nextFor(parameters: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { assessment, words, texts } = contextFor(givenIn(parameters), { locale });
  return nextAction(assessment, words, texts);
}

const able = sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=30');

describe('the one thing to do next', () => {
  it.each<[keyof typeof sixPeople, string, string, string]>([
    ['meets', '先看下面要多花多少，再回付款页', 'go back to the checkout', '看看不花钱'],
    ['card too new', '卡别解绑，等到 2027年1月22日就行。', 'January 22, 2027', '0'],
    [
      'short of points and use',
      '先看下面要多花多少，再回付款页',
      'go back to the checkout',
      '看看不花钱',
    ],
    ['overdue', '逾期的先还清', 'Repay what is overdue', '欠款'],
    ['score only', '补答“年龄”', 'Answer “Age”', '0'],
    ['needs cash', '微粒贷只邀请开通', 'by invitation only', '0'],
  ])('for: %s', (name, zh, en, cost) => {
    expect(nextFor(sixPeople[name]).text).toContain(zh);
    expect(nextFor(sixPeople[name]).cost).toContain(cost);
    expect(nextFor(sixPeople[name], 'en').text).toContain(en);
  });

  it('is to look at the checkout, where it is not known what it offers', () => {
    const { text } = nextFor(`${able}&need=purchase&scene=local`);
    expect(text).toBe('先去付款页看一眼有没有分期');
  });

  it('is to open the entry, where all is met', () => {
    expect(nextFor(able).text).toBe('去支付分里的分期服务看看，一次只申请一个');
    expect(nextFor(able, 'en').text).toContain('分期服务 in Pay Score');
  });

  it('is to think twice before a cash loan', () => {
    expect(nextFor(`${able}&need=cash&weilidai=yes`).text).toContain('现金贷');
    expect(nextFor(`${able}&need=cash&weilidai=yes`, 'en').text).toContain('cash loan');
  });

  it('asks nobody to repay what is repaid', () => {
    const repaid = able.replace('defaultMonths=none', 'defaultMonths=4&defaultSettled=yes');
    expect(nextFor(repaid)).toEqual({
      text: '已还清，留好凭证；到 2027年1月22日满 6 个月。',
      cost: '0 元',
      isPlanned: true,
      date: '2027-01-22',
    });
    expect(nextFor(repaid, 'en').text).toBe(
      'Repaid already: keep the proof; 6 months are up on January 22, 2027.',
    );
    const unsaid = repaid.replace('defaultSettled=yes', 'defaultSettled=unknown');
    expect(nextFor(unsaid)).toMatchObject({
      text: '没还的先还，留好凭证；2027年1月22日满 6 个月。',
      cost: '只还欠款',
    });
  });

  it('is about what the verdict asks for, whatever advice could be followed today', () => {
    const incomplete = sixPeople['card too new'].replace('profile=yes', 'profile=no');
    expect(nextFor(incomplete).text).toBe('卡别解绑，等到 2027年1月22日就行。');
    expect(nextFor(incomplete.replace('overdue=no', 'overdue=yes')).text).toContain('先还清');
    const cash = sixPeople['needs cash'].replace('profile=yes', 'profile=no');
    expect(nextFor(cash).text).toContain('微粒贷只邀请开通');
  });

  it('is to look for 微粒贷, where cash is needed and nobody knows about it', () => {
    const cash = `${able}&need=cash`;
    expect(nextFor(cash).text).toBe('先去看一眼有没有微粒贷；它只邀请开通，谁也不能代开');
    expect(contextFor(givenIn(cash)).assessment.noEntry).toBe(false);
  });

  it('says where to look up what is missing', () => {
    const missing = able.replace('score=720', 'score=unknown');
    expect(nextFor(missing).text).toBe(
      '补答“支付分”：微信里点“我 → 服务 → 钱包 → 支付分”，第一屏就是',
    );
  });

  it('is to wait, under 18, whatever else was said', () => {
    expect(nextFor(`${sixPeople.meets}`.replace('adult=yes', 'adult=no')).text).toContain('18');
  });
});

describe('an answer that is missing', () => {
  it.each(locales)('is named with the place where it is to be seen, in %s', (locale) => {
    const [core, words] = [coreWords[locale], resultWords[locale]];
    expect(answerText('score', core, words)).toContain('我 → 服务 → 钱包 → 支付分');
    expect(answerText('adult', core, words)).not.toContain('我');
  });

  it('is the one that was not given, where a rule is judged by two', () => {
    const unsettled = able.replace('defaultMonths=none', 'defaultMonths=7');
    const next = nextFor(unsettled);
    expect(next).toMatchObject({ text: '补答“违约还款”', asks: 'defaultSettled' });
    expect(nextFor(unsettled, 'en').text).toBe('Answer “Default repayment”');
  });

  it('is whether there was a default before it is when', () => {
    const { assessment } = contextFor(givenIn('score=640'));
    expect(openQuestion('no-recent-default', assessment)).toBe('hadDefault');
    expect(openQuestion('premium-history', assessment)).toBe('pastOverdues');
  });
});
