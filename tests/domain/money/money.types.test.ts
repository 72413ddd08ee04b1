import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { type Fen, feeOf, type Ppm, toFen, toPpm } from '../../../src/domain/money/money';
import type { Sourced } from '../../../src/domain/rulebook/rulebook';

const take = <T>(value: T): T => value;
const day = toCalendarDate('2026-11-22');

describe('what does not compile', () => {
  it('a bare number as an amount or a fee, or one in place of the other', () => {
    // @ts-expect-error a bare number is no Fen
    take<Fen>(100);
    // @ts-expect-error a bare number is no Ppm
    take<Ppm>(15_000);
    // @ts-expect-error parts per million are no money
    take<Fen>(toPpm(15_000));
    // @ts-expect-error money is no fee
    take<Ppm>(toFen(100));
    // @ts-expect-error the sum of two amounts is a bare number until it is checked
    take<Fen>(toFen(1) + toFen(2));
    // @ts-expect-error the fee and the principal cannot change places
    expect(feeOf(toPpm(15_000), toFen(100))).toBe(2);
  });

  it('a value without its source, clause, grade or dates', () => {
    const whole = {
      value: 600,
      source: 'article',
      clause: 'required',
      grade: 'reported',
      inForceFrom: day,
      lastChecked: day,
    } as const;
    const { source: _source, ...noSource } = whole;
    const { clause: _clause, ...noClause } = whole;
    const { grade: _grade, ...noGrade } = whole;
    const { inForceFrom: _from, ...noStart } = whole;
    const { lastChecked: _checked, ...noCheck } = whole;
    expect(take<Sourced<number>>(whole).value).toBe(600);
    // @ts-expect-error no source
    take<Sourced<number>>(noSource);
    // @ts-expect-error no clause
    take<Sourced<number>>(noClause);
    // @ts-expect-error no grade
    take<Sourced<number>>(noGrade);
    // @ts-expect-error no first day
    take<Sourced<number>>(noStart);
    // @ts-expect-error no day of the last check
    take<Sourced<number>>(noCheck);
    // @ts-expect-error a source that is not listed
    take<Sourced<number>>({ ...whole, source: 'hearsay' });
    // @ts-expect-error bare text is no day
    take<Sourced<number>>({ ...whole, inForceFrom: '2026-11-22' });
  });
});
