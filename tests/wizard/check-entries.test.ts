import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkEntries } from '../../src/wizard/check-entries';
import { blankEntry } from '../../src/wizard/field-entry';
import { allEntries } from '../../src/wizard/step-questions';

const check = (text: string) => {
  const entries = allEntries((name) => (name === 'score' ? { ...blankEntry, text } : blankEntry));
  const resolve = checkEntries({ core: ['score'], optional: [] });
  return resolve(entries, undefined, { fields: {}, shouldUseNativeValidation: false });
};

describe('what stands on a screen', () => {
  it('is named by its problem, as one of ours', async () => {
    const { errors } = await check('1001');
    expect(errors).toMatchObject({ score: { type: 'custom', message: 'out-of-range' } });
  });

  it('is let through where it is right', async () => {
    expect(await check('680')).toEqual({ values: { score: 680 }, errors: {} });
  });

  it('is checked without making code of text, which the page’s policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });
});
