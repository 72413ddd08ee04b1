import type { QuestionName } from '../../src/messages/messages';
import { blankEntry, type FieldEntry, type StepEntries } from '../../src/wizard/field-entry';
import { allEntries } from '../../src/wizard/step-questions';

/** What stands in some fields: a text, or parts of an entry. */
export type Filled = { readonly [Name in QuestionName]?: string | Partial<FieldEntry> };

/** Entries of all questions: blank but for these texts or parts. */
export function entriesOf(filled: Filled): StepEntries {
  return allEntries((name) => {
    const part = filled[name] ?? {};
    return { ...blankEntry, ...(typeof part === 'string' ? { text: part } : part) };
  });
}
