import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary';
import { locales } from '../../src/messages/messages';
import { findAxeFaults } from '../support/axe';
import { wordsOf } from '../support/render';

const words = wordsOf['zh-CN'];

/** A page of two views; the one named `broken` throws. */
function TwoViews(props: { broken: string; onRestart?: () => void; onError?: () => void }) {
  const { broken, onRestart, onError = () => undefined } = props;
  const [view, setView] = useState('result');
  const Child = () => {
    if (view === broken) throw new Error('broken');
    return <p>{`view ${view}`}</p>;
  };
  return (
    <>
      <button type="button" onClick={() => setView('costs')}>
        to costs
      </button>
      <ErrorBoundary
        words={words}
        resetKey={view}
        onBack={() => setView('start')}
        onError={onError}
        onRestart={() => {
          onRestart?.();
          setView('start');
        }}
      >
        <Child />
      </ErrorBoundary>
    </>
  );
}

describe('a view that throws', () => {
  beforeEach(() => {
    // React tells the console of every caught error; here it is meant.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('leaves a page that says so, and says that the answers are kept', () => {
    render(<TwoViews broken="result" />);
    expect(screen.getByRole('heading', { name: words.crashed.title })).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain(words.crashed.text);
    expect(screen.queryByText('view result')).toBeNull();
  });

  it('has the focus on what it says', () => {
    render(<TwoViews broken="result" />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: words.crashed.title }));
  });

  it('is left behind by going to another view', async () => {
    render(<TwoViews broken="result" />);
    await userEvent.click(screen.getByRole('button', { name: 'to costs' }));
    expect(screen.getByText('view costs')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be left by its own way back', async () => {
    render(<TwoViews broken="result" />);
    await userEvent.click(screen.getByRole('button', { name: words.crashed.back }));
    expect(screen.getByText('view start')).toBeDefined();
  });

  it('can be left by starting over', async () => {
    const onRestart = vi.fn();
    render(<TwoViews broken="result" onRestart={onRestart} />);
    await userEvent.click(screen.getByRole('button', { name: words.crashed.restart }));
    expect(onRestart).toHaveBeenCalledOnce();
    expect(screen.getByText('view start')).toBeDefined();
  });

  it('says so also when it is not the first view', async () => {
    render(<TwoViews broken="costs" />);
    expect(screen.getByText('view result')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'to costs' }));
    expect(screen.getByRole('alert')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: words.crashed.back }));
    expect(screen.getByText('view start')).toBeDefined();
  });

  it('tells whoever wants to know, once', () => {
    const onError = vi.fn();
    render(<TwoViews broken="result" onError={onError} />);
    expect(onError).toHaveBeenCalledOnce();
  });

  it.each(locales)('says it in %s, with nothing axe would fault', async (locale) => {
    const Broken = () => {
      throw new Error('broken');
    };
    const { container } = render(
      <ErrorBoundary
        words={wordsOf[locale]}
        resetKey="result"
        onBack={() => undefined}
        onRestart={() => undefined}
        onError={() => undefined}
      >
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText(wordsOf[locale].crashed.text)).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
