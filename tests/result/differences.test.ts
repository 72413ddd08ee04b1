import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { differences } from '../../src/result/differences';
import { resultDay, resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

describe('what a trial changes, in words', () => {
  const of = (parameters: string) =>
    assessNow({ given: givenIn(parameters), entries: {}, on: resultDay }, resultDay);

  it.each([
    [
      'zh-CN',
      [
        '结论：从“还差 1 条，最早 2027年1月22日补齐”变成“8 条基本条件，你都符合”。',
        '绑卡时间：变成符合。',
        '入口：从先别申请变成支付分。',
      ],
    ],
    [
      'en',
      [
        'Verdict: from “1 condition to go, January\u00a022,\u00a02027 at the earliest” to “You meet all 8 basic conditions”.',
        'Time linked: now met.',
        'Entry: from don’t apply yet to Pay Score.',
      ],
    ],
  ] as const)('is verdict, rules and entry, in %s', (locale, texts) => {
    const real = of(sixPeople['card too new']);
    const tried = of(sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=6'));
    expect(differences(real, tried, resultWords[locale])).toEqual(texts);
  });

  it.each([
    ['zh-CN', '示意范围：从 14,000–46,500 元 变成 17,500–50,000 元。'],
    ['en', 'Illustrated range: from 14,000–46,500 yuan to 17,500–50,000 yuan.'],
  ] as const)('is the range of the limit, in %s', (locale, text) => {
    const tried = of(sixPeople.meets.replace('score=720', 'score=800'));
    expect(differences(of(sixPeople.meets), tried, resultWords[locale])).toContain(text);
  });

  it.each([
    ['zh-CN', '示意范围：从 0–5,000 元 变成 5,000 元以内。'],
    ['en', 'Illustrated range: from 0–5,000 yuan to at most 5,000 yuan.'],
  ] as const)('is never a single figure for the limit, in %s', (locale, text) => {
    const inShops = sixPeople.meets.replace('scene=ecommerce', 'scene=offline');
    const [low, high] = ['score=600', 'score=720'].map((score) =>
      of(inShops.replace('score=720', score)),
    );
    expect(low && high && differences(low, high, resultWords[locale])).toContain(text);
  });

  it('is no range of the limit where none is to be shown', () => {
    const ill = sixPeople.meets.replace('scene=ecommerce', 'scene=medical');
    const tried = of(ill.replace('score=720', 'score=800'));
    expect(differences(of(ill), tried, resultWords.en).join()).not.toContain('range');
    expect(differences(of(sixPeople.meets), of(ill), resultWords.en).join()).not.toContain('range');
  });

  it.each([
    ['zh-CN', '逾期情况：变成不符。', '入口：从商家付款页变成先别申请。'],
    ['en', 'Overdue status: now not met.', 'Entry: from the shop’s checkout to don’t apply yet.'],
  ] as const)('is said of what gets worse, too, in %s', (locale, rule, entry) => {
    const texts = differences(of(sixPeople.meets), of(sixPeople.overdue), resultWords[locale]);
    expect(texts).toContain(rule);
    expect(texts).toContain(entry);
  });

  it.each([
    ['zh-CN', '支付分：变成未知。'],
    ['en', 'Pay Score: now unknown.'],
  ] as const)('is that a rule is unknown, in %s', (locale, text) => {
    const tried = of(sixPeople.meets.replace('score=720&', ''));
    expect(differences(of(sixPeople.meets), tried, resultWords[locale])).toContain(text);
  });

  it('is no range where one of the days has none', () => {
    const early = toCalendarDate('2019-12-31');
    const state = { given: givenIn('score=700'), entries: {}, on: early };
    const [before, after] = [assessNow(state, early), assessNow(state, resultDay)];
    expect(differences(before, after, resultWords.en).join()).not.toContain('range');
    expect(differences(after, before, resultWords.en).join()).not.toContain('range');
  });

  it('is the verdict alone where nothing was known on one of the days', () => {
    const early = toCalendarDate('2019-12-31');
    const state = { given: givenIn(sixPeople.meets), entries: {}, on: early };
    const [before, after] = [assessNow(state, early), assessNow(state, resultDay)];
    expect(differences(before, after, resultWords['zh-CN'])).toEqual([
      '结论：从“2019年12月31日有 7 条条件没有数据，给不出结论”变成“8 条基本条件，你都符合”。',
    ]);
  });

  it('is nothing where nothing changes', () => {
    const person = of(sixPeople.meets);
    expect(differences(person, person, resultWords.en)).toEqual([]);
  });
});
