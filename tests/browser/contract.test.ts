import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, openPage } from '../support/browser';
import { type Marks, readMarks } from './marks';
import { sharePage } from './shared-page';
import { everyView, meetsAll, patience, visit, waitUntilAlive } from './visit';

const digits = 9;

async function openResult(answers: string, options: OpenOptions = {}): Promise<Marks> {
  const { page } = await openPage({ ...options, hash: `#/result?${answers}` });
  return readMarks(page);
}

/** Opens one result after the other on one page. */
async function nextResult(page: Page, answers: string): Promise<Marks> {
  await visit(page, '#/start');
  await visit(page, `#/result?${answers}`);
  return readMarks(page);
}

const ignored = (page: Page) => page.locator('[data-notice="ignored-params"]');

describe('the answers in an address', () => {
  const page = sharePage({});
  let asked = 0;

  /** Which of these parameters have no effect; one that never has any shows that they were read. */
  async function ignoredOf(parameters: string): Promise<readonly string[]> {
    asked += 1;
    const last = `nothing${asked}`;
    await page().evaluate((hash) => {
      window.location.hash = hash;
    }, `#/score?${parameters}&${last}=1`);
    const notice = ignored(page()).locator('p').filter({ hasText: last });
    const named = /：(.*)$/.exec((await notice.textContent()) ?? '')?.[1] ?? '';
    return named.split('、').filter((name) => name !== last);
  }

  it.each([
    ['score', ['0', '1000'], ['-1', '1001', '720.5', '1e3', '０', '']],
    ['realName', ['yes', 'no'], ['true', 'YES', 'none']],
    ['cardMonths', ['0', '600', 'none'], ['601', '-1', '4.5', 'None']],
    ['profile', ['yes', 'no'], ['1']],
    ['bankType', ['national', 'cityOrRural'], ['cityorrural', 'city']],
    ['adult', ['yes', 'no'], ['18']],
    ['student', ['yes', 'no'], ['ja']],
    ['txPerDay', ['0', '1000', '2.8'], ['1000.1', '-0.1', '0x10']],
    ['payPerDay', ['0', '1000', '0.5'], ['1001', '1.2.3']],
    ['loginDays', ['0', '31'], ['32', '10.5']],
    ['overdue', ['yes', 'no'], ['maybe']],
    ['defaultMonths', ['none', '0', '600'], ['601', 'never']],
    ['defaultSettled', ['yes', 'no'], ['2']],
    ['pastOverdues', ['0', '100'], ['101', '0.5']],
    ['pastSettled', ['yes', 'no'], ['on']],
    ['need', ['daily', 'purchase', 'cash'], ['loan']],
    ['scene', ['ecommerce', 'local', 'offline', 'education', 'medical'], ['shop']],
    ['amount', ['1', '50000', '1234.5', '1.25'], ['0.99', '50000.01', '6000.123', '1.2万']],
    ['promos', ['ecommerce,newUser,invited', 'invited', 'none'], ['ecommerce,none', 'all', '']],
    ['cashier', ['yes', 'no'], ['seen']],
    ['weilidai', ['yes', 'no'], ['x']],
    ['fenfu', ['yes', 'no'], ['x']],
    ['income', ['0', '10000000', '6000.5'], ['10000000.01', '-5']],
    ['assets', ['0', '100000000'], ['100000001']],
    ['swing', ['0', '1000', '33.3'], ['1000.5', '30%25']],
    ['social', ['0', '4'], ['5', '2.5']],
    ['device', ['yes', 'mixed', 'no'], ['phone']],
    ['fee', ['0', '10', '1.2345'], ['10.1', '1.23456', '1.5%25']],
    ['perTerm', ['0', '545.5'], ['545.555', '-1']],
    ['total', ['0', '6270'], ['6270.001']],
    ['terms', ['3', '6', '12', '24'], ['1', '9', '03', '12.0']],
    ['code', ['401', 'WECHAT_CREDIT_401'], ['', 'x'.repeat(65)]],
  ])('%s takes what it may and names what it may not', async (name, good, bad) => {
    for (const value of [...good, 'unknown']) {
      expect(await ignoredOf(`${name}=${value}`), `${name}=${value}`).toEqual([]);
    }
    for (const value of bad) {
      expect(await ignoredOf(`${name}=${value}`), `${name}=${value}`).toEqual([name]);
    }
  });

  it('take one quote of three, and name two', async () => {
    expect(await ignoredOf('fee=1.5&terms=6')).toEqual([]);
    expect(await ignoredOf('fee=1.5&total=7000&terms=6')).toEqual(['fee', 'total']);
    expect(await ignoredOf('perTerm=545.5&total=7000')).toEqual(['perTerm', 'total']);
  });

  it('may carry the day and the rulebook', async () => {
    expect(await ignoredOf('on=2026-11-22&rulebook=2026-11-22')).toEqual([]);
    expect(await ignoredOf('on=2026-02-30')).toEqual(['on']);
    expect(await ignoredOf('on=2026-11-23'), 'a day to come').toEqual(['on']);
  });

  it('leave the address once they are read', async () => {
    await visit(page(), '#/account?realName=yes');
    expect(new URL(page().url()).hash).toBe('#/account');
    expect(await page().locator('input[name="realName.text"]:checked').inputValue()).toBe('yes');
  });

  it('replace all that was stored, even when there are none, and never merge', async () => {
    await visit(page(), '#/account?realName=yes&cardMonths=9');
    await visit(page(), '#/account?adult=yes');
    expect(await page().locator('#cardMonths').inputValue()).toBe('');
    expect(await page().locator('input[name="adult.text"]:checked').inputValue()).toBe('yes');
    await visit(page(), '#/activity');
    await visit(page(), '#/account');
    expect(await page().locator('input[name="adult.text"]:checked').inputValue()).toBe('yes');
    await visit(page(), '#/account?');
    expect(await page().locator('input:checked').count()).toBe(0);
  });
});

describe('a view', () => {
  it.each(everyView)('opens cold by its address: %s', async (_, hash) => {
    const { page } = await openPage({ hash });
    const view = /^#\/(\w+)/.exec(hash)?.[1] ?? '';
    await page.locator(`main[data-view="${view}"] h1`).waitFor();
    await waitUntilAlive(page);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${view}`);
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });

  it('has buttons that bear their marks', async () => {
    const { page } = await openPage({ hash: '#/account?' });
    for (const action of ['next', 'back']) {
      await page.locator(`button[data-action="${action}"]`).waitFor();
    }
    await visit(page, `#/result?${meetsAll}`);
    for (const action of ['calendar', 'print', 'share', 'restart', 'csv', 'copy']) {
      expect(await page.locator(`[data-action="${action}"]`).count(), action).toBe(1);
    }
  });
});

describe('answers given on an earlier day', () => {
  it.each([
    ['a card', 'cardMonths=4&on=2026-09-22', 'card-age', 'pass'],
    ['a card, a day too early', 'cardMonths=4&on=2026-09-23', 'card-age', 'fail'],
    ['a default', 'defaultMonths=5&defaultSettled=yes&on=2026-10-22', 'no-recent-default', 'pass'],
    ['a default', 'defaultMonths=5&defaultSettled=yes&on=2026-10-23', 'no-recent-default', 'fail'],
    ['no card', 'cardMonths=none&on=2020-01-01', 'card-age', 'fail'],
  ])('count on up to today: %s (%s)', async (_, answers, rule, status) => {
    const { rules } = await openResult(answers);
    expect(rules[rule]).toBe(status);
  });

  it('count on from the day of the visit in a tab that stays open for months', async () => {
    const { page } = await openPage({ hash: '#/result?cardMonths=4', now: '2026-11-22' });
    expect((await readMarks(page)).earliest).toBeNull();
    await page.clock.setFixedTime('2027-01-22T04:00:00Z');
    await page.reload();
    expect((await readMarks(page)).rules['card-age']).toBe('pass');
  });
});

describe('the link one shares', () => {
  it('carries every answer, the day and the rulebook, and opens the same result', async () => {
    const answers =
      `${meetsAll}&defaultSettled=unknown&pastSettled=unknown&promos=ecommerce,invited` +
      '&income=8000.5&fenfu=no&assets=50000&swing=30&social=3&device=mixed&terms=12&fee=0.4567';
    const { page } = await openPage({ hash: `#/result?${answers}&code=401`, path: '/?theme=dark' });
    const before = await readMarks(page);
    await page.locator('[data-action="share"]').click();
    const link = await page.locator('.share-link textarea').inputValue();
    const { pathname, search, hash } = new URL(link);
    expect([pathname, search]).toEqual(['/', '?theme=dark']);
    const carried = new URLSearchParams(hash.replace(/^#\/result\?/, ''));
    // The default never was, so whether it is settled is not asked, nor are past overdues when there were none.
    const expected = new URLSearchParams(
      `${answers.replace(/&(default|past)Settled=unknown/g, '')}&on=2026-11-22&rulebook=2026-11-22`,
    );
    carried.sort();
    expected.sort();
    expect(Object.fromEntries(carried)).toEqual(Object.fromEntries(expected));
    const again = await openPage({ path: link });
    expect(await readMarks(again.page)).toEqual(before);
  });
});

describe('the cost rows', () => {
  const page = sharePage({});

  const money = (fee: number, repaid: number, perTerm: number) => ({
    'fee-total': fee,
    repaid,
    'per-term': perTerm,
  });
  const rates = (nominal: number, effective: number) => ({
    'nominal-annual': expect.closeTo(nominal, digits),
    'effective-annual': expect.closeTo(effective, digits),
  });
  const quotes = { main: true, applies: null };

  it('carry exact figures, lines and main rows at 6,000 yuan', async () => {
    const { costs } = await nextResult(page(), meetsAll);
    const base = { main: true, applies: null };
    const promo = { main: false, applies: 'unknown', line: 'ok' };
    expect(Object.keys(costs)).toHaveLength(7);
    expect(costs).toMatchObject({
      '3-base': {
        ...base,
        line: 'over-24',
        figures: { ...money(270, 6270, 2090), ...rates(0.26802661213058, 0.30353158930397) },
      },
      '3-promo': {
        ...promo,
        figures: { ...money(144, 6144, 2048), ...rates(0.1434319371928, 0.15324707872208) },
      },
      '6-base': {
        ...base,
        line: 'over-24',
        figures: { ...money(432, 6432, 1072), ...rates(0.24280496871465, 0.27173381977075) },
      },
      '6-promo': {
        ...promo,
        figures: { ...money(216, 6216, 1036), ...rates(0.12239361510016, 0.1294984133504) },
      },
      '12-base': {
        ...base,
        line: 'ok',
        figures: { ...money(720, 6720, 560), ...rates(0.21457184302861, 0.23698384170682) },
      },
      '12-promo': {
        ...promo,
        figures: { ...money(648, 6648, 554), ...rates(0.19370163695813, 0.21185823445389) },
      },
      '24-base': {
        ...base,
        line: 'ok',
        figures: { ...money(1152, 7152, 298), ...rates(0.17466414524097, 0.18934792924793) },
      },
    });
  });

  it('say which promotions apply, and make those the main rows', async () => {
    const { costs } = await nextResult(page(), `${meetsAll}&promos=ecommerce,invited`);
    const marks = Object.entries(costs).map(([row, { main, applies }]) => [row, main, applies]);
    expect(marks).toEqual([
      ['3-base', false, null],
      ['3-promo', true, 'yes'],
      ['6-base', true, null],
      ['6-promo', false, 'no'],
      ['12-base', false, null],
      ['12-promo', true, 'yes'],
      ['24-base', true, null],
    ]);
  });

  it('say that no promotion applies where none was seen', async () => {
    const { costs } = await nextResult(page(), `${meetsAll}&promos=none`);
    const promos = Object.values(costs).map(({ applies }) => applies);
    expect(promos.filter((applies) => applies !== null)).toEqual(['no', 'no', 'no']);
  });

  it.each([
    [
      'fee=0.5&terms=12',
      '12',
      'ok',
      money(360, 6360, 530),
      rates(0.10896382518502, 0.11457379652905),
    ],
    [
      'perTerm=545.5&terms=12',
      '12',
      'ok',
      money(546, 6546, 545.5),
      rates(0.16392428244853, 0.17681865606563),
    ],
    [
      'total=6270&terms=6',
      '6',
      'ok',
      money(270, 6270, 1045),
      rates(0.15267730917059, 0.1638275723999),
    ],
    ['total=6000&terms=24', '24', 'ok', money(0, 6000, 250), rates(0, 0)],
    [
      'fee=1.06&terms=12',
      '12',
      'over-24-effective',
      money(763.2, 6763.2, 563.6),
      rates(0.22703597251492, 0.2522162245799),
    ],
  ])('have one for an own quote: %s', async (quote, terms, line, sums, annual) => {
    const { costs } = await nextResult(
      page(),
      `${meetsAll}&promos=ecommerce,newUser,invited&${quote}`,
    );
    expect(Object.keys(costs)).toHaveLength(8);
    expect(costs[`${terms}-quote`]).toMatchObject({
      ...quotes,
      line,
      figures: { ...sums, ...annual },
    });
    const mains = Object.entries(costs).filter(([row, { main }]) => main && row.startsWith(terms));
    expect(mains.map(([row]) => row)).toEqual([`${terms}-quote`]);
  });

  it.each([
    ['without its terms', 'fee=0.5'],
    ['that repays too little', 'total=5999.99&terms=3'],
    ['beside another', 'fee=0.5&total=7000&terms=3'],
  ])('have none for a quote %s', async (_, quote) => {
    const { costs } = await nextResult(page(), `${meetsAll}&${quote}`);
    expect(Object.keys(costs)).toHaveLength(7);
  });

  it('stand at 10,000 yuan where no amount was told', async () => {
    const { costs } = await nextResult(page(), 'score=640');
    expect(costs['3-base']?.figures['fee-total']).toBe(450);
    expect(costs['24-base']?.figures['fee-total']).toBe(1920);
  });
});

describe('the limit', () => {
  const page = sharePage({});

  it.each([
    ['the score alone known', meetsAll, [14_000, 46_500]],
    [
      'everything at its best',
      `${meetsAll.replace('720', '750')}&assets=50000&swing=30&social=4&device=yes`,
      [50_000, 50_000],
    ],
    ['a condition not met', meetsAll.replace('cardMonths=30', 'cardMonths=4'), [14_000, 46_500]],
    ['a condition unknown', 'score=640', [0, 37_200]],
    ['a shop in town', meetsAll.replace('ecommerce', 'offline'), [5_000, 5_000]],
    ['medical care', meetsAll.replace('ecommerce', 'medical'), []],
    ['education', meetsAll.replace('ecommerce', 'education'), []],
  ])('with %s', async (_, answers, range) => {
    expect((await nextResult(page(), answers)).limit).toEqual(range);
  });
});

describe('the premium tests', () => {
  const page = sharePage({});

  it.each([
    ['yes', meetsAll.replace('score=720', 'score=750')],
    ['no', meetsAll],
    ['no', meetsAll.replace('score=720', 'score=749')],
    ['unknown', meetsAll.replace('score=720', 'score=750').replace('&payPerDay=5', '')],
    ['no', meetsAll.replace('score=720', 'score=750').replace('realName=yes', 'realName=no')],
  ])('are %s', async (premium, answers) => {
    expect((await nextResult(page(), answers)).premium).toBe(premium);
  });
});

describe('the plan', () => {
  const page = sharePage({});

  it('repays first, then does what can be done today, then waits by date, then looks again', async () => {
    const { plan, entry, rejected } = await nextResult(
      page(),
      'score=570&realName=no&cardMonths=4&adult=yes&student=no&txPerDay=2.8&loginDays=4' +
        '&overdue=yes&defaultMonths=40&defaultSettled=no&profile=no',
    );
    expect(entry).toBe('none');
    expect(rejected).toEqual(['pay-score', 'merchant', 'weilidai', 'fenfu']);
    expect(plan).toEqual([
      'no-current-overdue 2026-11-22',
      'no-recent-default 2026-11-22',
      'real-name 2026-11-22',
      'profile-complete 2026-11-22',
      'pay-score 2026-11-22',
      'daily-transactions 2026-11-27',
      'login-days 2026-11-29',
      'card-age 2027-01-22',
      'look-again 2026-11-23',
      'look-again 2026-12-22',
    ]);
  });

  it('ends a month that is too short on its last day', async () => {
    const { earliest } = await openResult(meetsAll.replace('cardMonths=30', 'cardMonths=0'), {
      now: '2026-08-31',
    });
    expect(earliest).toBe('2027-02-28');
  });
});

describe('a failure code', () => {
  const page = sharePage({});
  const marked = () =>
    page()
      .locator('[data-code]')
      .evaluateAll((answers) => answers.map((answer) => answer.getAttribute('data-code')));

  it.each([
    ['401', ['WECHAT_CREDIT_401']],
    ['WECHAT_AUTH_403', ['WECHAT_AUTH_403']],
    ['wechat_order_500', ['WECHAT_ORDER_500']],
    ['404', ['WECHAT_BANK_404']],
    ['999', []],
  ])('%s is the only one that bears the mark', async (code, expected) => {
    await visit(page(), `#/codes?code=${code}&score=570`);
    expect(await marked()).toEqual(expected);
    for (const name of ['CREDIT_401', 'AUTH_403', 'ORDER_500', 'BANK_404']) {
      expect(await page().locator('main').textContent()).toContain(name);
    }
  });

  it('bears no mark where none was asked for', async () => {
    await visit(page(), '#/codes?');
    expect(await marked()).toEqual([]);
    await visit(page(), `#/result?${meetsAll}`);
    expect(await marked()).toEqual([]);
  });
});

describe('the query', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = 'rgb(250, 249, 246)';
  const dark = 'rgb(17, 21, 19)';

  it.each([
    ['?theme=dark', 'light', dark],
    ['?theme=light', 'dark', light],
    ['?theme=auto', 'dark', dark],
    ['', 'light', light],
  ] as const)('chooses the theme: %s on a %s system', async (query, theme, colour) => {
    const { page } = await openPage({ path: `/${query}`, theme });
    await waitUntilAlive(page);
    expect(await background(page)).toBe(colour);
  });

  it('brings in a colour', async () => {
    const { page } = await openPage({ path: '/?accent=7A1FA2' });
    const next = page.locator('[data-action="next"]');
    const colour = () => next.evaluate((button) => getComputedStyle(button).backgroundColor);
    // The page as it was built has the tool's own.
    await expect.poll(colour, patience).toBe('rgb(122, 31, 162)');
  });

  it.each([
    ['/?lang=en', 'en', 'What is your WeChat Pay Score?'],
    ['/en/?lang=zh-CN', 'zh-CN', '你的微信支付分是多少？'],
    ['/embed/?lang=en', 'en', 'What is your WeChat Pay Score?'],
    ['/en/', 'en', 'What is your WeChat Pay Score?'],
    ['/embed/en/', 'en', 'What is your WeChat Pay Score?'],
    ['/embed/', 'zh-CN', '你的微信支付分是多少？'],
  ])('chooses the language over the path: %s', async (path, language, heading) => {
    const { page } = await openPage({ path });
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('opens a demonstration, says so, and stores nothing of it', async () => {
    const { page } = await openPage({ path: '/?demo=card-age-short', hash: '#/result' });
    expect(await readMarks(page)).toMatchObject({ verdict: 'not-yet', earliest: '2027-01-22' });
    await page.locator('[data-notice="demo"]').waitFor();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('720');
  });

  it('gives way to answers in the fragment where there is a demonstration too', async () => {
    const { page } = await openPage({ path: '/?demo=meets', hash: '#/result?score=640' });
    for (const again of [() => {}, () => page.reload()]) {
      await again();
      expect(await readMarks(page)).toMatchObject({ verdict: 'undetermined', unknown: 7 });
      expect(await page.locator('[data-notice="demo"]').count()).toBe(0);
    }
  });

  it('says nothing of names that are not ours, and names ours with a bad value', async () => {
    const quiet = await openPage({ path: '/?from=timeline&isappinstalled=0&share=all&utm=1' });
    await waitUntilAlive(quiet.page);
    expect(await ignored(quiet.page).count()).toBe(0);
    const { page } = await openPage({
      path: '/?lang=fr&theme=blue&accent=red&demo=nobody&share=x',
    });
    const text = await ignored(page).textContent();
    for (const name of ['lang', 'theme', 'accent', 'demo', 'share']) expect(text).toContain(name);
  });
});

it('answers that a link replaces on the spot never stand half old, half new', async () => {
  const { page } = await openPage({ hash: `#/result?${meetsAll}` });
  await page.locator('[data-plan-step], [data-rule]').first().waitFor({ state: 'attached' });
  const mixed = await page.evaluate(
    async (failing) => {
      const verdict = () =>
        document.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
      const score = () =>
        document.querySelector<HTMLElement>('[data-rule="pay-score"]')?.dataset['status'];
      const before = `${verdict()} ${score()}`;
      const seen = new Set<string>();
      const look = new MutationObserver(() => seen.add(`${verdict()} ${score()}`));
      look.observe(document, { subtree: true, childList: true, attributes: true });
      window.location.hash = `#/result?${failing}`;
      await new Promise((done) => setTimeout(done, 1500));
      look.disconnect();
      return [before, ...[...seen].filter((state) => state !== before)];
    },
    meetsAll.replace(/score=\d+/, 'score=500'),
  );
  expect(mixed).toEqual(['meets pass', 'not-yet fail']);
});
