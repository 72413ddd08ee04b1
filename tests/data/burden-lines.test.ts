import { describe, expect, it } from 'vitest';
import { burdenLines } from '../../src/data/burden-lines';

describe('the burden of a month’s payment', () => {
  it('is tight from a fifth of the income and heavy from 35 %, and says that this is assumed', () => {
    expect(burdenLines.burden[0]).toMatchObject({
      value: { tightFrom: 0.2, heavyFrom: 0.35 },
      source: 'own',
      grade: 'assumed',
      inForceFrom: '2020-01-01',
    });
  });
});
