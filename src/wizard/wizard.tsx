import './wizard.css';
import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { GivenAnswers } from '../domain/answers/answers';
import type { CalendarDate } from '../domain/calendar/calendar';
import { type FirstWords, isComplete, type QuestionName, type StepId } from '../messages/messages';
import { fieldToFocus } from '../ui/field-to-focus/field-to-focus';
import { ProgressBar } from '../ui/progress-bar/progress-bar';
import { useLater } from './load-later';
import { countedSteps, stepAfter, stepBefore, steps } from './steps';
import { ScoreStep } from './steps/score/score-step';
import type { Typed } from './use-report';
import { broughtTo, type WizardAction, type WizardState } from './wizard-state';

/** Where a change was asked for, and where it leads back to. */
export interface Return {
  readonly to: 'review' | 'result';
  readonly question?: QuestionName;
}

interface WizardProps {
  readonly step: StepId;
  readonly words: FirstWords;
  readonly state: WizardState;
  readonly today: CalendarDate;
  readonly returning: Return | undefined;
  /** The first screen of a visit does not take the focus: nothing has changed yet. */
  readonly takesFocus: boolean;
  readonly dispatch: (action: WizardAction) => void;
  readonly onGo: (view: StepId | 'result' | 'costs', returning?: Return) => void;
  readonly onBack: (to: StepId | 'result') => void;
  /** Shown beside the questions on wide screens. */
  readonly aside: ReactNode;
  /** Stands above the heading on the first screen. */
  readonly lead?: ReactNode;
  /** Stands below the questions. */
  readonly children?: ReactNode;
}

function nextLabel(
  { nav }: FirstWords,
  step: StepId,
  returning: Return | undefined,
  after: StepId | 'result',
): string {
  if (step === 'factors') return nav.updateRange;
  if (returning) return returning.to === 'review' ? nav.toReview : nav.toResult;
  return after === 'result' ? nav.results : nav.next;
}

/** One screen of questions: where one is, what is asked, on and back. */
export function Wizard(props: WizardProps) {
  const { step, words, today, returning, dispatch, onGo, takesFocus } = props;
  const state = useMemo(() => broughtTo(props.state, today), [props.state, today]);
  const heading = useRef<HTMLHeadingElement>(null);
  const later = useLater();
  const definition = steps.find(({ id }) => id === step);
  const headingId = `${step}-heading`;

  const takeFocus = useEffectEvent((to: StepId, from: Return | undefined) => {
    if (!takesFocus) return;
    // On the first screen the heading is the question.
    const field = to !== 'score' && from?.question && fieldToFocus(from.question);
    (field || heading.current)?.focus();
  });
  // Only another screen takes the focus: not the first one, once leave to take it is given while someone types.
  useEffect(() => takeFocus(step, returning), [returning, step]);

  const onTyped = useCallback(
    (typed: Typed) => dispatch({ type: 'typed', ...typed, today }),
    [dispatch, today],
  );
  if (!definition) return null;
  const before = returning?.to ?? stepBefore(step, state.given);
  const onNext = (given: GivenAnswers) =>
    onGo(returning?.to ?? stepAfter(step, { ...state.given, ...given }));
  const screen = {
    words,
    state,
    headingId,
    needsAll: returning !== undefined,
    nextLabel: nextLabel(words, step, returning, stepAfter(step, state.given)),
    backLabel: step === 'factors' ? words.nav.skipFactors : words.nav.back,
    onTyped,
    onNext,
    onBack: before && (() => props.onBack(before)),
    onChange: (question: QuestionName) => {
      if (later) onGo(later.screenAsking(question), { to: 'review', question });
    },
  };
  const LaterScreen = later?.screens[step];

  return (
    <div className="wizard">
      <div className="wizard-main">
        {props.lead}
        {definition.counted && (
          <ProgressBar
            label={words.progressLabel}
            text={words.progress(countedSteps.indexOf(definition) + 1, countedSteps.length)}
            steps={countedSteps.map(({ id }) => words.steps[id])}
            current={countedSteps.indexOf(definition)}
          />
        )}
        <div className="wizard-heading-group">
          <h1 className="wizard-heading" id={headingId} tabIndex={-1} ref={heading}>
            {words.stepHeadings[step]}
          </h1>
          {words.stepHints[step] && <p className="note">{words.stepHints[step]}</p>}
        </div>
        {step === 'score' && <ScoreStep key={step} {...screen} />}
        {step !== 'score' && LaterScreen && isComplete(words) && (
          <LaterScreen key={step} {...screen} words={words} />
        )}
        {props.children}
      </div>
      <aside className="wizard-aside">{props.aside}</aside>
    </div>
  );
}
