import { expect, it } from 'vitest';
import { exampleAmount } from '../../../src/domain/cost/example-amount';

it('the example amount is 10,000 yuan', () => {
  expect(exampleAmount).toBe(1_000_000);
});
