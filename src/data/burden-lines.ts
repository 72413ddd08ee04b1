import type { CostValues } from '../domain/rulebook/rulebook';
import { assumed } from './assumed';

/** Shares of a month's income from which a payment is called tight and heavy, as decimal fractions. */
export const burdenLines: Pick<CostValues, 'burden'> = {
  burden: assumed('每月还款占收入多少算吃紧、算过重', { tightFrom: 0.2, heavyFrom: 0.35 }),
};
