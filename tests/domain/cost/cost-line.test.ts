import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costLine } from '../../../src/domain/cost/cost-line';
import { toAnnualRate } from '../../../src/domain/rate/rate';

const line = (nominal: number, effective: number, reference?: number) =>
  costLine(toAnnualRate(nominal), toAnnualRate(effective), reference);

describe('against the 24 % line a cost', () => {
  it.each([
    [0.2680264819963338, 0.3035314233759717, 'over-24'],
    [0.24280431296983596, 0.2717330023770783, 'over-24'],
    [0.24000000000000002, 0.2682, 'over-24'],
    [0.24, 0.26824179456254527, 'over-24-effective'],
    [0.2172, 0.24000000000000002, 'over-24-effective'],
    [0.2171, 0.24, 'ok'],
    [0.21457118703149267, 0.23698304450400318, 'ok'],
    [0, 0, 'ok'],
  ])('of %d nominal and %d effective is %s', (nominal, effective, expected) => {
    expect(line(nominal, effective, 0.24)).toBe(expected);
  });

  it('is marked by nothing on a day without a line', () => {
    expect(line(0.9, 1.4)).toBe('ok');
  });

  it('follows the line it is given', () => {
    expect(line(0.2, 0.22, 0.19)).toBe('over-24');
    expect(line(0.2, 0.22, 0.21)).toBe('over-24-effective');
    expect(line(0.2, 0.22, 0.22)).toBe('ok');
  });
});

describe('always', () => {
  it('a cost over the line has an effective rate over it too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (nominal, more) => {
          const effective = nominal + more;
          expect(line(nominal, effective, 0.24) === 'ok').toBe(effective <= 0.24);
          expect(line(nominal, effective, 0.24) === 'over-24').toBe(nominal > 0.24);
        },
      ),
    );
  });
});
