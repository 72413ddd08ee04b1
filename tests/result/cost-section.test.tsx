import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/messages/messages';
import { CostSection, findings } from '../../src/result/cost-section';
import { costRow, figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { contextFor } from '../support/result-context';
import { givenIn } from '../support/six-people';

const costs = partRenderer((page) => <CostSection page={page} title={page.texts.sections.cost} />);
const textbox = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const checkbox = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const checkedOffers = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ parentElement }) => parentElement?.textContent?.trim());

describe('the finding', () => {
  const found = (parameters: string, locale: Locale = 'zh-CN') => {
    const { assessment, texts } = contextFor(givenIn(parameters), { locale });
    return findings(assessment.cost, texts);
  };
  /** What can be saved by not splitting comes last, and is tried apart. */
  const said = (parameters: string, locale?: Locale) =>
    found(parameters, locale)
      .filter(({ name }) => name !== 'avoidable')
      .map(({ text }) => text);

  it('bears its sums for programs, each sentence one', () => {
    expect(
      found('amount=6000&promos=newUser&terms=12&fee=0.7').map(({ name, fen }) => [name, fen]),
    ).toEqual([
      ['quote-fee', 50_400],
      ['cheapest-fee', 21_600],
      ['longest-over-shortest', 88_200],
      ['promo-saves', 21_600],
      ['avoidable', 50_400],
    ]);
    expect(found('amount=6000').at(-1)).toEqual({
      name: 'avoidable',
      fen: 27_000,
      text: '能全款就别分，省 270 元。',
    });
  });

  it('is about the quote alone on a day without fees, and says so where there is none', () => {
    const { assessment, texts } = contextFor(givenIn('amount=6000&terms=12&fee=0.7'));
    const { finding: _, ...rest } = assessment.cost;
    const names = findings(rest, texts).map(({ name }) => name);
    expect(names).toEqual(['quote-fee', 'avoidable']);
    expect(findings({ ...rest, quote: { kind: 'none' } }, texts)).toEqual([
      { text: '今天没有可用的费率，算不出来。' },
    ]);
  });

  it('asks first about a quote that may be a slip, and finds the rest all the same', () => {
    const [first, second] = found('amount=6000&terms=12&fee=9');
    expect(first).toEqual({ text: '报价可能填错了，先核对一下。' });
    expect(second?.name).toBe('quote-fee');
    expect(said('amount=6000&terms=12&fee=1.2')[0]).toContain('按你的报价');
  });

  it('names the cheapest and the lowest rate, which differ', () => {
    expect(said('amount=6000')).toEqual([
      '6,000 元：3 期最省，多付 270 元；24 期年化最低 17.47%，但要多付 1,152 元。',
      '选 24 期比 3 期多付 882 元。',
    ]);
    expect(said('amount=6000', 'en')).toEqual([
      '6,000 yuan: 3 terms cost least, 270 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 1,152 yuan extra.',
      '24 terms cost 882 yuan more than 3.',
    ]);
  });

  it('names one term where it is both', () => {
    expect(said('amount=10000&promos=ecommerce')).toEqual([
      '10,000 元：3 期最省，多付 240 元，年化也最低。',
      '选 24 期比 3 期多付 1,680 元。',
      '3 期的优惠能省 210 元。',
    ]);
  });

  it.each([
    [
      'no offer is assumed',
      'amount=6000',
      [
        '6,000 元：3 期最省，多付 270 元；24 期年化最低 17.47%，但要多付 1,152 元。',
        '选 24 期比 3 期多付 882 元。',
      ],
      [
        '6,000 yuan: 3 terms cost least, 270 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 1,152 yuan extra.',
        '24 terms cost 882 yuan more than 3.',
      ],
    ],
    [
      'no offer seen',
      'amount=6000&promos=none',
      [
        '6,000 元：3 期最省，多付 270 元；24 期年化最低 17.47%，但要多付 1,152 元。',
        '选 24 期比 3 期多付 882 元。',
      ],
      [
        '6,000 yuan: 3 terms cost least, 270 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 1,152 yuan extra.',
        '24 terms cost 882 yuan more than 3.',
      ],
    ],
    [
      'the example without an amount',
      '',
      [
        '10,000 元：3 期最省，多付 450 元；24 期年化最低 17.47%，但要多付 1,920 元。',
        '选 24 期比 3 期多付 1,470 元。',
      ],
      [
        '10,000 yuan: 3 terms cost least, 450 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 1,920 yuan extra.',
        '24 terms cost 1,470 yuan more than 3.',
      ],
    ],
    [
      'an offer makes one term both',
      'amount=6000&promos=newUser',
      [
        '6,000 元：6 期最省，多付 216 元，年化也最低。',
        '选 24 期比 3 期多付 882 元。',
        '6 期的优惠能省 216 元。',
      ],
      [
        '6,000 yuan: 6 terms cost least, 216 yuan extra, and have the lowest rate too.',
        '24 terms cost 882 yuan more than 3.',
        'The 6-term offer saves 216 yuan.',
      ],
    ],
    [
      'an offer that changes neither',
      'amount=6000&promos=invited',
      [
        '6,000 元：3 期最省，多付 270 元；24 期年化最低 17.47%，但要多付 1,152 元。',
        '选 24 期比 3 期多付 882 元。',
        '12 期的优惠能省 72 元。',
      ],
      [
        '6,000 yuan: 3 terms cost least, 270 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 1,152 yuan extra.',
        '24 terms cost 882 yuan more than 3.',
        'The 12-term offer saves 72 yuan.',
      ],
    ],
    [
      'of several offers the one that saves most',
      'amount=6000&promos=ecommerce,newUser,invited',
      [
        '6,000 元：3 期最省，多付 144 元；6 期年化最低 12.24%，但要多付 216 元。',
        '选 24 期比 3 期多付 1,008 元。',
        '6 期的优惠能省 216 元。',
      ],
      [
        '6,000 yuan: 3 terms cost least, 144 yuan extra; 6 terms have the lowest rate, 12.24%, but cost 216 yuan extra.',
        '24 terms cost 1,008 yuan more than 3.',
        'The 6-term offer saves 216 yuan.',
      ],
    ],
    [
      'the own quote first',
      'amount=6000&terms=12&fee=0.5',
      [
        '按你的报价，多付 360 元，年化 10.90%（单利）。',
        '6,000 元：3 期最省，多付 270 元；12 期年化最低 10.90%，但要多付 360 元。',
        '选 24 期比 3 期多付 882 元。',
      ],
      [
        'Your quote costs 360 yuan extra, 10.90% a year (nominal).',
        '6,000 yuan: 3 terms cost least, 270 yuan extra; 12 terms have the lowest rate, 10.90%, but cost 360 yuan extra.',
        '24 terms cost 882 yuan more than 3.',
      ],
    ],
    [
      'a free quote, for the longest',
      'amount=6000&terms=24&fee=0',
      [
        '按你的报价，多付 0 元，年化 0.00%（单利）。',
        '6,000 元：24 期最省，多付 0 元，年化也最低。',
        '选 24 期比 3 期少付 270 元。',
      ],
      [
        'Your quote costs 0 yuan extra, 0.00% a year (nominal).',
        '6,000 yuan: 24 terms cost least, 0 yuan extra, and have the lowest rate too.',
        '24 terms cost 270 yuan less than 3.',
      ],
    ],
    [
      'fen where there are any',
      'amount=1234.56',
      [
        '1,234.56 元：3 期最省，多付 55.56 元；24 期年化最低 17.47%，但要多付 237.12 元。',
        '选 24 期比 3 期多付 181.56 元。',
      ],
      [
        '1,234.56 yuan: 3 terms cost least, 55.56 yuan extra; 24 terms have the lowest rate, 17.47%, but cost 237.12 yuan extra.',
        '24 terms cost 181.56 yuan more than 3.',
      ],
    ],
  ] as const)('tells %s', (_, parameters, zh, en) => {
    expect(said(parameters)).toEqual(zh);
    expect(said(parameters, 'en')).toEqual(en);
  });

  it('names what one’s own quote costs as the saving, not the cheapest row', () => {
    const parameters = 'amount=6000&terms=12&fee=1.05&promos=ecommerce';
    costs(parameters);
    expect(screen.getByText('能全款就别分，省 756 元。')).toBeDefined();
    cleanup();
    costs(parameters, 'en');
    expect(screen.getByText('Pay in full if you can, and save 756 yuan.')).toBeDefined();
  });

  it('names what the cheapest costs where a quote cannot be priced', () => {
    costs('amount=6000&terms=12&total=5000&promos=ecommerce');
    expect(screen.getByText('能全款就别分，省 144 元。')).toBeDefined();
  });

  it('tells nobody who needs cash to pay in full, and first whose prices these are', () => {
    const { container } = costs('amount=6000&need=cash');
    expect(marksOf(container, 'data-figure')).not.toContain('avoidable');
    const notice = screen.getByText(/^这些是分期的价，不是微粒贷的。/);
    const finding = screen.getByText(/^6,000 元：3 期最省/);
    expect(notice.compareDocumentPosition(finding)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has no saving to name where the cheapest costs nothing', () => {
    const free = 'amount=6000&terms=24&fee=0';
    const { container } = costs(free);
    expect(marksOf(container, 'data-figure')).toContain('cheapest-fee');
    expect(marksOf(container, 'data-figure')).not.toContain('avoidable');
    expect(screen.queryByText(/^能全款就别分，省/)).toBeNull();
    cleanup();
    costs(free, 'en');
    expect(screen.queryByText(/^Pay in full if you can, and save/)).toBeNull();
  });
});

describe('the amount', () => {
  it('stands as a marked example until one is given', async () => {
    const { user } = costs('');
    expect(screen.getByText('先按 10,000 元举例。')).toBeDefined();
    await user.type(textbox('分期金额'), '1.2万');
    expect(screen.queryByText(/举例/)).toBeNull();
    expect(screen.getByText('读作 12,000 元')).toBeDefined();
    expect(screen.getByRole('table', { name: /^分期 12,000 元/ })).toBeDefined();
  });

  it('is changed in place: a right text counts at once', async () => {
    const { container, user, given } = costs('amount=6000');
    expect(textbox('分期金额').getAttribute('enterkeyhint')).toBe('done');
    await user.clear(textbox('分期金额'));
    await user.type(textbox('分期金额'), '10000');
    expect(given().amount).toBe(1_000_000);
    expect(figureIn(costRow(container, 12, 'base'), 'fee-total')).toBe(1200);
  });

  it.each([
    ['zh-CN', '分期金额', '没看懂“6000多”，请填数字，比如 6000；也可以留空'],
    ['en', 'Amount', 'We can’t read “6000多”'],
  ] as const)(
    'a wrong text is kept and explained, and what stood stays, in %s',
    async (locale, name, message) => {
      const { container, user, given } = costs('amount=6000', locale);
      await user.type(textbox(name), '多');
      expect(textbox(name).value).toBe('6000多');
      expect(textbox(name).getAttribute('aria-invalid')).toBe('true');
      const described = (textbox(name).getAttribute('aria-describedby') ?? '').split(' ');
      const notes = described.map((id) => document.getElementById(id)?.textContent);
      expect(notes.some((note) => note?.includes(message))).toBe(true);
      expect(given().amount).toBe(600_000);
      expect(figureIn(costRow(container, 3, 'base'), 'fee-total')).toBe(270);
    },
  );

  it('what is wrong is told where it comes: the region was there before', async () => {
    const { container, user } = costs('amount=6000');
    const field = textbox('分期金额');
    const region = field.closest('.field')?.querySelector('.field-told');
    expect([region?.ariaLive, region?.textContent]).toEqual(['polite', '']);
    await user.type(field, '多');
    expect(region?.textContent).toMatch(/^没看懂“6000多”/);
    await user.type(field, '{Backspace}');
    expect([region?.isConnected, region?.textContent]).toEqual([true, '']);
    expect(container.querySelector('[aria-live] [aria-live]')).toBeNull();
  });

  it.each([
    ['0', '分期金额要在 1 到 50,000 之间', 'Amount must be 1 to 50,000'],
    ['-5', '分期金额要在 1 到 50,000 之间', 'Amount must be 1 to 50,000'],
    ['50001', '分期金额要在 1 到 50,000 之间', 'Amount must be 1 to 50,000'],
    ['1.234', '分期金额最多 2 位小数', 'Amount takes at most 2 decimals'],
    ['abc', '没看懂“abc”，请填数字，比如 6000；也可以留空', 'We can’t read “abc”'],
  ])(
    '%s is explained beside its field, and the one before it keeps table and chart',
    async (typed, ...said) => {
      for (const [k, locale] of (['zh-CN', 'en'] as const).entries()) {
        const { container, user, given } = costs('amount=6000', locale);
        await waitFor(() => expect(container.querySelector('figure')).not.toBeNull(), {
          timeout: 20_000,
        });
        const table = container.querySelector('[data-table="cost"]')?.textContent;
        const field = textbox(locale === 'en' ? 'Amount' : '分期金额');
        field.focus();
        field.select();
        await user.paste(typed);
        expect(field.value).toBe(typed);
        expect(field.getAttribute('aria-invalid')).toBe('true');
        const notes = (field.getAttribute('aria-describedby') ?? '').split(' ');
        expect(notes.map((id) => document.getElementById(id)?.textContent).join()).toContain(
          said[k],
        );
        expect(given().amount).toBe(600_000);
        expect(container.querySelector('[data-table="cost"]')?.textContent).toBe(table);
        expect(figureIn(costRow(container, 3, 'base'), 'fee-total')).toBe(270);
        expect(container.querySelector('figure')).not.toBeNull();
        cleanup();
      }
    },
    30_000,
  );

  it.each([
    ['amount=6000', 600_000, 270, '6,000 元：3 期最省'],
    // Nothing was given: the marked example of 10,000 yuan stands again.
    ['', undefined, 450, '10,000 元：3 期最省'],
  ])(
    'is never what a wrong text only begins with, after “%s”',
    async (opening, amount, fee, found) => {
      const { container, user, given } = costs(opening);
      await user.clear(textbox('分期金额'));
      await user.type(textbox('分期金额'), '8000');
      expect(given().amount).toBe(800_000);
      await user.type(textbox('分期金额'), '0');
      expect(textbox('分期金额').value).toBe('80000');
      expect(screen.getByText(/分期金额要在 1 到 50,000 之间/)).toBeDefined();
      expect(given().amount).toBe(amount);
      expect(figureIn(costRow(container, 3, 'base'), 'fee-total')).toBe(fee);
      expect(container.textContent.replaceAll('\u00a0', ' ')).toContain(found);
      await user.type(textbox('分期金额'), '{Backspace}');
      expect(given().amount).toBe(800_000);
    },
  );

  it('falls back to what was set last, by leaving the field or by a press', async () => {
    const { user, given } = costs('amount=6000');
    await user.clear(textbox('分期金额'));
    await user.type(textbox('分期金额'), '3');
    await user.tab();
    await user.click(screen.getByRole('button', { name: '3 万元' }));
    await user.type(textbox('分期金额'), '0');
    expect(textbox('分期金额').value).toBe('300000');
    expect(given().amount).toBe(3_000_000);
    await user.type(textbox('分期金额'), '{Backspace}{Backspace}');
    expect(given().amount).toBe(300_000);
    await user.tab();
    await user.type(textbox('分期金额'), '000');
    expect(textbox('分期金额').value).toBe('3000000');
    expect(given().amount).toBe(300_000);
  });

  it('is taken back by an empty field', async () => {
    const { user, given } = costs('amount=6000');
    await user.clear(textbox('分期金额'));
    expect(given().amount).toBeUndefined();
    expect(screen.getByText('先按 10,000 元举例。')).toBeDefined();
  });

  it('is asked back when it smells of another unit, once typing is over', async () => {
    const { user, given } = costs('');
    await user.type(textbox('分期金额'), '3');
    expect(screen.queryByText('3 元，还是 3 万元？')).toBeNull();
    await user.tab();
    expect(screen.getByText('3 元，还是 3 万元？')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '3 万元' }));
    expect(given().amount).toBe(3_000_000);
    expect(textbox('分期金额').value).toBe('30000');
    expect(document.activeElement).toBe(textbox('分期金额'));
  });

  it('may stand as typed', async () => {
    const { user, given } = costs('');
    await user.type(textbox('分期金额'), '3');
    await user.tab();
    await user.click(screen.getByRole('button', { name: '3 元' }));
    await user.tab();
    expect(screen.queryByText('3 元，还是 3 万元？')).toBeNull();
    expect(given().amount).toBe(300);
  });

  it('of a link is not asked back', async () => {
    const { user } = costs('amount=3');
    await user.click(textbox('分期金额'));
    await user.tab();
    expect(screen.queryByText(/还是 3 万元/)).toBeNull();
  });

  it('follows a link opened meanwhile, also one without an amount', () => {
    const { dispatch, page } = costs('amount=6000');
    const on = page().assessment.today;
    dispatch({ type: 'replace', given: givenIn('amount=8000.5'), on });
    expect(textbox('分期金额').value).toBe('8000.5');
    dispatch({ type: 'replace', given: {}, on });
    expect(textbox('分期金额').value).toBe('');
  });
});

describe('the promotions', () => {
  it('are never assumed: nothing is ticked, and base prices stand for their terms', () => {
    const { container } = costs('amount=6000');
    expect(checkedOffers()).toEqual([]);
    const mains = marked(container, 'data-main').map(({ dataset }) => dataset['price']);
    expect(mains).toEqual(['base', 'base', 'base', 'base']);
    expect(marksOf(container, 'data-applies')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(screen.queryByText(/优惠能省/)).toBeNull();
  });

  it('are toggled one by one, and none excludes the others', async () => {
    const { user, given, container } = costs('amount=6000');
    expect(checkedOffers()).toEqual([]);
    await user.click(checkbox('电商大促（3 期）'));
    await user.click(checkbox('受邀用户（12 期）'));
    expect(given().promos).toEqual(['ecommerce', 'invited']);
    expect(costRow(container, 3, 'promo').dataset['applies']).toBe('yes');
    expect(costRow(container, 6, 'promo').dataset['applies']).toBe('no');
    await user.click(checkbox('都没看到'));
    expect(given().promos).toEqual([]);
    expect(checkedOffers()).toEqual(['都没看到']);
    await user.click(checkbox('新用户（6 期）'));
    expect(given().promos).toEqual(['newUser']);
    expect(checkedOffers()).toEqual(['新用户（6 期）']);
  });

  it('are unknown again once nothing is ticked', async () => {
    const { user, given, container } = costs('amount=6000&promos=none');
    await user.click(checkbox('都没看到'));
    expect(given().promos).toBeUndefined();
    expect(costRow(container, 3, 'promo').dataset['applies']).toBe('unknown');
    await user.click(checkbox('新用户（6 期）'));
    await user.click(checkbox('新用户（6 期）'));
    expect(given().promos).toBeUndefined();
  });

  it('have a group and a hint in English', () => {
    costs('amount=6000', 'en');
    const group = screen.getByRole('group', { name: 'Which offers have you seen yourself?' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(4);
  });
});

describe('the income', () => {
  it.each([
    ['8000', 'light', '每月还款占收入 7%：不算重'],
    ['2800', 'tight', '每月还款占收入 20%：有点紧'],
    ['1600', 'heavy', '每月还款占收入 35%：太重了'],
    ['0', 'heavy', '没有收入，就别分期买。'],
  ])('of %s yuan says what the payments take of it: %s', async (income, level, text) => {
    const { container, user } = costs('amount=6000&terms=12&total=6720');
    await user.type(textbox('每月到手多少？'), income);
    const burden = theMarked(container, 'data-burden');
    expect(burden.dataset['burden']).toBe(level);
    expect(burden.querySelector('p')?.textContent).toBe(text);
  });

  it('is optional: without it nothing is said of it', () => {
    const { container } = costs('amount=6000');
    expect(container.querySelector('[data-burden]')).toBeNull();
  });
});

describe('what can be taken away', () => {
  it('is a table copied, until its figures change', async () => {
    const copy = vi.fn(async (_: string) => true);
    const { container, user } = costs('amount=600', 'zh-CN', { copy });
    await user.click(theMarked(container, 'data-action', 'copy'));
    expect(copy.mock.calls[0]?.[0]).toMatch(/^3 期 基准价：多付 27\.00，/);
    await screen.findByText('复制好了');
    await user.type(textbox('分期金额'), '0');
    expect(screen.queryByText('复制好了')).toBeNull();
  });

  it.each([
    ['zh-CN', '这里不让复制，请长按下面的文字复制。'],
    ['en', /^Copying is blocked here/],
  ] as const)('is a text to copy by hand where copying is refused, in %s', async (locale, hint) => {
    const { container, user } = costs('amount=6000', locale, { copy: async () => false });
    await user.click(theMarked(container, 'data-action', 'copy'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: hint });
    expect(text.value).toContain('6,270.00');
    expect(text.readOnly).toBe(true);
  });

  it('is a file of the exact figures', async () => {
    const download = vi.fn((_file: string, _mime: string, _text: string) => true);
    const { container, user } = costs('amount=6000', 'zh-CN', { download });
    await user.click(theMarked(container, 'data-action', 'csv'));
    const [file, mime, text] = download.mock.calls[0] ?? [];
    expect([file, mime]).toEqual(['fenqi-cost.csv', 'text/csv']);
    expect(text).toMatch(/^\uFEFF期数,价格,/);
    expect(text).toContain('3 期,基准价,270,90,4.5,6270,2090,2090,0.26802');
    expect(screen.queryByText(/这里不让下载/)).toBeNull();
  });

  it('is the same text by hand where files are refused', async () => {
    const { container, user } = costs('amount=6000', 'zh-CN', { download: () => false });
    await user.click(theMarked(container, 'data-action', 'csv'));
    const byHand = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /这里不让下载/ });
    expect(byHand.value).toContain('270,90,4.5,6270');
  });
});

describe('the chart', () => {
  it('is named by what it shows', async () => {
    costs('amount=6000');
    const name = '多付的钱（元）：3、6、12、24 期对比';
    const caption = await screen.findByText(name, { selector: 'figcaption' }, { timeout: 20_000 });
    expect(caption.closest('figure')?.textContent).toContain('基准价');
  }, 30_000);

  it('shows one measure at a time on a phone', async () => {
    const { user } = costs('amount=6000', 'en');
    const selector = 'figcaption';
    await screen.findByText(/^Extra paid/, { selector }, { timeout: 20_000 });
    await user.click(screen.getByRole('radio', { name: 'Annual rate' }));
    expect(screen.getByText(/^Annual rate/, { selector })).toBeDefined();
    expect(screen.queryByText(/^Extra paid/, { selector })).toBeNull();
  }, 30_000);
});

describe('what is said around the figures', () => {
  it.each([
    ['zh-CN', /^这些是分期的价，不是微粒贷的。/],
    ['en', /^These are prices of installments, not of 微粒贷\./],
  ] as const)(
    'tells who borrows cash that these are no prices of a cash loan, in %s',
    (locale, text) => {
      costs('need=cash&amount=6000', locale);
      expect(screen.getByText(text)).toBeDefined();
      cleanup();
      costs('need=daily&amount=6000', locale);
      expect(screen.queryByText(text)).toBeNull();
    },
  );

  it('names each document that a fee comes from once', () => {
    const chips = (own: boolean) => {
      const { container } = partRenderer((page) => {
        const rows = page.assessment.cost.rows.map((row) =>
          own && row.fee && row.terms === 12
            ? { ...row, fee: { ...row.fee, source: 'file:own', clause: '价目表' } as const }
            : row,
        );
        const assessment = { ...page.assessment, cost: { ...page.assessment.cost, rows } };
        return <CostSection page={{ ...page, assessment }} title="" />;
      })('amount=6000');
      const text = [...container.querySelectorAll('#cost > *')].map((part) => part.textContent);
      cleanup();
      return text.join().split('价目表').length - 1;
    };
    expect(chips(false)).toBe(0);
    expect(chips(true)).toBe(1);
  });

  it.each([
    [
      'zh-CN',
      '能全款就别分，省 270 元。',
      /^文章写的“综合年化”是 12\.6%–14\.4%，和哪种算法都对不上。$/,
      /^供参考：/,
    ],
    [
      'en',
      'Pay in full if you can, and save 270 yuan.',
      /“annual rates” are 12\.6%–14\.4%, which fit no method\.$/,
      /12%/,
    ],
  ] as const)('is permission not to borrow, and how it is worked out, in %s', (locale, ...said) => {
    costs('amount=6000', locale);
    for (const text of said) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
  });
});
