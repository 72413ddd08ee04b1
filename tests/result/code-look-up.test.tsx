import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CodeLookUp } from '../../src/result/code-look-up';
import { marked, marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { givenIn } from '../support/six-people';

// A page of its own: nothing is tried there.
const codes = partRenderer(({ trial: _, ...page }) => <CodeLookUp page={page} />);
/** What is said of a code, by the term it stands under. */
const factsOf = (part: HTMLElement): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...part.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]),
  );
const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a failure code', () => {
  it.each([
    ['401', 'WECHAT_CREDIT_401', '按时还款、按时交费，30 天后再看。'],
    ['wechat auth 403', 'WECHAT_AUTH_403', /只在微信里把实名、职业、学历补全/],
    ['ORDER-500', 'WECHAT_ORDER_500', '换一家合作商家试试，或等等再来。'],
    ['４０４', 'WECHAT_BANK_404', '加一张全国性银行的卡。'],
  ])('%s is looked up, and it alone bears the mark', async (typed, code, remedy) => {
    const { container, user } = codes('');
    await user.type(field(), `${typed}{Enter}`);
    const answer = theMarked(container, 'data-code');
    expect(answer.dataset['code']).toBe(code);
    expect(within(answer).getByText(remedy)).toBeDefined();
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it('is told by what it means, in one line, from a region that was there before', async () => {
    const { container, user } = codes('');
    const region = container.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('');
    await user.type(field(), '404{Enter}');
    expect(region?.textContent).toBe('这类银行的卡不支持');
    // What stands in the answer has live lines of its own.
    expect(theMarked(container, 'data-code').closest('[aria-live]')).toBeNull();
    expect(container.querySelector('[aria-live] [aria-live]')).toBeNull();
    await user.clear(field());
    await user.type(field(), '999{Enter}');
    expect(region?.textContent).toMatch(/^文章里没有“999”这个代码/);
    expect(region?.isConnected).toBe(true);
  });

  it('that nobody knows is said to be unknown, in both languages', async () => {
    const { container, user } = codes('');
    await user.type(field(), ' 999 ');
    await user.click(screen.getByRole('button', { name: '查一下' }));
    expect(screen.getByText(/^文章里没有“999”这个代码。去微信里问客服/)).toBeDefined();
    expect(marked(container, 'data-code')).toEqual([]);
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it.each([
    ['a sentence of Chinese', '加微信abc123可代开额度'],
    ['a text in another script with marks that turn it around', '\u202Etiderc'],
    ['a Chinese message, which may be one', '额度不足'],
    ['more than 20 characters', 'WECHAT-CREDIT-401-abc'],
    ['an address', 'https://x.y'],
  ])('of a link is not said again where it is %s', (_, code) => {
    const { container } = codes(`code=${encodeURIComponent(code)}`);
    expect(screen.getByText(/^文章里没有这个代码。去微信里问客服/)).toBeDefined();
    expect(field().value).toBe('');
    expect(container.textContent).not.toContain(code);
    codes(`code=${encodeURIComponent(code)}`, 'en');
    expect(screen.getByText(/^The article has no such code. Ask support/)).toBeDefined();
  });

  it.each(['WECHAT-CREDIT-401-ab', 'a.b_c 9'])(
    'of a link is named where it is short: %s',
    (code) => {
      codes(`code=${encodeURIComponent(code)}`);
      expect(screen.getByText(new RegExp(`^文章里没有“${code}”这个代码。`))).toBeDefined();
      expect(field().value).toBe(code);
      codes(`code=${encodeURIComponent(code)}`, 'en');
      expect(screen.getByText(new RegExp(`^The article has no code “${code}”.`))).toBeDefined();
    },
  );

  it('is named in whatever words it was typed here, until a link asks for another', async () => {
    const { dispatch, page, user } = codes('code=404');
    await user.clear(field());
    await user.type(field(), ' 额度不足{Enter}');
    expect(screen.getByText(/^文章里没有“额度不足”这个代码。/)).toBeDefined();
    expect(field().value).toBe('额度不足');
    dispatch({ type: 'replace', given: givenIn('code=加微信'), on: page().assessment.today });
    expect(screen.getByText(/^文章里没有这个代码。/)).toBeDefined();
    expect(field().value).toBe('');
  });

  it('of a link in full width is known, and stands in the field', () => {
    const { container } = codes('code=４０４');
    expect(theMarked(container, 'data-code').dataset['code']).toBe('WECHAT_BANK_404');
    expect(field().value).toBe('４０４');
  });

  it('is not looked up by the Enter that ends a composition, Safari’s either', async () => {
    const { container, user } = codes('');
    await user.type(field(), '401');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(marked(container, 'data-code')).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13 });
    expect(marked(container, 'data-code')).toHaveLength(1);
  });

  it('is looked up by a key that says so', () => {
    codes('');
    expect(field().getAttribute('enterkeyhint')).toBe('search');
  });

  it('comes with a link, and English words', () => {
    const { container } = codes('code=404', 'en');
    expect(field().value).toBe('404');
    const answer = within(theMarked(container, 'data-code', 'WECHAT_BANK_404'));
    expect(answer.getByText(/^Don’t unlink the old card/)).toBeDefined();
  });

  it('is taken back by an empty field', async () => {
    const { container, user, given } = codes('code=404');
    await user.clear(field());
    await user.click(screen.getByRole('button', { name: '查一下' }));
    expect(given().code).toBeUndefined();
    expect(marked(container, 'data-code')).toEqual([]);
  });

  it('follows a link opened meanwhile', () => {
    const { dispatch, page } = codes('code=404');
    dispatch({ type: 'replace', given: givenIn('code=401'), on: page().assessment.today });
    expect(field().value).toBe('401');
  });

  it('says what it means for these answers, and nothing where none was given', () => {
    codes('');
    expect(screen.queryAllByText('你的情况')).toEqual([]);
    cleanup();
    codes('code=401&score=570');
    const [own] = screen.getAllByText('支付分 570，差 30 分');
    expect(own?.closest<HTMLDataElement>('[data-figure="own"]')?.value).toBe('570');
  });

  it('begins with how one stands oneself', () => {
    const { container } = codes('code=401&score=570');
    expect(Object.entries(factsOf(theMarked(container, 'data-code')))[0]).toEqual([
      '你的情况',
      '✕支付分 570，差 30 分✕部分场景要支付分 650，差 80 分',
    ]);
  });

  it('that nobody typed is asked for beside the field, until something is typed', async () => {
    const { user } = codes('');
    await user.click(screen.getByRole('button', { name: '查一下' }));
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toContain('code-error');
    expect(screen.getByText('先填代码，比如 401')).toBeDefined();
    await user.type(field(), '4');
    expect(screen.queryByText('先填代码，比如 401')).toBeNull();
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it.each([
    ['401', 'WECHAT_CREDIT_401', '支付分没到要求。', '支付分、部分场景的支付分'],
    ['403', 'WECHAT_AUTH_403', '实名资料不完整，要补职业、学历。', '实名、资料'],
    ['500', 'WECHAT_ORDER_500', '商家这边的额度受限，换一家试试。', undefined],
    ['404', 'WECHAT_BANK_404', '绑的卡不收，多半是城商行、农商行的。', '银行类型、绑卡时间'],
  ])('%s tells what the article says apart from what we say', (asked, code, article, touches) => {
    const { container } = codes(`code=${asked}`);
    expect(factsOf(theMarked(container, 'data-code', code))).toMatchObject({
      文章说: article,
      ...(touches !== undefined && { 相关条件: touches }),
    });
    const terms = Object.keys(factsOf(theMarked(container, 'data-code', code)));
    // What to do comes first; of what is not answered nothing can be said before it.
    expect(terms.indexOf('怎么办')).toBeLessThan(terms.indexOf('文章说'));
    expect(terms.includes('相关条件')).toBe(touches !== undefined);
  });

  it.each([
    [
      '401',
      'WECHAT_CREDIT_401',
      'The Pay Score is below what is asked.',
      'Pay Score and Pay Score in some places',
    ],
    [
      '404',
      'WECHAT_BANK_404',
      'The card’s bank is not accepted, most likely a city or rural bank.',
      'Bank type and Time linked',
    ],
  ])('%s tells so in English too', (asked, code, article, touches) => {
    const { container } = codes(`code=${asked}`, 'en');
    expect(factsOf(theMarked(container, 'data-code', code))).toMatchObject({
      'The article says': article,
      'Related conditions': touches,
    });
  });
});

describe('what the article suggests about a code', () => {
  it.each([
    ['401', '文章建议连续 30 天充值零钱超过 1,000 元；我们不建议'],
    ['404', '文章建议换一张不是城商行、农商行的卡；我们不建议'],
  ])('%s is advised against, once', (asked, text) => {
    const { container } = codes(`code=${asked}&cardMonths=30`);
    const said = marked(theMarked(container, 'data-code'), 'data-suggestion');
    expect(said.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(text)]);
    expect([...marksOf(container, 'data-suggestion')].sort()).toEqual(['swap-card', 'top-up']);
  });
});

describe('changing the card, where 404 is looked up', () => {
  it('says the harm at once, and what another own card would save', async () => {
    const { container, user } = codes('code=404&cardMonths=30');
    const answer = within(theMarked(container, 'data-code', 'WECHAT_BANK_404'));
    expect(answer.getByText(/^先想好：解绑最老的卡/)).toBeDefined();
    await user.click(answer.getByRole('radio', { name: '没有' }));
    expect(answer.getByText('换掉老卡，绑卡时间会从 30 个月变成 0 个月。')).toBeDefined();
    expect(theMarked(container, 'data-card-swap').querySelector('time')?.dateTime).toBe(
      '2027-05-22',
    );
    await user.click(answer.getByRole('radio', { name: '有' }));
    expect(marked(container, 'data-card-swap')).toEqual([]);
    await user.type(answer.getByRole('textbox', { name: '那张绑了几个月' }), '8');
    expect(theMarked(container, 'data-card-swap', 'pass').textContent).toBe(
      '换掉老卡，绑卡时间会从 30 个月变成 8 个月。另一张绑得够久，不用重新等。',
    );
  });

  it('counts only what stays where the old card’s age is not known', async () => {
    const { container, user } = codes('code=404', 'en');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(theMarked(container, 'data-card-swap', 'fail').textContent).toBe(
      'Without the old card you have 0 months.The new wait lasts until May 22, 2027.',
    );
  });

  it('asks nothing where there is no card to change', () => {
    codes('code=404&cardMonths=none');
    expect(screen.getByText('你还没绑本人的卡，没有老卡可换。')).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
