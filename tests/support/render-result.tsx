import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, useReducer, useState } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { noTrial } from '../../src/app/tried';
import { useTrial } from '../../src/app/use-trial';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import type { CalendarDate } from '../../src/domain/calendar/calendar';
import type { Locale } from '../../src/messages/messages';
import { bringDetails } from '../../src/result/late-details';
import type { DetailContext, ResultActions } from '../../src/result/result-context';
import { ResultPage } from '../../src/result/result-page';
import { type WizardAction, wizardReducer } from '../../src/wizard/wizard-state';
import { contextFor, resultDay } from './result-context';
import { givenIn } from './six-people';
import './jsdom-gaps';

// What the result loads after itself is there, as it mostly is for people.
await bringDetails();

/** What React complains about is a fault; only the chart's chunk may come when nobody waits for it. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  const complaints = vi.mocked(console.error).mock.calls.map(String);
  vi.restoreAllMocks();
  expect(complaints.filter((text) => !text.includes('not wrapped in act'))).toEqual([]);
});

interface RenderedResult {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly page: () => DetailContext;
  readonly given: () => GivenAnswers;
  /** As when a link is opened while the page stands. */
  readonly dispatch: (action: WizardAction) => void;
  /** Where the page asked to go, in order: a view, or `change <question>`, or `restart`. */
  readonly went: readonly string[];
}

/** A part of the result with the real reducer and rulebook behind it: what is answered in place counts at once. */
export function renderResult(
  opening: GivenAnswers,
  options: {
    readonly locale?: Locale;
    readonly part?: (page: DetailContext) => ReactNode;
    readonly actions?: Partial<ResultActions>;
    /** The day the answers were given; the day itself when absent. */
    readonly on?: CalendarDate;
  } = {},
): RenderedResult {
  const { locale = 'zh-CN', part = (page) => <ResultPage page={page} takesFocus={false} /> } =
    options;
  const went: string[] = [];
  const seen: { page?: DetailContext; dispatch?: (action: WizardAction) => void } = {};

  function App() {
    const [state, dispatch] = useReducer(wizardReducer, {
      given: opening,
      entries: {},
      on: options.on ?? resultDay,
    });
    const resting = contextFor(state.given, { locale });
    const [tried, onTry] = useState(noTrial);
    const { assessment, trial } = useTrial({ state, today: resultDay, tried, onTry });
    const page: DetailContext = {
      ...resting,
      assessment,
      trial,
      actions: { ...resting.actions, ...options.actions },
      set: (answers) => dispatch({ type: 'set', answers, today: resultDay }),
      change: (question) => went.push(`change ${question}`),
      goTo: (view) => went.push(view),
      restart: () => went.push('restart'),
    };
    seen.page = page;
    seen.dispatch = dispatch;
    return part(page);
  }

  const user = userEvent.setup();
  const { container } = render(<App />);
  const shown = (): DetailContext => {
    if (seen.page === undefined) throw new Error('nothing was drawn');
    return seen.page;
  };
  return {
    user,
    container,
    page: shown,
    given: () => shown().given,
    dispatch: (action) => act(() => seen.dispatch?.(action)),
    went,
  };
}

/** Draws the same part for a link's answers: a test says which part once. */
export const partRenderer =
  (part: (page: DetailContext) => ReactNode) =>
  (parameters: string, locale: Locale = 'zh-CN', actions: Partial<ResultActions> = {}) =>
    renderResult(givenIn(parameters), { locale, actions, part });
