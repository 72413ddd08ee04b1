import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { QuestionName } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Disclosure } from '../ui/disclosure/disclosure';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { isComposing } from '../ui/is-composing/is-composing';
import { Notice } from '../ui/notice/notice';
import { entryFor, isSameEntry, type StepEntries } from './field-entry';
import { loadLater, useLater } from './load-later';
import { Question } from './question';
import type { StepProps } from './step-props';
import { allEntries, type StepQuestions } from './step-questions';
import { useNext } from './use-next';
import { useReport } from './use-report';
import type { WizardState } from './wizard-state';

/** How many questions of a new screen are drawn at once; what stands below follows in a moment, a picture or two later. */
const drawnAtOnce = 1;

interface QuestionScreenProps extends Omit<StepProps, 'onChange'> {
  readonly questions: StepQuestions;
  /** The one question whose label is the screen's heading. */
  readonly headingQuestion?: QuestionName | undefined;
}

/** The entries a screen opens with: what was last typed, or what a link or another screen answered. */
function openingEntries({ given, entries }: WizardState): StepEntries {
  return allEntries((name) => entries[name] ?? entryFor(name, given));
}

function presses({ key, target, nativeEvent }: KeyboardEvent<HTMLElement>): boolean {
  return key === 'Enter' && !isComposing(nativeEvent) && target instanceof HTMLInputElement;
}

/** The questions of one screen. Next and Enter are handled here: no native form is ever submitted. */
export function QuestionScreen(props: QuestionScreenProps): ReactNode {
  const { questions, words, state, headingId, headingQuestion } = props;
  const isMidway = useRef(false);
  const form = useForm<StepEntries>({
    defaultValues: openingEntries(state),
    resolver: async (entries, context, options) => {
      const asked = [questions.asked(entries), isMidway.current] as const;
      const { checkEntries } = await loadLater();
      return checkEntries(...asked)(entries, context, options);
    },
    shouldFocusError: false,
    // A problem belongs to the whole entry, while each of its inputs would only revalidate itself: see below.
    reValidateMode: 'onSubmit',
  });
  const entries = useWatch({ control: form.control }) as StepEntries;
  const { core, optional } = questions.asked(entries);
  // What is folded away is not looked at first.
  const [open, folded] = core.length > 0 ? [core, optional] : [optional, []];
  const isShort = open.length + folded.length <= drawnAtOnce;
  const isWhole = useDeferredValue(true, props.needsAll || isShort);
  const { errors, submitCount } = form.formState;
  const summary = useRef<HTMLDivElement>(null);
  const { onTyped, onNext } = props;
  const later = useLater();
  const report = useReport(form, questions, onTyped);

  useEffect(() => {
    const watching = form.watch((_, { name }) => {
      if (name === undefined) return;
      report();
      const changed = questions.names.find((question) => name.split('.')[0] === question);
      if (!form.formState.isSubmitted || !changed) return;
      isMidway.current = true;
      // A check that does not arrive is told at the next press.
      form.trigger(changed).catch(() => undefined);
      isMidway.current = false;
    });
    return () => watching.unsubscribe();
  }, [form, questions, report]);

  const openedWith = useRef(state);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const [shown, wanted] = [form.getValues(), openingEntries(state)];
    if (questions.names.every((name) => isSameEntry(shown[name], wanted[name]))) return;
    // Typed before the screen was ready it counts; later a link, or starting over, has replaced it.
    if (openedWith.current === state) report();
    else {
      form.reset(wanted);
      setRound((before) => before + 1);
    }
  }, [form, questions, state, report]);

  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);

  // What already stood in the fields when the screen opened has not been reported by typing.
  const { next, isBusy, isLost } = useNext(form, () => onNext(report()));
  const problemOf = (name: QuestionName) =>
    later?.problemText(words, name, errors[name]?.message, entries, optional.includes(name));
  const problems = [...core, ...optional].flatMap((name) => {
    const text = problemOf(name);
    return text === undefined ? [] : [{ fieldId: name, text }];
  });
  const question = (name: QuestionName) => (
    <Question
      key={name}
      name={name}
      words={words}
      form={form}
      round={round}
      problem={problemOf(name)}
      {...(name === headingQuestion && { headingId })}
    />
  );
  const isFoldOpen = folded.some(
    (name) => errors[name] || entries[name].text !== '' || entries[name].unsure,
  );

  return (
    <>
      {submitCount > 0 && problems.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={words.errorSummary(problems.length)}
          problems={problems}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field is Next; a form element could submit natively. */}
      <div
        className="wizard-questions"
        data-growing={isWhole ? undefined : ''}
        onKeyDown={(event) => {
          if (!presses(event)) return;
          event.preventDefault();
          next();
        }}
      >
        {(isWhole ? open : open.slice(0, drawnAtOnce)).map(question)}
        {isWhole && folded.length > 0 && (
          <Disclosure
            summary={words.optional(folded.map((name) => words.questions[name]?.name ?? ''))}
            open={isFoldOpen}
          >
            <div className="wizard-optional">{folded.map(question)}</div>
          </Disclosure>
        )}
      </div>
      {isLost && (
        <Notice kind="fail" mark="not-loaded">
          <p>{words.loadFailed}</p>
        </Notice>
      )}
      {/* Where they would stand meanwhile, another question is about to. */}
      {isWhole && (
        <div className="wizard-actions">
          {props.onBack && (
            <Button action="back" onClick={props.onBack}>
              {props.backLabel}
            </Button>
          )}
          <Button action="next" kind="primary" onClick={next} aria-busy={isBusy || undefined}>
            {props.nextLabel}
          </Button>
        </div>
      )}
    </>
  );
}
