import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { QuestionName } from '../../src/messages/messages';
import { checkEntries } from '../../src/wizard/check-entries';
import { blankEntry } from '../../src/wizard/field-entry';
import { allEntries } from '../../src/wizard/step-questions';

const check = (text: string, question: QuestionName = 'score', isMidway = false) => {
  const entries = allEntries((name) => (name === question ? { ...blankEntry, text } : blankEntry));
  const resolve = checkEntries({ core: [question], optional: [] }, isMidway);
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

  it('is asked back once it is done, and only refused while someone still types', async () => {
    const doubt = { amount: { message: 'suspect-times-10000' } };
    expect((await check('1', 'amount')).errors).toMatchObject(doubt);
    expect((await check('1', 'amount', true)).errors).toEqual({});
    const refusal = { amount: { message: 'out-of-range' } };
    expect((await check('60000', 'amount', true)).errors).toMatchObject(refusal);
    expect((await check('', 'amount', true)).errors).toMatchObject({
      amount: { message: 'empty' },
    });
  });

  it('is checked without making code of text, which the page’s policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });
});
