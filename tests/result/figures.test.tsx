import { describe, expect, it } from 'vitest';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

/** Money, a share, a number of months, or a date, as the Chinese page writes them. */
const figure = /\d\s*(元|%|个月)|\d年\d+月|\d月\d+日/;

/** The smallest parts whose text names a figure that no mark around it gives to programs. */
function unmarkedIn(container: Element): readonly string[] {
  const page = container.cloneNode(true) as Element;
  // The place in a document is quoted as it stands there; what is drawn is read from the table.
  for (const part of page.querySelectorAll('data, time, .grade-chip p, svg')) part.remove();
  const named = [...page.querySelectorAll('*')].filter(({ textContent }) =>
    figure.test(textContent ?? ''),
  );
  return named
    .filter((part) => !named.some((other) => other !== part && part.contains(other)))
    .map(({ textContent }) => textContent?.trim() ?? '');
}

/** What bears no mark, and why it needs none; an entry that nobody needs fails. */
const spared: readonly (readonly [RegExp, string])[] = [
  [/^(花费 )?0 元$/, 'a word for “nothing”, the same for everyone'],
  [/^1 到 50,000 元$/, 'what may be typed, beside the field'],
  [/^分期 [\d,]+ 元：/, 'the name of the table; the amount is in the field above'],
  [/^(年化)?高于 24% 参照线/, 'the line by its name; each row says in data-line where it stands'],
  [/示意范围 [\d,]+–[\d,]+ 元/, 'the scale below bears both ends'],
  [/^50,000 元$/, 'the end of the drawn scale'],
  [/^卡别解绑，等到 \d+年\d+月\d+日就行。$/, 'the step, whose day stands in a time of its own'],
  [/^还差 1 条，最早 \d+年\d+月\d+日补齐$/, 'the headline once more, which bears the day'],
  [/^提醒我 3 个月后再看$/, 'a button; the plan bears the day'],
  [/^文章建议/, 'what the article says, and we advise against'],
  [/^支付分没有公开的官方分数线/, 'when the press wrote it'],
  [/^这些是分期的价，不是微粒贷的。/, 'another product, of which nothing is worked out'],
];

describe('a sum, a share, a time in months or a date', () => {
  it('can be read by a program, wherever it stands on the results of six people', () => {
    const found = Object.values(sixPeople).flatMap((parameters) => {
      const { container } = renderResult(givenIn(parameters));
      const unmarked = unmarkedIn(container);
      container.remove();
      return unmarked.map((text) => text.replaceAll('\u00a0', ' '));
    });
    const isSpared = (text: string) => spared.some(([what]) => what.test(text));
    expect(found.filter((text) => !isSpared(text))).toEqual([]);
    expect(spared.filter(([what]) => !found.some((text) => what.test(text)))).toEqual([]);
  });

  it.each([
    ['多付 <data value="270">270 元</data>，每期 2,090 元', ['多付 ，每期 2,090 元']],
    ['<p><data value="270">多付 270 元</data></p><p>年化 <b>26.8</b>%</p>', ['年化 26.8%']],
    ['<p><time datetime="2027-01-22">到 2027年1月22日</time></p>', []],
    ['<p>到 1月22日</p><p>再等 2 个月</p>', ['到 1月22日', '再等 2 个月']],
    ['<p>平均每天 3 笔</p>', []],
  ])('is found where nothing marks it: %s', (html, unmarked) => {
    const part = document.createElement('div');
    const page = document.createElement('div');
    part.innerHTML = html;
    page.append(part);
    expect(unmarkedIn(page)).toEqual(unmarked);
  });
});
