import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { App } from '../../src/app/app';
import { readLink } from '../../src/app/link';
import { openDemo } from '../../src/app/open-demo';
import type { Opening } from '../../src/app/opening';
import { type AnswerStore, loadSession } from '../../src/app/session';
import { demos } from '../../src/data/demos';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { loadOtherResult } from '../../src/messages/messages';
import { readFragment } from '../../src/share/share';
import { marked, theMarked } from '../support/page-marks';
import { coreWords, resultDay } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';
import '../support/jsdom-gaps';

vi.mock('../../src/messages/messages', async (original) => {
  const real = await original<typeof import('../../src/messages/messages')>();
  return { ...real, loadOtherResult: vi.fn(real.loadOtherResult) };
});

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = 'zh-CN';
  delete document.documentElement.dataset['page'];
});

/** The app as it opens at this address, on the day of the six people. */
function openApp(address: string, changes: Partial<Opening> = {}, Shown = App) {
  history.replaceState(null, '', address);
  const link = readLink(window.location.hash, resultDay);
  const memory = new Map<string, string>();
  const store: AnswerStore = {
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => void memory.set(key, value),
  };
  const opening: Opening = {
    locale: 'zh-CN',
    words: coreWords['zh-CN'],
    today: resultDay,
    link,
    state: link.replacement
      ? { ...link.replacement, entries: {} }
      : { given: {}, entries: {}, on: resultDay },
    store,
    framed: false,
    demo: undefined,
    share: undefined,
    ignored: [],
    ...changes,
  };
  const { container } = render(<Shown opening={opening} />);
  return {
    user: userEvent.setup(),
    container,
    view: () => theMarked(container, 'data-view').dataset['view'],
    remembered: () => loadSession(store, resultDay).given,
    storedText: () => memory.get('fenqi-check') ?? '',
  };
}

const headline = (name: string) => screen.findByRole('heading', { level: 1, name });
const textbox = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const start = { view: 'start', ignored: [], ignoredMore: 0 } as const;
const atResult = { ...start, view: 'result' } as const;
const toResult = (parameters: string) => `/#/result?${parameters}`;

/** What the page around the frame is given from here on. */
function hearHost(): () => readonly { readonly type: string }[] {
  const sent: { type: string }[] = [];
  const parent = { postMessage: (message: { type: string }) => sent.push(message) };
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as unknown as Window);
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://help.example/');
  return () => sent.filter(({ type }) => type !== 'hello');
}

/** As when another link is opened in this tab. */
async function openLink(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('a result opened cold', () => {
  it('stands at once, under its title, and leaves no answer in the address', async () => {
    const { view, remembered } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    expect(view()).toBe('result');
    expect(window.location.hash).toBe('#/result');
    expect(document.title).toBe('结果 · 微信分期开通自查');
    expect(remembered()).toEqual(givenIn(sixPeople.meets));
  });

  it('lets someone type an amount without taking the focus away', async () => {
    const { user } = openApp(toResult(sixPeople.meets.replace('amount=6000', 'amount=60')));
    await headline('8 条基本条件，你都符合');
    expect(document.activeElement).toBe(document.body);
    // The first change of the answers is also the first time the app is drawn anew.
    await user.type(textbox('分期金额'), '00');
    expect(textbox('分期金额').value).toBe('6000');
    expect(document.activeElement).toBe(textbox('分期金额'));
  });

  it('leaves the focus where it is also while its scripts come one after the other', async () => {
    vi.resetModules();
    const cold = await import('../../src/app/app');
    openApp(toResult(sixPeople.meets), {}, cold.App);
    await headline('8 条基本条件，你都符合');
    expect(document.activeElement).toBe(document.body);
  });

  it('gives way to a link opened meanwhile, nothing merged', async () => {
    const { remembered } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await openLink('#/result?score=640');
    await headline('再补 7 个答案，就有结论');
    expect(remembered()).toEqual({ score: 640 });
    expect(textbox('分期金额').value).toBe('');
    expect(window.location.hash).toBe('#/result');
  });
});

describe('a change', () => {
  it.each([
    ['promos=newUser', '改优惠', () => screen.getByRole('checkbox', { name: /新用户/ })],
    ['terms=12&total=6500', '改还款总额', () => textbox('一共还多少')],
    ['income=9000', '改月收入', () => textbox('每月到手多少？')],
  ])(
    'of %s leads from the review to its field beside the cost, and back',
    async (said, change, field) => {
      const { user, view } = openApp(toResult(`${sixPeople.meets}&${said}`));
      await headline('8 条基本条件，你都符合');
      await user.click(screen.getByRole('button', { name: '改答案' }));
      await headline('核对一下答案');
      await user.click(screen.getByRole('button', { name: change }));
      await headline('分期要多花多少？');
      expect(document.activeElement).toBe(field());
      await user.click(screen.getByRole('button', { name: '改好了，回去核对' }));
      await headline('核对一下答案');
      expect(view()).toBe('review');
    },
  );

  it('leads to the question and back to the result', async () => {
    const { user, view } = openApp(toResult(sixPeople['card too new']));
    await headline('还差 1 条，最早 2027年1月22日补齐');
    await user.click(screen.getByRole('button', { name: '改答案：绑卡时间' }));
    expect(view()).toBe('account');
    const months = textbox('绑得最久的那张本人银行卡，绑了几个月？');
    expect(months.value).toBe('4');
    expect(document.activeElement).toBe(months);
    await user.clear(months);
    await user.type(months, '30');
    await user.click(screen.getByRole('button', { name: '改好了，看结果' }));
    await headline('8 条基本条件，你都符合');
  });

  it('of what narrows the range comes back to the result', async () => {
    const { user, view } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '把范围算窄一点' }));
    expect(view()).toBe('factors');
    await user.click(screen.getByRole('button', { name: '不答了' }));
    await headline('8 条基本条件，你都符合');
  });
});

describe('back', () => {
  const pressBack = (user: ReturnType<typeof userEvent.setup>) =>
    user.click(screen.getByRole('button', { name: '上一步' }));

  it('leads screen by screen to the first question where a later one was opened by its address', async () => {
    const { user, view } = openApp('/#/credit');
    expect(view()).toBe('credit');
    await pressBack(user);
    expect(view()).toBe('activity');
    await pressBack(user);
    expect(view()).toBe('account');
    await pressBack(user);
    expect(view()).toBe('score');
    expect(screen.queryByRole('button', { name: '上一步' })).toBeNull();
  });

  it('leads from the review to the question before it, not to the result it was opened from', async () => {
    const { user, view } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '改答案' }));
    expect(view()).toBe('review');
    await pressBack(user);
    expect(view()).toBe('purchase');
    await pressBack(user);
    expect(view()).toBe('credit');
  });
});

describe('a trial beside the result', () => {
  const meets = '8 条基本条件，你都符合';

  /** Tries a score on the result of someone who meets all. */
  async function tryScore(text: string, changes: Partial<Opening> = {}) {
    const opened = openApp(toResult(sixPeople.meets), changes);
    await headline(meets);
    await opened.user.click(screen.getByRole('button', { name: '试着改改看' }));
    const score = textbox('支付分');
    await opened.user.clear(score);
    await opened.user.type(score, text);
    return opened;
  }

  it('changes the result at once and the person’s own answers never', async () => {
    const { remembered, user } = await tryScore('599');
    await headline('还差 1 条，时间说不准');
    expect(remembered()).toEqual(givenIn(sixPeople.meets));
    const [back] = screen.getAllByRole('button', { name: '回到我的答案' });
    if (back === undefined) throw new Error('no way back');
    await user.click(back);
    await headline(meets);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(textbox('支付分').value).toBe('720');
    expect(remembered()).toEqual(givenIn(sixPeople.meets));
  });

  it('is not in the link to share', async () => {
    const { container, user } = await tryScore('599');
    await user.click(theMarked(container, 'data-action', 'share'));
    const link = new URL(textbox('链接').value);
    expect(readFragment(link.hash, ['result']).given).toEqual(givenIn(sixPeople.meets));
    expect(window.location.hash).toBe('#/result');
  });

  it('is not what a page around the frame is given', async () => {
    const sent = hearHost();
    const { user } = await tryScore('599', { share: 'all', framed: true, store: undefined });
    await headline('还差 1 条，时间说不准');
    await user.click(screen.getByRole('button', { name: /help\.example|发给/ }));
    await user.click(screen.getByRole('button', { name: '发送' }));
    expect(sent()).toMatchObject([{ verdict: 'meets', answers: { score: '720' } }]);
  });

  it('leaves room for an answer of one’s own, which is kept when it ends', async () => {
    const { remembered, user } = await tryScore('599');
    await user.clear(textbox('分期金额'));
    await user.type(textbox('分期金额'), '9000');
    await headline('还差 1 条，时间说不准');
    expect(remembered()).toEqual(givenIn(sixPeople.meets.replace('amount=6000', 'amount=9000')));
  });

  it('gives way to a link opened meanwhile, nothing merged', async () => {
    await tryScore('599');
    await openLink(`#/result?${sixPeople['card too new']}`);
    await headline('还差 1 条，最早 2027年1月22日补齐');
    expect(textbox('支付分').value).toBe('720');
    expect(screen.queryByText('这是试算，不是你的答案。')).toBeNull();
  });

  it('is not what the pages beside the result show', async () => {
    const { user } = await tryScore('599');
    await user.click(screen.getByRole('button', { name: '按代码查', hidden: true }));
    await headline('提示是什么意思？');
    expect(screen.queryByText(/^支付分 599/)).toBeNull();
    expect(screen.queryByText('这是试算，不是你的答案。')).toBeNull();
    expect(screen.getByText(/^支付分 720/)).toBeDefined();
  });

  const kept = '试算还留在结果里；这一页是你自己的答案。';

  it('survives a change of the language, with the panel still open', async () => {
    const { user, remembered } = await tryScore('599');
    await headline('还差 1 条，时间说不准');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await headline('1 condition to go, timing uncertain');
    expect(screen.getByText('This is a trial, not your answers.')).toBeDefined();
    expect(textbox('Pay Score').value).toBe('599');
    await user.click(screen.getByRole('button', { name: '中文' }));
    await headline('还差 1 条，时间说不准');
    expect(textbox('支付分').value).toBe('599');
    expect(remembered()).toEqual(givenIn(sixPeople.meets));
  });

  it('waits while a question screen is open, which says so and shows one’s own answers', async () => {
    const { user, view } = await tryScore('599');
    await headline('还差 1 条，时间说不准');
    expect(screen.queryByText(kept)).toBeNull();
    await user.click(screen.getByRole('button', { name: '改答案：支付分' }));
    expect(view()).toBe('score');
    expect(screen.getByText(kept)).toBeDefined();
    expect(textbox('你的微信支付分是多少？').value).toBe('720');
    await user.click(screen.getByRole('button', { name: '改好了，看结果' }));
    await headline('还差 1 条，时间说不准');
    expect(screen.getByText('这是试算，不是你的答案。')).toBeDefined();
    expect(screen.queryByText(kept)).toBeNull();
  });

  it('gives way to an own answer to the same question', async () => {
    const { user } = await tryScore('599');
    await user.click(screen.getByRole('button', { name: '改答案：支付分' }));
    const score = textbox('你的微信支付分是多少？');
    await user.clear(score);
    await user.type(score, '730');
    expect(screen.queryByText(kept)).toBeNull();
    await user.click(screen.getByRole('button', { name: '改好了，看结果' }));
    await headline(meets);
    expect(screen.queryByText('这是试算，不是你的答案。')).toBeNull();
  });

  it('can be ended from another page, without losing the focus', async () => {
    const { user, container } = await tryScore('599');
    await user.click(screen.getByRole('button', { name: '改答案：支付分' }));
    await user.click(screen.getByRole('button', { name: '结束试算' }));
    expect(screen.queryByText(kept)).toBeNull();
    expect(document.activeElement).toBe(container.querySelector('main'));
    await user.click(screen.getByRole('button', { name: '改好了，看结果' }));
    await headline(meets);
  });

  it('is forgotten by a start from the beginning', async () => {
    const { user } = await tryScore('599');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(screen.queryByText(kept)).toBeNull();
  });

  it('starts from months counted up to today', async () => {
    const { user } = openApp(toResult(`${sixPeople['card too new']}&on=2026-10-22`));
    await headline('还差 1 条，最早 2026年12月22日补齐');
    await user.click(screen.getByRole('button', { name: '试着改改看' }));
    expect(textbox('绑卡时间').value).toBe('5');
  });
});

describe('what a page around the frame is given', () => {
  it('has the months counted up to the day of its verdict', async () => {
    const sent = hearHost();
    const framed = { share: 'all', framed: true, store: undefined } as const;
    // Four months in August are seven in November, and six are needed.
    const { user } = openApp(toResult(`${sixPeople['card too new']}&on=2026-08-22`), framed);
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: /help\.example|发给/ }));
    await user.click(screen.getByRole('button', { name: '发送' }));
    expect(sent()).toMatchObject([{ verdict: 'meets', answers: { cardMonths: '7' } }]);
  });

  it('is nothing of a demonstration, whose answers would arrive there without its mark', async () => {
    hearHost();
    const demo = await openDemo('new-card', atResult, 'zh-CN', false);
    const framed = { share: 'all', framed: true, store: undefined } as const;
    openApp(toResult(demos['new-card']), { ...framed, demo });
    await headline('还差 1 条，最早 2027年1月22日补齐');
    const offer = { name: /help\.example|发给/ };
    expect(screen.queryByRole('button', offer)).toBeNull();
    await openLink(`#/result?${sixPeople.meets}`);
    await headline('8 条基本条件，你都符合');
    expect(screen.getByRole('button', offer)).toBeDefined();
  });
});

describe('what a page around the frame hears', () => {
  /** As when the page around answers: all that the frame says from then on. */
  async function connect(): Promise<readonly { readonly type: string }[]> {
    const heard: { type: string }[] = [];
    const port = {
      postMessage: (message: { type: string }) => heard.push(message),
      close: () => undefined,
    };
    const data = { namespace: 'fenqi-check', version: 1, type: 'init' };
    const answer = { data, source: window.parent, origin: 'https://help.example', ports: [port] };
    await act(async () => {
      await import('../../src/embed/guest');
      window.dispatchEvent(Object.assign(new Event('message'), answer));
    });
    return heard;
  }

  it('is first that the result has been reached, then that it stands', async () => {
    openApp(`/#/costs?${sixPeople.meets}`, { framed: true, store: undefined });
    await headline('分期要多花多少？');
    const heard = await connect();
    const told = heard.length;
    await openLink('#/result');
    await headline('8 条基本条件，你都符合');
    expect(heard.slice(told)).toEqual([
      { type: 'step', index: 6, total: 6, id: 'result' },
      { type: 'complete' },
    ]);
  });
});

describe('the link to share', () => {
  async function sharedFrom(address: string, changes: Partial<Opening> = {}) {
    const { container, user } = openApp(address, changes);
    await screen.findByRole('heading', { level: 1 });
    await user.click(theMarked(container, 'data-action', 'share'));
    return new URL(textbox('链接').value);
  }

  it('carries the answers, their day and the rulebook, and never the failure code', async () => {
    const link = await sharedFrom(toResult(`${sixPeople['card too new']}&code=401&on=2026-11-20`));
    expect(link.hash).toContain('on=2026-11-20');
    expect(link.hash).toContain('rulebook=2026-11-22');
    expect(link.hash).not.toContain('code');
    const read = readFragment(link.hash, ['result']);
    expect(read.given).toEqual(givenIn(sixPeople['card too new']));
    expect(read.ignored).toEqual([]);
  });

  it('leaves out answers to questions no longer asked', async () => {
    const link = await sharedFrom(toResult(`${sixPeople.meets}&weilidai=yes`));
    expect(link.hash).not.toContain('weilidai');
  });

  it.each([
    ['/embed/', '/'],
    ['/embed/en/', '/en/'],
    ['/help/embed/index.html', '/help/index.html'],
    ['/embed/embed/', '/embed/'],
    ['/wechat-embed/embed/en/', '/wechat-embed/en/'],
  ])('from a frame’s %s leads to the page itself', async (path, direct) => {
    document.documentElement.dataset['page'] = 'embed';
    const link = await sharedFrom(`${path}?theme=dark${toResult('score=640').slice(1)}`);
    expect(link.pathname).toBe(direct);
    expect(link.search).toBe('?theme=dark');
  });

  it.each(['/en/', '/embed/', '/wechat-embed/'])(
    'leads to where the page lies, also to %s',
    async (path) => {
      document.documentElement.dataset['page'] = 'direct';
      const link = await sharedFrom(path + toResult('score=640').slice(1));
      expect(link.pathname).toBe(path);
    },
  );
});

describe('what is said about the answers', () => {
  it('is that a link was made by other rules: in general beside a question, in full on the result', async () => {
    const { user } = openApp('#/score?score=640&rulebook=2025-01-01');
    const notice = /^这个链接是用另一版规则做的/;
    expect(screen.getByText(notice)).toBeDefined();
    await openLink('#/result?score=640&rulebook=2025-01-01');
    await headline('再补 7 个答案，就有结论');
    expect(screen.queryByText(notice)).toBeNull();
    expect(screen.getByText(/^链接按规则 2025-01-01 做的，这里没有/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(screen.queryByText(notice)).toBeNull();
  });

  it('is no longer that once an answer is given anew', async () => {
    const { user } = openApp('#/score?score=640&rulebook=2025-01-01');
    const field = await screen.findByRole('textbox');
    await user.clear(field);
    await user.type(field, '700');
    expect(screen.queryByText(/^这个链接是用另一版规则做的/)).toBeNull();
  });

  it('is that they are a demonstration’s, on its own day, with a way to one’s own check', async () => {
    const demo = await openDemo('new-card', atResult, 'zh-CN', false);
    const { container } = openApp(
      `/?demo=new-card&theme=dark${toResult(demos['new-card']).slice(1)}`,
      {
        demo,
        ...(demo && { link: demo.link }),
        today: toCalendarDate('2031-05-01'),
      },
    );
    const mark = theMarked(container, 'data-notice', 'demo');
    expect(mark.textContent).toContain('演示 不是你的结果');
    expect(within(mark).getByRole('link').getAttribute('href')).toBe('/?theme=dark#/start');
    await headline('还差 1 条，最早 2027年1月22日补齐');
    expect(document.title).toBe('演示 · 结果 · 微信分期开通自查');
  });

  it('is no longer that once a link brings others: then it is today again', async () => {
    const demo = await openDemo('not-sure', start, 'zh-CN', false);
    const { container, remembered } = openApp(toResult('score=640'), {
      demo,
      today: toCalendarDate('2031-05-01'),
    });
    expect(remembered()).toEqual({});
    await openLink(`#/result?${demos['new-card']}`);
    expect(remembered()).toMatchObject({ cardMonths: 4 });
    expect(container.querySelector('[data-notice="demo"]')).toBeNull();
    await headline('还差 1 条，最早 2031年7月1日补齐');
    expect(document.title).toBe('结果 · 微信分期开通自查');
  });

  it('goes with a link to a demonstration only as a link to it', async () => {
    const demo = await openDemo('score-only', atResult, 'zh-CN', false);
    const { user } = openApp(`/?demo=score-only${toResult('score=640').slice(1)}`, {
      demo,
      ...(demo && { link: demo.link }),
    });
    await headline('再补 7 个答案，就有结论');
    await user.click(screen.getByRole('button', { name: '分享结果' }));
    const link = new URL(textbox('链接').value);
    expect(link.search + link.hash).toBe('?demo=score-only#/result');
    expect(screen.queryByText('链接里带着你的答案，谁拿到都能看到。')).toBeNull();
  });

  it('is said by the day it is, also after midnight', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 59) });
    onTestFinished(() => void vi.useRealTimers());
    const { container } = openApp('/#/score');
    vi.setSystemTime(new Date(2026, 10, 23, 0, 1));
    await openLink('#/account?score=640&on=2026-11-23');
    await headline('你和你的账户');
    expect(marked(container, 'data-notice')).toEqual([]);
  });

  it('is counted from the new day on the next view after midnight', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 59) });
    onTestFinished(() => void vi.useRealTimers());
    const { user, container } = openApp(`/#/review?${sixPeople['card too new']}`);
    vi.setSystemTime(new Date(2027, 0, 22, 0, 1));
    await user.click(theMarked(container, 'data-action', 'next'));
    await headline('8 条基本条件，你都符合');
  });

  it('names what had no effect, in one notice that can be put away', async () => {
    const { container, user } = openApp(toResult('score=9999&nonsense=1'), { ignored: ['theme'] });
    const notice = theMarked(container, 'data-notice', 'ignored-params');
    expect(notice.textContent).toContain('链接里这几项没用上：theme、score、nonsense');
    await user.click(within(notice).getByRole('button', { name: '知道了' }));
    expect(container.querySelector('[data-notice]')).toBeNull();
  });
});

describe('the other language', () => {
  it('keeps answers and view, and says so in the address', async () => {
    const { user, view, remembered } = openApp(toResult('score=640'));
    await headline('再补 7 个答案，就有结论');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await headline('7 more answers will settle it');
    expect(view()).toBe('result');
    expect(remembered()).toEqual({ score: 640 });
    expect(document.documentElement.lang).toBe('en');
    expect(window.location.search).toBe('?lang=en');
    expect(document.title).toBe('Result · WeChat Installments Check');
  });

  it('leaves the result as it stands where its words do not come, and says so', async () => {
    const { user } = openApp(toResult('score=640'));
    await headline('再补 7 个答案，就有结论');
    vi.mocked(loadOtherResult).mockRejectedValueOnce(new Error('offline'));
    await user.click(screen.getByRole('button', { name: 'English' }));
    const lost = '英文没打开，页面还是中文';
    expect(await screen.findByText(new RegExp(lost))).toBeDefined();
    await headline('再补 7 个答案，就有结论');
    expect(document.documentElement.lang).toBe('zh-CN');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await headline('7 more answers will settle it');
    expect(screen.queryByText(new RegExp(lost))).toBeNull();
  });

  it('comes also where the address must not change, as in a sandboxed frame', async () => {
    const { user } = openApp('/#/score');
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await user.click(screen.getByRole('button', { name: 'English' }));
    await headline('What is your WeChat Pay Score?');
  });
});

describe('a start from the beginning', () => {
  it('forgets every answer and shows the first question', async () => {
    const { user, view, remembered } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(view()).toBe('start');
    expect(remembered()).toEqual({});
    expect(textbox('你的微信支付分是多少？').value).toBe('');
  });

  const offer = () => document.querySelector('[data-notice="cleared"]');

  it('can be taken back at one press: answers, their day and the result', async () => {
    const { user, view, remembered, storedText } = openApp(
      toResult('score=640&adult=yes&on=2026-11-02'),
    );
    await headline('再补 6 个答案，就有结论');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    expect(offer()?.querySelector('p')?.textContent).toBe('已清空');
    // Nothing of them is left in the tab meanwhile.
    expect(storedText()).not.toContain('640');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await headline('再补 6 个答案，就有结论');
    expect(view()).toBe('result');
    expect(remembered()).toEqual({ score: 640, adult: 'yes' });
    expect(JSON.parse(storedText())).toMatchObject({ on: '2026-11-02' });
    expect(offer()).toBeNull();
  });

  it('is for good once something is answered, or the offer is put away', async () => {
    const { user } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    await user.type(textbox('你的微信支付分是多少？'), '7');
    expect(offer()).toBeNull();
    await openLink(`#/result?${sixPeople.meets}`);
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(offer()).toBeNull();
    expect(document.activeElement?.id).toBe('main');
    expect(textbox('你的微信支付分是多少？').value).toBe('');
  });

  it('is offered back on the first question alone', async () => {
    const { user } = openApp(toResult(sixPeople.meets));
    await headline('8 条基本条件，你都符合');
    await user.click(screen.getByRole('button', { name: '从头开始' }));
    await openLink('#/activity');
    expect(offer()).toBeNull();
    await openLink('#/start');
    expect(offer()).not.toBeNull();
  });
});

describe('every page', () => {
  it.each([
    ['/#/costs', '分期要多花多少？'],
    ['/#/codes?code=404', '提示是什么意思？'],
    ['/#/compare', '同样的钱，谁便宜？'],
  ])('%s can be opened by itself', async (address, title) => {
    openApp(address);
    await headline(title);
  });

  it('says whose it is not, and where the answers stay', () => {
    openApp('/');
    expect(screen.getByText('非腾讯出品')).toBeDefined();
    expect(screen.getByText('答案只留在这个标签页里，关掉就没了。')).toBeDefined();
  });

  it('says in a frame that the answers do not outlast a reload', () => {
    openApp('/', { framed: true, store: undefined });
    expect(screen.getByText('答案只在这一页里，刷新就没了。')).toBeDefined();
  });
});
