import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPage } from '../support/browser';

const inPublic = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));

it('takes the picture of the result that the README shows', async () => {
  const { page } = await openPage({
    path: '/?demo=card-age-short',
    hash: '#/result',
    width: 1280,
    height: 860,
  });
  await page.locator('main[data-view="result"]').waitFor();
  await expect.poll(() => page.locator('[data-verdict]').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: inPublic('screenshot.png') });
});

const cards = [
  {
    file: 'og.png',
    title: '微信分期开通自查',
    by: '非腾讯出品',
    lines: ['条件够不够，差什么', '怎么补，哪天能补齐', '3、6、12、24 期真实要多花多少'],
    foot: '约 2 分钟 · 不登录 · 不上传答案',
  },
  {
    file: 'og-en.png',
    title: 'WeChat Installments Check',
    by: 'Not by Tencent',
    lines: [
      'Which conditions you meet, and which not',
      'How to mend each, and by when',
      'What 3, 6, 12 and 24 terms really cost',
    ],
    foot: 'Two minutes · no login · nothing uploaded',
  },
] as const;

/** The card of a link, in the site's own colours. */
function cardHtml({ title, by, lines, foot }: (typeof cards)[number]): string {
  const icon = readFileSync(inPublic('favicon.svg'), 'utf8');
  const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  return `<!doctype html><html lang="zh-CN"><style>${tokens}
    * { box-sizing: border-box; margin: 0; padding: 0; }
    body { block-size: 630px; padding: 72px 80px; display: grid; align-content: space-between;
      background: var(--page); color: var(--ink); border-block-end: 16px solid var(--accent);
      font-family: "Liberation Sans", Arial, "Noto Sans CJK SC", sans-serif; }
    header { display: flex; align-items: center; gap: 24px; }
    header svg { inline-size: 88px; block-size: 88px; flex: none; }
    h1 { font-size: 50px; white-space: nowrap; }
    header span { padding: 6px 20px; border: 2px solid var(--control); border-radius: 999px;
      font-size: 26px; color: var(--ink-2); white-space: nowrap; }
    ul { display: grid; gap: 20px; list-style: none; }
    li { font-size: 42px; }
    li::before { content: "✓"; margin-inline-end: 20px; color: var(--accent); font-weight: 700; }
    p { font-size: 30px; color: var(--ink-2); }</style>
    <header>${icon}<h1>${title}</h1><span>${by}</span></header>
    <ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><p>${foot}</p></html>`;
}

it.each(cards)('draws $file, which stands in the place of a link', async (card) => {
  const { page } = await openPage({ path: '/', width: 1200, height: 630 });
  await page.goto('about:blank');
  await page.setContent(cardHtml(card));
  await page.screenshot({ path: inPublic(card.file) });
});
