import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as LoadLater from '../../src/wizard/load-later';
import { QuestionScreen } from '../../src/wizard/question-screen';
import { accountQuestions } from '../../src/wizard/steps/account/account-schema';
import { scoreQuestions } from '../../src/wizard/steps/score/score-schema';
import type { Typed } from '../../src/wizard/use-report';
import { today, wordsOf } from '../support/render';

const blank = {
  words: wordsOf['zh-CN'],
  state: { given: {}, entries: {}, on: today },
  headingId: 'heading',
  nextLabel: 'next',
  backLabel: 'back',
};

/** The first screen as it is drawn before anything that reads what is typed has come. */
async function renderEarly() {
  const { QuestionScreen } = await import('../../src/wizard/question-screen');
  const { loadLater } = (await import('../../src/wizard/load-later')) as typeof LoadLater;
  const typed: Typed[] = [];
  const onNext = vi.fn();
  // A moment is left before it is fetched; on a busy machine typing takes longer.
  const later = window.setTimeout;
  vi.spyOn(window, 'setTimeout').mockImplementation(((work: () => void, ms?: number) =>
    ms === 200 ? 0 : later(work, ms)) as typeof later);
  render(
    <QuestionScreen
      {...blank}
      questions={scoreQuestions}
      needsAll={false}
      onTyped={(each) => typed.push(each)}
      onNext={onNext}
    />,
  );
  return { typed, onNext, arrive: () => act(loadLater), user: userEvent.setup() };
}

describe('what is typed before anything can read it', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    cleanup();
    vi.doUnmock('../../src/wizard/later');
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it('is remembered as it stands, and is an answer once its reader has come', async () => {
    const { typed, arrive, user } = await renderEarly();
    await user.type(screen.getByRole('textbox'), '6');
    expect(typed).toHaveLength(1);
    expect(typed[0]).toMatchObject({ entries: { score: { text: '6' } }, given: {}, about: [] });
    await arrive();
    expect(typed).toHaveLength(2);
    expect(typed[1]).toMatchObject({ given: { score: 6 }, about: ['score'] });
  });

  it('is told once, and nothing is told where nothing was typed', async () => {
    const { typed, arrive, user } = await renderEarly();
    await arrive();
    expect(typed).toEqual([]);
    await user.type(screen.getByRole('textbox'), '6');
    expect(typed).toHaveLength(1);
    expect(typed[0]).toMatchObject({ given: { score: 6 } });
  });

  it('leads on with its answer when the press of Next is what fetches the reader', async () => {
    const { typed, onNext, user } = await renderEarly();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'next' }));
    await vi.waitFor(() => expect(onNext).toHaveBeenCalledWith({ score: 'unknown' }));
    expect(typed.at(-1)).toMatchObject({ given: { score: 'unknown' } });
  });

  it('shows a press of Next as taken, and never refuses one, until its reader has come', async () => {
    const { onNext, user } = await renderEarly();
    const next = screen.getByRole<HTMLButtonElement>('button', { name: 'next' });
    await user.click(screen.getByRole('checkbox'));
    expect(next.getAttribute('aria-busy')).toBeNull();
    act(() => next.click());
    expect(next.getAttribute('aria-busy')).toBe('true');
    expect(next.disabled).toBe(false);
    await vi.waitFor(() => expect(onNext).toHaveBeenCalled());
    await vi.waitFor(() => expect(next.getAttribute('aria-busy')).toBeNull());
  });

  it('shows a press of Next as taken no longer once its reader is lost, and says so', async () => {
    vi.doMock('../../src/wizard/later', () => {
      throw new TypeError('offline');
    });
    const { onNext } = await renderEarly();
    const next = screen.getByRole('button', { name: 'next' });
    act(() => next.click());
    expect(next.getAttribute('aria-busy')).toBe('true');
    await screen.findByText('这部分没打开，可能是网络断了。你的答案还在。');
    expect(next.getAttribute('aria-busy')).toBeNull();
    expect(onNext).not.toHaveBeenCalled();
  });

  it('leads nobody on who has gone elsewhere before the reader came', async () => {
    const { onNext, arrive, user } = await renderEarly();
    await user.click(screen.getByRole('checkbox'));
    // In the same moment, since the reader of a test is not far.
    act(() => screen.getByRole('button', { name: 'next' }).click());
    cleanup();
    await arrive();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onNext).not.toHaveBeenCalled();
  });
});

describe('a new screen', () => {
  const stage = document.createElement('div');
  const root = createRoot(stage);

  /** Draws it as an app does, which does not wait for what may follow. */
  function draw(needsAll: boolean, questions = accountQuestions) {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    flushSync(() =>
      root.render(
        <QuestionScreen
          {...blank}
          key={String(needsAll)}
          questions={questions}
          needsAll={needsAll}
          onTyped={() => undefined}
          onNext={() => undefined}
        />,
      ),
    );
  }
  const fields = () => stage.querySelectorAll('.wizard-questions > .field').length;
  const fold = () => stage.querySelectorAll('.wizard-optional').length;
  const actions = () => stage.querySelectorAll('[data-action="next"]').length;

  afterEach(() => {
    root.render(null);
    vi.unstubAllGlobals();
  });

  it('shows its first question at once, and what stands below it a moment later', async () => {
    draw(false);
    expect([fields(), fold(), actions()]).toEqual([1, 0, 0]);
    await vi.waitFor(() => expect([fields(), fold(), actions()]).toEqual([4, 1, 1]));
  });

  it('shows all of it at once where any question may be what is looked for', () => {
    draw(true);
    expect([fields(), fold(), actions()]).toEqual([4, 1, 1]);
  });

  it('shows all of it at once where there is but one question', () => {
    draw(false, scoreQuestions);
    expect([fields(), fold(), actions()]).toEqual([1, 0, 1]);
  });
});
