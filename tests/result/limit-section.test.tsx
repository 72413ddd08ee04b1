import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LimitSection } from '../../src/result/limit-section';
import { figureIn, marked, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { sixPeople } from '../support/six-people';

const limit = partRenderer((page) => <LimitSection page={page} />);
/** What stands at the head of each factor. */
const drivers = (container: HTMLElement) =>
  [...container.querySelectorAll('.limit-drivers > li p')].map(
    ({ textContent }) => textContent ?? '',
  );
const able = sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=30');

describe('the limit', () => {
  it('is a range, never a single figure, and says which answer would narrow it most', () => {
    const { container } = limit(able);
    expect(screen.getByText('示意范围 14,000–46,500 元，不是真实额度。')).toBeDefined();
    expect(figureIn(container, 'limit-low')).toBe(14_000);
    expect(figureIn(container, 'limit-high')).toBe(46_500);
    expect(container.querySelector('.limit-scale')?.textContent).toBe('14,000–46,500 元');
    expect(screen.getByText('补上“理财通资产”，范围最多缩小 12,500 元。')).toBeDefined();
    expect(figureIn(container, 'limit-narrowed-by')).toBe(12_500);
    expect(screen.getByText('别为了额度转钱、借钱。')).toBeDefined();
  });

  it('is a line until opened where it is wide, and stands open once it says something', () => {
    const folds = (parameters: string) => {
      const { container } = limit(parameters);
      const details = theMarked(container, 'data-figure', 'limit-low').closest('details');
      return details?.querySelector('summary')?.textContent.replaceAll('\u00a0', ' ');
    };
    expect(folds(able)).toBe('示意范围 14,000–46,500 元，不是真实额度。');
    expect(folds('score=720')).toBe('还有条件不清楚，示意范围 0–46,500 元，不是真实额度。');
    // Just half of the scale is not more than half.
    expect(folds(`${able}&social=4`)).toBe(undefined);
  });

  it('is the same in English', () => {
    limit(able, 'en');
    expect(
      screen.getByText('Illustration: 14,000–46,500 yuan, not your real limit.'),
    ).toBeDefined();
  });

  it.each([
    ['zh-CN', '示意范围 50,000 元以内，不是真实额度。'],
    ['en', 'Illustration: at most 50,000 yuan, not your real limit.'],
  ] as const)('is no single figure where its ends meet, in %s', (locale, text) => {
    const best = able.replace('score=720', 'score=750');
    limit(`${best}&assets=50000&swing=10&social=4&device=yes`, locale);
    expect(screen.getByText(text)).toBeDefined();
  });

  it('is 0 for now while a condition fails', () => {
    limit(sixPeople['card too new']);
    expect(screen.getByText('现在按 0 算；条件齐了，示意范围 14,000–46,500 元。')).toBeDefined();
  });

  it('is not 0 where the checkout offers instalments, whatever fails', () => {
    limit(`${sixPeople['card too new']}&need=purchase&scene=ecommerce&cashier=yes`);
    expect(screen.queryByText(/现在按 0 算/)).toBeNull();
    expect(
      screen.getByText(
        '按文章的条件还开不了；条件齐了，示意范围 14,000–46,500 元。付款页给了额度的，以它为准。',
      ),
    ).toBeDefined();
  });

  it.each([
    ['zh-CN', '这是分期的示意范围，不是微粒贷的额度。'],
    ['en', 'This illustrates installments, not a 微粒贷 limit.'],
  ] as const)('is not taken for a cash loan’s, in %s', (locale, text) => {
    limit(`${able}&need=cash&weilidai=yes`, locale);
    expect(screen.getByText(text)).toBeDefined();
    cleanup();
    limit(`${able}&need=daily`, locale);
    expect(screen.queryByText(text)).toBeNull();
  });

  it('starts at 0 while a condition is unknown', () => {
    const { container } = limit('score=720');
    expect(screen.getByText('还有条件不清楚，示意范围 0–46,500 元，不是真实额度。')).toBeDefined();
    expect(figureIn(container, 'limit-low')).toBe(0);
  });

  it.each([
    ['medical', 'zh-CN', '看病、教育用专项临时额度，没有示意数字；办理时要带材料。'],
    ['education', 'zh-CN', '看病、教育用专项临时额度，没有示意数字；办理时要带材料。'],
  ] as const)('has no figures for %s, only papers to bring', (scene, locale, text) => {
    const { container } = limit(`${able}&need=purchase&scene=${scene}&cashier=no`, locale);
    expect(marked(container, 'data-figure')).toEqual([]);
    expect(screen.getByText(text)).toBeDefined();
    expect(screen.queryByText('五个因素和权重')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['offline', '线下商店一笔最多 5,000 元，范围按它封顶。'],
    ['local', '本地生活和微粒贷共用额度，用掉的要减去。'],
    ['ecommerce', /文章一处说网购额度单独算，一处又说和微粒贷、零钱通的额度连着/],
  ])('tells how %s bears on it', (scene, text) => {
    limit(`${able}&need=purchase&scene=${scene}&cashier=no`);
    expect(screen.getByText(text)).toBeDefined();
  });

  it('says that an amount above it is not to be split', () => {
    limit(able.replace('amount=6000', 'amount=46500'));
    expect(screen.queryByText(/别拆单/)).toBeNull();
    limit(able.replace('amount=6000', 'amount=46500.01'));
    expect(screen.getByText('46,500.01 元超过示意范围。')).toBeDefined();
    expect(screen.getByText(/^别拆单/)).toBeDefined();
  });

  it('leaves an amount above it to the checkout that offered it', () => {
    const offered = able.replace('amount=6000', 'amount=48000');
    limit(`${offered}&need=purchase&scene=ecommerce&cashier=yes`);
    expect(screen.getByText('48,000 元超过示意范围。')).toBeDefined();
    expect(screen.getByText('付款页给了分期，就以它为准，文章的条件只作参考。')).toBeDefined();
    expect(screen.queryByText(/别拆单/)).toBeNull();
  });

  it('is drawn from nothing where its ends meet, never as a point', () => {
    const { container } = limit(`${able}&need=purchase&scene=offline&cashier=no`);
    expect(figureIn(container, 'limit-low')).toBe(5000);
    expect(figureIn(container, 'limit-high')).toBe(5000);
    expect(container.querySelector('.range-bar-range')?.getAttribute('x')).toBe('0');
  });

  it('lists the five factors by weight, with how much each leaves open', () => {
    expect(drivers(limit(able).container)).toEqual([
      '支付分 占 35%已知 · 贡献 14,000 元',
      '理财通资产 占 25%未知 · 贡献 0–12,500 元',
      '花销稳定 占 20%未知 · 贡献 0–10,000 元',
      '好友互动 占 15%未知 · 贡献 0–7,500 元',
      '常用设备 占 5%未知 · 贡献 0–2,500 元',
    ]);
  });

  it('calls nothing its own assumption, nor the article’s word, that a site’s owner wrote', () => {
    const ours = limit(able).container.textContent;
    expect(ours).toContain('从答案到范围的换算是本工具的假设。');
    expect(ours).toContain('文章说额度每季度重新评估一次');
    cleanup();
    const { container } = partRenderer((page) => {
      const { limit: values } = page.rulebook;
      const [maps, rated] = [values.maps[0], values.ratedEveryMonths[0]];
      const own = { source: 'file:own', grade: 'reported', clause: '换算表' } as const;
      const rulebook = {
        ...page.rulebook,
        limit: {
          ...values,
          maps: [{ ...maps, ...own }] as const,
          ratedEveryMonths: [{ ...rated, ...own }] as const,
        },
      };
      return <LimitSection page={{ ...page, rulebook }} />;
    })(able);
    expect(container.textContent).not.toContain('本工具的假设');
    expect(container.textContent).not.toContain('文章说额度每季度');
    expect(container.textContent).toContain('据他人所述·非官方');
    expect(container.textContent).toContain('换算表');
  });

  it('says apart what an answer would narrow where a cap lets it be less than what is open', () => {
    const capped = `${able.replace('score=720', 'score=600')}&need=purchase&scene=offline&cashier=no`;
    const listed = drivers(limit(capped).container);
    // The cap is 5,000 yuan: of the 7,500 that chats may add no more than 5,000 counts.
    expect(listed).toContain('好友互动 占 15%未知 · 贡献 0–7,500 元 · 答了，范围最多缩小 5,000 元');
    expect(listed).toContain('常用设备 占 5%未知 · 贡献 0–2,500 元');
  });

  it('promises nothing more once all are known', () => {
    const { container } = limit(`${able}&assets=50000&swing=30&social=4&device=yes`, 'en');
    const listed = drivers(container);
    expect(listed.map((text) => text.slice(0, 9))).toEqual([
      'Pay Score',
      '理财通 asset',
      'Steady sp',
      'Chats wit',
      'Usual dev',
    ]);
    expect(listed.filter((text) => text.includes('narrow'))).toEqual([]);
  });

  it.each([
    ['zh-CN', '支付分 占 35%未知 · 贡献 0–17,500 元'],
    ['en', /^Pay Score.*Adds 0–17,500 yuan$/],
  ] as const)('puts the score first where it is not known, in %s', (locale, text) => {
    const [first] = drivers(limit(able.replace('score=720&', ''), locale).container);
    expect(first).toMatch(text);
  });

  it('asks nobody under age for more', () => {
    const { container } = limit('adult=no&score=700');
    expect(figureIn(container, 'limit-high')).toBeGreaterThan(0);
    expect(marked(container, 'data-figure', 'limit-narrowed-by')).toEqual([]);
    expect(screen.queryByRole('button', { name: '把范围算窄一点' })).toBeNull();
  });

  it('leads to the questions that narrow it', async () => {
    const { user, went } = limit(able);
    await user.click(screen.getByRole('button', { name: '把范围算窄一点' }));
    expect(went).toEqual(['factors']);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it.each([
    ['zh-CN', '&need=purchase&scene=offline', 5_000, '去填支付分'],
    ['en', '&assets=50000&swing=10&social=4&device=yes', 50_000, 'Answer Pay Score'],
  ] as const)('leads to the score where that narrows it most, in %s', async (...given) => {
    const [locale, more, yuan, name] = given;
    const { container, user, went } = limit(able.replace('score=720&', '') + more, locale);
    expect(figureIn(container, 'limit-narrowed-by')).toBe(yuan);
    await user.click(screen.getByRole('button', { name }));
    expect(went).toEqual(['change score']);
  });

  it('says what narrows it in English as well', () => {
    limit(able.replace('score=720&', ''), 'en');
    expect(
      screen.getByText('Answer “Pay Score” to narrow the range by up to 17,500 yuan.'),
    ).toBeDefined();
  });
});
