import type { Frame, Locator, Page } from 'playwright-core';
import type { CoreWords } from '../../../src/messages/core-words';
import { fillIn, nextButton, type WalkedStep } from '../../journeys/walker';

/** Someone whose every number is one that nothing else is. */
const steps: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '683' } },
  {
    step: 'account',
    answers: {
      adult: 'yes',
      student: 'no',
      realName: 'yes',
      cardMonths: '347',
      profile: 'yes',
      bankType: 'national',
    },
  },
  { step: 'activity', answers: { txPerDay: '6.178349', loginDays: '23', payPerDay: '5.291736' } },
  {
    step: 'credit',
    answers: {
      overdue: 'no',
      hadDefault: 'yes',
      defaultMonths: '521',
      defaultSettled: 'yes',
      pastOverdues: '17',
    },
  },
  {
    step: 'purchase',
    answers: { need: 'purchase', scene: 'ecommerce', cashier: 'yes', amount: '31457.23' },
  },
  { step: 'review', answers: {} },
];

const longEnough = /^[\d.]{7,}$/;

/** Types into a page, and remembers which of the typed texts are unlike anything else on it. */
export interface Typist {
  readonly markers: readonly string[];
  /** From the first question to the result; each field gets a word it refuses first. */
  readonly walk: (
    where: Page | Frame,
    words: CoreWords,
    look: () => Promise<void>,
  ) => Promise<void>;
  /** A word and then a number into every field that is to be seen, folded parts unfolded. */
  readonly fillAll: (where: Page | Frame) => Promise<void>;
}

const visibleFields = (where: Page | Frame) =>
  where.locator('input[type="text"]:visible, textarea:visible').all();

/** One with markers of its own: the letter is part of each. */
export function createTypist(letter: string): Typist {
  const markers: string[] = [];
  const nextWord = () => {
    markers.push(`zq7${letter}marker${markers.length}x`);
    return markers.at(-1) ?? '';
  };
  const nextNumber = () => {
    markers.push(`${20_011 + 37 * markers.length}.${13 + (markers.length % 80)}`);
    return markers.at(-1) ?? '';
  };
  const typeInto = async (field: Locator, text: string) => {
    await field.fill(text);
    await field.press('Tab');
  };

  const refuseFirst = async (where: Page | Frame, next: Locator) => {
    const fields = await visibleFields(where);
    if (fields.length === 0) return;
    const values = await Promise.all(fields.map((field) => field.inputValue()));
    for (const field of fields) await field.fill(nextWord());
    await next.click();
    await where.getByRole('alert').waitFor();
    for (const [at, field] of fields.entries()) await field.fill(values[at] ?? '');
    markers.push(...values.filter((value) => longEnough.test(value)));
  };

  return {
    markers,
    async walk(where, words, look) {
      for (const step of steps) {
        await fillIn(where, words, step);
        const next = nextButton(where, words, step.step);
        await refuseFirst(where, next);
        await look();
        await next.click();
      }
      await where.locator('[data-verdict]').first().waitFor();
      await look();
    },
    async fillAll(where) {
      await where.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      for (const field of await visibleFields(where)) {
        if (!(await field.isVisible())) continue;
        await typeInto(field, nextWord());
        await typeInto(field, nextNumber());
      }
    },
  };
}
