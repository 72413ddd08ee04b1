import { describe, expect, it } from 'vitest';
import { mendSettlement } from '../../../src/domain/advice/mend-settlement';
import type { YesNo } from '../../../src/domain/answers/answers';

describe('what is owed', () => {
  it.each<[YesNo | undefined, object[]]>([
    ['yes', []],
    ['no', [{ answer: 'pastSettled', to: 'yes', how: 'repay' }]],
    [undefined, [{ answer: 'pastSettled', to: 'yes', how: 'tell' }]],
  ])('and settled: %s, is mended by %j', (settled, repairs) => {
    expect(mendSettlement('pastSettled', settled)).toEqual(repairs);
  });
});
