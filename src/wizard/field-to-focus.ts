import type { QuestionName, StepId } from '../messages/messages';

/** The field a "change" link was about, opened if it is folded; nothing where the heading itself is the question. */
export function fieldToFocus(question: QuestionName, step: StepId): HTMLElement | undefined {
  const field = document.getElementById(question);
  if (!field || step === 'score') return undefined;
  field.closest('details')?.setAttribute('open', '');
  return field.closest('fieldset')?.querySelector<HTMLElement>(':checked') ?? field;
}
