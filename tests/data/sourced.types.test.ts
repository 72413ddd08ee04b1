import { expect, it } from 'vitest';
import { type Dated, type Sourced, sourced } from '../../src/domain/rulebook/rulebook';

const whole = {
  value: 600,
  source: 'article',
  clause: '一、开通资格核心要求',
  grade: 'reported',
  inForceFrom: '2020-01-01',
  lastChecked: '2026-11-22',
} as const;
const { value, source, clause, grade, inForceFrom, lastChecked } = whole;

// Never called: each line is here to be refused by the compiler; type checking fails if one is not.
function refused(): readonly unknown[] {
  return [
    // @ts-expect-error a value without its source
    sourced({ value, clause, grade, inForceFrom, lastChecked }),
    // @ts-expect-error a value without its clause
    sourced({ value, source, grade, inForceFrom, lastChecked }),
    // @ts-expect-error a value without its grade
    sourced({ value, source, clause, inForceFrom, lastChecked }),
    // @ts-expect-error a value without the day it holds from
    sourced({ value, source, clause, grade, lastChecked }),
    // @ts-expect-error a value without the day it was last checked
    sourced({ value, source, clause, grade, inForceFrom }),
    // @ts-expect-error a source nobody has listed
    sourced({ ...whole, source: 'hearsay' }),
    // @ts-expect-error a grade that does not exist
    sourced({ ...whole, grade: 'certain' }),
    // @ts-expect-error a day as bare text is no calendar date
    whole satisfies Sourced<number>,
    // @ts-expect-error a bare value is not sourced
    600 satisfies Sourced<number>,
    // @ts-expect-error a value that holds in no period
    [] satisfies Dated<number>,
  ];
}

it('compiles with everything said', () => {
  const standing: Dated<number> = [sourced(whole)];
  expect(standing[0].value).toBe(600);
});

it('does not compile with anything left out', () => {
  expect(refused).toBeTypeOf('function');
});
