import { expect, it } from 'vitest';
import { assumed } from '../../src/data/assumed';

it('says that an assumption is ours', () => {
  expect(assumed('每天几笔', 4)).toEqual([
    {
      value: 4,
      source: 'own',
      clause: '每天几笔',
      grade: 'assumed',
      inForceFrom: '2020-01-01',
      lastChecked: '2026-11-22',
    },
  ]);
});
