import { describe, expect, it } from 'vitest';
import { compareRivals } from '../../src/domain/cost/cost';
import { chartGroups, isCrowded, prices, rivalBars } from '../../src/result/chart-data';
import { contextFor } from '../support/result-context';
import { givenIn } from '../support/six-people';

function groupsFor(parameters: string, measure: 'fee' | 'rate', locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { assessment, texts } = contextFor(givenIn(parameters), { locale });
  return chartGroups(assessment.cost, texts, measure);
}

describe('the bars', () => {
  it('are the table’s own fees in yuan, a group a term', () => {
    expect(groupsFor('amount=10000', 'fee')).toEqual([
      { term: '3 期', main: 'base', base: 450, promo: 240, quote: undefined },
      { term: '6 期', main: 'base', base: 720, promo: 360, quote: undefined },
      { term: '12 期', main: 'base', base: 1200, promo: 1080, quote: undefined },
      { term: '24 期', main: 'base', base: 1920, promo: undefined, quote: undefined },
    ]);
  });

  it('are its nominal annual rates', () => {
    const [three, six, twelve, twentyFour] = groupsFor('amount=10000', 'rate', 'en');
    expect(three?.term).toBe('3 terms');
    expect(three?.base).toBeCloseTo(0.268, 4);
    expect(six?.promo).toBeCloseTo(0.1224, 4);
    expect(twelve?.base).toBeCloseTo(0.2146, 4);
    expect(twentyFour?.base).toBeCloseTo(0.1747, 4);
  });

  it('have the own quote as a third bar of its term', () => {
    const groups = groupsFor('amount=10000&terms=12&total=10900', 'fee');
    expect(groups.map(({ quote }) => quote)).toEqual([undefined, undefined, 900, undefined]);
    expect(groups.map(({ main }) => main)).toEqual(['base', 'base', 'quote', 'base']);
  });
});

describe('a figure gives way on a phone', () => {
  /** The prices whose figures stay, of bars as parts of the highest there is. */
  const staying = (
    bars: { base?: number; promo?: number; quote?: number },
    main: 'base' | 'quote',
  ) => {
    const group = {
      term: '12 期',
      main,
      base: undefined,
      promo: undefined,
      quote: undefined,
      ...bars,
    };
    return prices.filter((price) => group[price] !== undefined && !isCrowded(price, group, 1));
  };

  it('where the bar beside it is about as high', () => {
    expect(staying({ base: 0.5, promo: 0.41 }, 'base')).toEqual(['base']);
    expect(staying({ base: 0.5, promo: 0.39 }, 'base')).toEqual(['base', 'promo']);
  });

  it('never of the price one would pay, and of two others the later', () => {
    expect(staying({ base: 0.5, promo: 0.5, quote: 0.5 }, 'quote')).toEqual(['base', 'quote']);
    expect(staying({ base: 0.5, promo: 0.45, quote: 0.3 }, 'quote')).toEqual(['base', 'quote']);
    expect(staying({ base: 0.5, quote: 0.5 }, 'quote')).toEqual(['quote']);
  });
});

describe('the bars of the rivals', () => {
  it('go from the lowest rate of each to its highest', () => {
    const { rulebook, assessment, texts } = contextFor(givenIn('amount=10000'), { locale: 'en' });
    const { principal } = assessment.cost;
    const bars = rivalBars(compareRivals(rulebook, principal, 12, assessment.today), texts);
    expect(bars.map(({ name }) => name)).toEqual([
      'WeChat installments',
      '花呗 (Huabei)',
      '白条 (Baitiao)',
      '分付',
    ]);
    expect(bars[0]?.range[0]).toBeCloseTo(0.1303, 3);
    expect(bars[0]?.range[1]).toBeCloseTo(0.317, 3);
    expect(bars[3]?.range[0]).toBe(bars[3]?.range[1]);
  });
});
