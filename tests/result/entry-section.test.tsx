import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { EntrySection, reasonText } from '../../src/result/entry-section';
import { marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

const entry = partRenderer((page) => <EntrySection page={page} />);
const able = sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=30');
const entryOf = (container: HTMLElement) => theMarked(container, 'data-entry').dataset['entry'];
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('a reason in words', () => {
  it('names the rules it rests on', () => {
    const reason = { code: 'entry/required-fails', rules: ['pay-score', 'login-days'] } as const;
    expect(reasonText(reason, resultWords['zh-CN'])).toBe(
      '支付分、登录天数还没达到要求，先按日期安排来',
    );
    expect(reasonText(reason, resultWords.en)).toBe(
      'Pay Score and Login days not met yet; follow the plan first',
    );
  });
});

describe('the entry to use', () => {
  it('comes with its path as steps, review time, reasons, warnings and source', () => {
    entry(able);
    expect(screen.getByRole('heading', { name: '去支付分看看' })).toBeDefined();
    const path = screen.getByRole('heading', { name: '怎么走' }).parentElement;
    const steps = within(path ?? document.body).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '我',
      '服务',
      '钱包',
      '支付分',
      '分期服务',
    ]);
    expect(screen.getByText('多久有结果：当场')).toBeDefined();
    expect(screen.getByText('基本条件都符合')).toBeDefined();
    expect(screen.getByText('支付分里没有“分期服务”，就是没对你开放。')).toBeDefined();
    expect(screen.getByText(/二、开通入口与操作路径/)).toBeDefined();
  });

  it('keeps the names of WeChat’s menus in English', () => {
    entry(able, 'en');
    const menus = screen.getAllByText('分期服务').map(({ lang }) => lang);
    // In the path, and screen by screen.
    expect(menus).toEqual(['zh-CN', 'zh-CN']);
    expect(screen.getByText('How long it takes: At once')).toBeDefined();
  });

  it('has no path where there is none to use', () => {
    entry(sixPeople.overdue);
    expect(screen.queryByRole('heading', { name: '怎么走' })).toBeNull();
    expect(screen.getByRole('heading', { name: '现在先别申请' })).toBeDefined();
    // The heading says that this is no time to apply; the reason need not.
    expect(screen.getByText('卡在逾期情况上')).toBeDefined();
    entry(sixPeople.overdue, 'en');
    expect(screen.getByText('Overdue status not met')).toBeDefined();
  });

  it.each([
    ['meets', ['pay-score', 'weilidai', 'fenfu']],
    ['card too new', ['pay-score', 'merchant', 'weilidai', 'fenfu']],
  ] as const)('tells why not each other one, to: %s', (name, rejected) => {
    const { container } = entry(sixPeople[name]);
    expect(marksOf(container, 'data-rejected-entry')).toEqual(rejected);
  });

  it('tells someone who needs cash that it is by invitation, in both languages', () => {
    entry(sixPeople['needs cash']);
    const reason = /只邀请开通，你现在看不到；谁也不能代开$/;
    expect(screen.getAllByText(reason).length).toBeGreaterThan(0);
    entry(sixPeople['needs cash'], 'en');
    expect(screen.getAllByText(/by invitation only/).length).toBeGreaterThan(0);
  });

  it('says of nobody what they have not said', () => {
    const { container } = entry(`${able}&need=cash`);
    expect(container.textContent).toContain('先去看一眼有没有微粒贷');
    expect(container.textContent).not.toContain('你现在看不到');
    entry(able);
    expect(screen.getByText('没选商家付款页：还没说要做什么')).toBeDefined();
  });

  it('warns someone who knows only the score', () => {
    entry(sixPeople['score only']);
    expect(screen.getByText('还有条件不清楚，先查清再申请更稳。')).toBeDefined();
    expect(screen.getByText('还没发现不符的，先把不清楚的查一查')).toBeDefined();
    expect(screen.queryByText('基本条件都符合')).toBeNull();
  });
});

describe('the warnings', () => {
  const noted = (parameters: string) => {
    entry(parameters);
    const list = screen.getByRole('heading', { name: '注意' }).parentElement;
    return within(list ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  };

  it('tell a student first who may not lend to them', () => {
    const [first] = noted(able.replace('student=no', 'student=yes'));
    expect(first).toBe('你是学生，小贷公司不能给你放款：付款前看清放款方，要用钱先问学校。');
  });

  it('tell everyone with an entry to make one application at a time, however much else there is', () => {
    expect(noted('score=640&student=yes').at(-1)).toMatch(/^一次只申请一个。/);
  });
});

describe('the word against scams', () => {
  it.each(locales)('stands always, unfolded, in %s', (locale) => {
    for (const parameters of Object.values(sixPeople)) {
      const { container } = entry(parameters, locale);
      const heading = within(container).getByRole('heading', {
        name: { 'zh-CN': '防骗', en: 'Beware of scams' }[locale],
      });
      expect(heading.closest('details')).toBeNull();
      expect(heading.parentElement?.querySelectorAll('li')).toHaveLength(3);
    }
  });
});

describe('the question on 分付', () => {
  const invitation = '再答一题，入口可能不一样';

  it.each([
    ['all met', able],
    ['an offer at the cashier', sixPeople['short of points and use']],
    ['a debt', sixPeople.overdue],
    ['a student', sixPeople['card too new'].replace('student=no', 'student=yes')],
    ['a need for cash', `${sixPeople['card too new']}&need=cash&weilidai=no`],
    ['nothing failing', sixPeople['score only']],
  ])('is not asked where no answer could change the entry: %s', (_, parameters) => {
    entry(parameters);
    expect(screen.queryByRole('group', { name: '你能看到“分付”吗？' })).toBeNull();
  });

  it('is asked where it could, says where to look, and changes the entry', async () => {
    const { container, user, given } = entry(sixPeople['card too new']);
    expect(screen.getByText(invitation)).toBeDefined();
    expect(screen.getByText('微信里点“我 → 服务 → 钱包”')).toBeDefined();
    expect(entryOf(container)).toBe('none');
    await user.click(radio('能看到'));
    expect(given().fenfu).toBe('yes');
    expect(entryOf(container)).toBe('fenfu');
    const again = screen.getByText('再看一次', { exact: false, selector: 'p' });
    expect(again.textContent).toBe('再看一次：2027年2月22日，2027年5月22日');
    const days = [...again.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(days).toEqual(['2027-02-22', '2027-05-22']);
    // What it costs is the press's word, not the assumption that its path is.
    const price = screen.getByText(/^分付每天收 0.04%/);
    expect(price.closest('data')?.getAttribute('value')).toBe('0.0004');
    expect(price.closest('li')?.textContent).toContain('据媒体报道');
  });

  it('stays once answered, so that a slip can be mended, and keeps the focus', async () => {
    const { container, user } = entry(sixPeople['card too new']);
    await user.click(radio('看不到'));
    expect(document.activeElement).toBe(radio('看不到'));
    expect(screen.queryByText(invitation)).toBeNull();
    expect(screen.getByText('没选分付：你看不到分付，就是没对你开放')).toBeDefined();
    await user.click(radio('能看到'));
    expect(entryOf(container)).toBe('fenfu');
    await user.click(radio('不知道'));
    expect(entryOf(container)).toBe('none');
    expect(radio('不知道').checked).toBe(true);
    expect(screen.getByText(invitation)).toBeDefined();
  });

  it.each([
    ['yes', '能看到'],
    ['no', '看不到'],
    ['unknown', '不知道'],
  ])('shows what a link answered: %s', (value, label) => {
    entry(`${sixPeople['card too new']}&fenfu=${value}`);
    expect(radio(label).checked).toBe(true);
  });

  it('follows a link opened meanwhile', () => {
    const { dispatch, page } = entry(`${sixPeople['card too new']}&fenfu=yes`);
    dispatch({
      type: 'replace',
      given: givenIn(`${sixPeople['card too new']}&fenfu=no`),
      on: page().assessment.today,
    });
    expect(radio('看不到').checked).toBe(true);
  });

  it('is asked in English too', () => {
    entry(sixPeople['card too new'], 'en');
    expect(screen.getByRole('group', { name: 'Can you see 分付?' })).toBeDefined();
  });
});
