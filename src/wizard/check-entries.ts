import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import type { QuestionName } from '../messages/messages';
import type { StepEntries } from './field-entry';
import { readEntry } from './read-entry';
import type { AskedQuestions } from './step-questions';

// A strict page policy forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

const entryShape = z.object({
  text: z.string(),
  unsure: z.boolean(),
  none: z.boolean(),
  confirmed: z.string(),
});

function entrySchema(name: QuestionName, core: boolean, isMidway: boolean) {
  return z.pipe(
    entryShape,
    z.transform((entry, context) => {
      const settled = isMidway ? { ...entry, confirmed: entry.text } : entry;
      const reading = readEntry(name, settled, core);
      if (reading.ok) return reading.value;
      context.issues.push({ code: 'custom', message: reading.problem, input: entry });
      return z.NEVER;
    }),
  );
}

/** The schema of what a screen asks right now: entries in, values in domain units out. */
export function stepSchema({ core, optional }: AskedQuestions, isMidway: boolean) {
  return z.object(
    Object.fromEntries([
      ...core.map((name) => [name, entrySchema(name, true, isMidway)] as const),
      ...optional.map((name) => [name, entrySchema(name, false, isMidway)] as const),
    ]),
  );
}

/**
 * What checks the entries of a screen that asks these questions right now.
 *
 * @param isMidway someone still types: 1 may be on its way to 12,000, so no number is asked back yet
 */
export function checkEntries(asked: AskedQuestions, isMidway: boolean): Resolver<StepEntries> {
  return zodResolver<StepEntries, unknown, StepEntries>(stepSchema(asked, isMidway) as never);
}
