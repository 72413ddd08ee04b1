import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode, useEffect, useReducer, useState } from 'react';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { type CalendarDate, toCalendarDate } from '../../src/domain/calendar/calendar';
import { type CoreWords, type Locale, loadWords, type StepId } from '../../src/messages/messages';
import { type Return, Wizard } from '../../src/wizard/wizard';
import { type WizardAction, type WizardState, wizardReducer } from '../../src/wizard/wizard-state';

/** The day every rendered screen takes for today. */
export const today: CalendarDate = toCalendarDate('2026-06-15');

/** The words of both languages, as the app loads them. */
export const wordsOf: Readonly<Record<Locale, CoreWords>> = {
  'zh-CN': await loadWords('zh-CN'),
  en: await loadWords('en'),
};

/** jsdom lays nothing out, so it has nowhere to scroll. */
Element.prototype.scrollIntoView ??= () => undefined;

interface RenderedWizard {
  readonly user: UserEvent;
  readonly words: CoreWords;
  readonly container: HTMLElement;
  /** What the tab would remember now. */
  readonly state: () => WizardState;
  /** Where the app would be now. */
  readonly view: () => StepId | 'result' | 'costs';
  /** As when a link is opened, or an answer is set beside the cost. */
  readonly dispatch: (action: WizardAction) => void;
  /** As the browser's own back and forward would do. */
  readonly goTo: (view: StepId | 'result' | 'costs', returning?: Return) => void;
  readonly next: () => Promise<void>;
}

/** One screen of the wizard with the real reducer behind it; going on and back shows the other screens. */
export function renderWizard(
  step: StepId,
  options: {
    readonly locale?: Locale;
    readonly given?: GivenAnswers;
    readonly state?: WizardState;
    readonly returning?: Return;
    /** As React runs it to bring out effects that cannot be run twice. */
    readonly strict?: boolean;
  } = {},
): RenderedWizard {
  const { locale = 'zh-CN', given = {} } = options;
  const words = wordsOf[locale];
  const opening = options.state ?? { given, entries: {}, on: today };
  const seen: {
    state: WizardState;
    view: StepId | 'result' | 'costs';
    dispatch?: (action: WizardAction) => void;
    goTo?: (view: StepId | 'result' | 'costs', returning?: Return) => void;
  } = { state: opening, view: step };

  function App() {
    const [state, dispatch] = useReducer(wizardReducer, opening);
    const [place, setPlace] = useState({ view: seen.view, returning: options.returning });
    // As in the app: the first screen has no leave to take the focus, any later rendering has.
    const [hasRendered, setHasRendered] = useState(false);
    const goTo = (view: StepId | 'result' | 'costs', returning?: Return) =>
      setPlace({ view, returning });
    seen.state = state;
    seen.view = place.view;
    seen.dispatch = dispatch;
    seen.goTo = goTo;
    useEffect(() => setHasRendered(true), []);
    if (place.view === 'result' || place.view === 'costs') {
      return <h1>{words.pages[place.view]}</h1>;
    }
    return (
      <Wizard
        step={place.view}
        words={words}
        state={state}
        today={today}
        returning={place.returning}
        takesFocus={hasRendered}
        dispatch={dispatch}
        onGo={goTo}
        onBack={goTo}
        aside={null}
      />
    );
  }

  const user = userEvent.setup();
  const { container } = render(
    options.strict ? (
      <StrictMode>
        <App />
      </StrictMode>
    ) : (
      <App />
    ),
  );
  return {
    user,
    words,
    container,
    state: () => seen.state,
    view: () => seen.view,
    dispatch: (action) => act(() => seen.dispatch?.(action)),
    goTo: (view, returning) => act(() => seen.goTo?.(view, returning)),
    next: () => user.click(primaryButton()),
  };
}

function primaryButton(): HTMLElement {
  const button = screen.getAllByRole('button').find((each) => each.dataset['action'] === 'next');
  if (button === undefined) throw new Error('no button to go on with');
  return button;
}
