import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, not, or } from '../../../src/domain/rules/kleene';
import { statusArbitrary } from '../../support/arbitraries';

describe('three-valued logic', () => {
  it.each([
    ['pass', 'pass', 'pass', 'pass'],
    ['pass', 'fail', 'fail', 'pass'],
    ['pass', 'unknown', 'unknown', 'pass'],
    ['fail', 'fail', 'fail', 'fail'],
    ['fail', 'unknown', 'fail', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('joins %s and %s', (a, b, both, either) => {
    expect([and(a, b), and(b, a)]).toEqual([both, both]);
    expect([or(a, b), or(b, a)]).toEqual([either, either]);
  });

  it('turns a pass round and leaves what is unknown', () => {
    expect([not('pass'), not('fail'), not('unknown')]).toEqual(['fail', 'pass', 'unknown']);
  });

  it('holds when nothing is asked of it, and finds nothing among nothing', () => {
    expect([and(), or()]).toEqual(['pass', 'fail']);
  });
});

describe('always', () => {
  it('an unknown decided later never turns a decided whole round', () => {
    fc.assert(
      fc.property(
        fc.array(statusArbitrary),
        fc.constantFrom('pass' as const, 'fail' as const),
        (statuses, decided) => {
          for (const join of [and, or]) {
            const before = join('unknown', ...statuses);
            const after = join(decided, ...statuses);
            expect(before === 'unknown' || before === after).toBe(true);
          }
        },
      ),
    );
  });
});
