import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/app/link';
import { views } from '../../src/app/view';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { dayArbitrary } from '../support/arbitraries';

const today = toCalendarDate('2026-06-15');
const read = (hash: string) => readLink(hash, today);

describe('the view a link opens', () => {
  it.each([
    ['', 'start'],
    ['#', 'start'],
    ['#/', 'start'],
    ['#/start', 'start'],
    ['#/result', 'result'],
    ['#/costs?', 'costs'],
    ['#/account?adult=yes', 'account'],
    ['#main', 'start'],
    ['#main#/nowhere', 'start'],
  ])('%s: %s, without a complaint', (hash, view) => {
    expect(read(hash)).toMatchObject({ view, ignored: [], ignoredMore: 0 });
  });

  it.each([
    ['#/nowhere', '#/nowhere'],
    ['#/Result', '#/Result'],
    ['#/result/', '#/result/'],
    ['#/toString', '#/toString'],
    ['#/__proto__?score=680', '#/__proto__'],
    [`#/${'x'.repeat(100)}`, `#/${'x'.repeat(40)}`],
    ['#/额度', '#/%E9%A2%9D%E5%BA%A6'],
    [`#/${'额'.repeat(9)}`, `#/${'%E9%A2%9D'.repeat(4)}%E9%`],
  ])('is the first one, and the name is told, where there is no such view: %s', (hash, name) => {
    expect(read(hash)).toMatchObject({ view: 'start', ignored: [name] });
  });
});

describe('the answers of a link', () => {
  it('replace all others, even when there are none', () => {
    expect(read('#/result?score=680&adult=yes').replacement).toEqual({
      given: { score: 680, adult: 'yes' },
      on: today,
    });
    expect(read('#/result?').replacement).toEqual({ given: {}, on: today });
    expect(read('#?').replacement).toEqual({ given: {}, on: today });
  });

  it('leave what is stored alone without a question mark', () => {
    expect(read('#/result')).not.toHaveProperty('replacement');
    expect(read('')).not.toHaveProperty('replacement');
    expect(read('#main?score=680')).not.toHaveProperty('replacement');
  });

  it('are understood as far as they can be, and the rest is named', () => {
    const link = read('#/result?score=1e3&adult=yes&colour=red&__proto__=x');
    expect(link.replacement?.given).toEqual({ adult: 'yes' });
    expect(link.ignored).toEqual(['score', 'colour', '__proto__']);
  });

  it('name an unknown view before the rest', () => {
    expect(read('#/nowhere?score=x').ignored).toEqual(['#/nowhere', 'score']);
  });
});

describe('the day of a link', () => {
  it.each([
    ['2026-06-15', '2026-06-15', []],
    ['2026-01-31', '2026-01-31', []],
    ['2026-06-16', '2026-06-15', ['on']],
    ['9999-12-31', '2026-06-15', ['on']],
    ['2026-02-30', '2026-06-15', ['on']],
    ['today', '2026-06-15', ['on']],
  ])('%s counts as %s', (on, day, ignored) => {
    const link = read(`#/result?cardMonths=4&on=${on}`);
    expect(link.replacement).toEqual({ given: { cardMonths: 4 }, on: day });
    expect(link.ignored).toEqual(ignored);
  });
});

describe('the rulebook of a link', () => {
  it('stands beside the answers where it is another one than ours', () => {
    expect(read('#/result?rulebook=2025-12').replacement?.rulebook).toBe('2025-12');
    expect(read('#/result?').replacement).not.toHaveProperty('rulebook');
    expect(read('#/result?rulebook=2026-11-22').replacement).not.toHaveProperty('rulebook');
  });
});

describe('always', () => {
  it('any fragment opens some view', () => {
    const hashes = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `#/result?${text}`),
      fc.tuple(fc.string(), fc.string()).map(([view, text]) => `#/${view}?${text}`),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        expect(views).toContain(read(hash).view);
      }),
    );
  });

  it('answers are of the day a link tells, but of no later one than today', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const { replacement, ignored } = read(`#/result?cardMonths=4&on=${day}`);
        const isToCome = day > '2026-06-15';
        expect(replacement?.on).toBe(isToCome ? '2026-06-15' : day);
        expect(ignored).toEqual(isToCome ? ['on'] : []);
      }),
    );
  });
});
