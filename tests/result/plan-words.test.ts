import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEvents, planText, stepText, stepWhen } from '../../src/result/plan-words';
import { givenAnswersArbitrary } from '../support/arbitraries';
import { contextFor } from '../support/result-context';
import { givenIn, type PersonName, sixPeople } from '../support/six-people';

const pageOf = (name: PersonName, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  contextFor(givenIn(sixPeople[name]), { locale });

describe('the plan in words', () => {
  it('is one line a step, with its day', () => {
    expect(planText(pageOf('card too new'))).toBe(
      '到 2027年1月22日：卡别解绑，等到 2027年1月22日就行。',
    );
    expect(planText(pageOf('card too new', 'en'))).toBe(
      'By January 22, 2027: Just keep your card linked until January 22, 2027.',
    );
  });

  it('goes from today over dated steps to looking again', () => {
    const page = pageOf('short of points and use');
    const { steps } = page.assessment.plan;
    expect(steps.map((step) => stepWhen(step, page))).toEqual([
      '今天',
      '到 2026年12月12日',
      '2026年12月22日再看',
    ]);
    expect(steps.map((step) => stepText(step, page))).toEqual([
      '先享后付按时结清，水电费、话费按时交；30 天后再看支付分，涨多少说不准。',
      '平时买东西照常用微信付，别刷单。每天 4 笔，约 20 天能达到。',
      '再来自查一次，看看有没有变化',
    ]);
  });

  it('says where to look up what is unknown', () => {
    expect(planText(pageOf('score only', 'en'))).toContain(
      'Today: Answer “Real-name verification”. In WeChat: 我 → 服务 → 钱包 → 身份信息',
    );
  });

  it('says to bind a card today, and to wait for one that is bound', () => {
    const planFor = (months: string, locale: 'zh-CN' | 'en') =>
      planText(
        contextFor(givenIn(sixPeople['card too new'].replace('=4', `=${months}`)), { locale }),
      );
    expect(planFor('none', 'zh-CN')).toBe(
      '到 2027年5月22日：今天就绑一张自己的卡，最好是全国性银行的，然后别解绑，最早等到 2027年5月22日。',
    );
    expect(planFor('0', 'zh-CN')).toBe('到 2027年5月22日：卡别解绑，等到 2027年5月22日就行。');
    expect(planFor('none', 'en')).toContain('Link a card of your own today');
    expect(planFor('0', 'en')).toContain('Just keep your card linked until May 22, 2027.');
  });

  it('names no day for a birthday nobody has told', () => {
    const page = contextFor(givenIn('adult=no&score=620'));
    expect(planText(page)).toBe('说不准：到 18 岁再来。现在先别申请。');
  });

  it('asks for an age that was not told today, like for every other answer', () => {
    expect(planText(pageOf('score only')).split('\n')[0]).toBe('今天：补答“年龄”');
    expect(planText(pageOf('score only', 'en')).split('\n')[0]).toBe('Today: Answer “Age”');
  });

  it('begins with the repayment', () => {
    expect(planText(pageOf('overdue'))).toMatch(/^今天：逾期的先还清/);
  });

  it('is when to look again where nothing is to be done', () => {
    expect(planText(pageOf('meets'))).toBe('2027年2月22日再看：再来自查一次，看看有没有变化');
    expect(planText(pageOf('meets', 'en'))).toBe(
      'Look again on February 22, 2027: Run the check again and see what has changed',
    );
  });
});

describe('the days for a calendar', () => {
  const eventsOf = (name: PersonName) =>
    planEvents(pageOf(name)).map(({ uid, date }) => `${date} ${uid}`);

  it.each<[PersonName, readonly string[]]>([
    ['meets', ['2027-02-22 look-again-1@fenqi-check']],
    ['card too new', ['2027-01-22 card-age@fenqi-check']],
    [
      'short of points and use',
      ['2026-12-12 daily-transactions@fenqi-check', '2026-12-22 look-again-1@fenqi-check'],
    ],
  ])('are those still to come, for: %s', (name, events) => {
    expect(eventsOf(name)).toEqual(events);
  });

  it('keep their names when a step before them is done, so that a calendar updates them', () => {
    const page = contextFor(givenIn('score=570&txPerDay=6'));
    expect(planEvents(page).map(({ uid }) => uid)).toEqual(['look-again-1@fenqi-check']);
  });

  it('number the looks after 分付 among themselves', () => {
    const page = contextFor(givenIn(`${sixPeople['card too new']}&fenfu=yes`));
    const looks = planEvents(page).filter(({ uid }) => uid.startsWith('look-again'));
    expect(looks.map(({ uid, date }) => `${date} ${uid}`)).toEqual([
      '2027-02-22 look-again-1@fenqi-check',
      '2027-05-22 look-again-2@fenqi-check',
    ]);
  });

  it('say in both languages that nobody can open it for a fee', () => {
    const [zh] = planEvents(pageOf('card too new'));
    const [en] = planEvents(pageOf('card too new', 'en'));
    expect(zh?.title).toBe('微信分期开通自查：“绑卡时间”到日子了，再查一次');
    expect(zh?.description).toContain('没有人能收钱代开');
    expect(en?.title).toBe('WeChat Installments Check: Time to check again: Time linked');
  });
});

describe('always', () => {
  it('no calendar event tells an answer: events with the same rule read the same for everyone', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        for (const { uid, title, description } of planEvents(contextFor(given))) {
          const words = `${title} ${description}`;
          expect(seen.get(uid) ?? words).toBe(words);
          seen.set(uid, words);
        }
      }),
    );
  });

  it('every event is after today and has a uid of its own', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const events = planEvents(contextFor(given));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        // Under age there is nothing to come back to until a birthday that nobody told.
        if (given.adult === 'no') expect(events).toEqual([]);
        else expect(events.length).toBeGreaterThan(0);
        for (const { date } of events) expect(date > '2026-11-22').toBe(true);
      }),
    );
  });
});
