import { useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { StepEntries } from './field-entry';
import { laterSoFar, useLater } from './load-later';
import { pickEntries, type StepQuestions } from './step-questions';
import type { WizardState } from './wizard-state';

/** What stands on a screen: as typed, and what it says about which questions. */
export interface Typed {
  readonly entries: WizardState['entries'];
  readonly given: GivenAnswers;
  readonly about: readonly AnswerName[];
}

/**
 * Tells what stands on a screen when it is called, and gives the answers. What was typed before anything
 * could read it is remembered as it stands, and told again once it can be read.
 */
export function useReport(
  form: UseFormReturn<StepEntries>,
  questions: StepQuestions,
  onTyped: (typed: Typed) => void,
): () => GivenAnswers {
  const later = useLater();
  const isUnread = useRef(false);
  const report = useCallback(() => {
    const now = form.getValues();
    const said = laterSoFar()?.answersFrom(questions, now) ?? { given: {}, about: [] };
    isUnread.current = laterSoFar() === undefined;
    onTyped({ entries: pickEntries(questions.names, now), ...said });
    return said.given;
  }, [form, questions, onTyped]);

  useEffect(() => {
    if (later && isUnread.current) report();
  }, [later, report]);
  return report;
}
