import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LatePage, loadPages } from '../../src/app/late-page';
import { noTrial } from '../../src/app/tried';
import type { Around } from '../../src/app/use-around';
import type { LateView } from '../../src/app/view';
import { loadOtherResult } from '../../src/messages/messages';
import { coreWords, resultDay, resultWords } from '../support/result-context';
import { givenIn } from '../support/six-people';
import '../support/jsdom-gaps';

vi.mock('../../src/messages/messages', async (original) => {
  const real = await original<typeof import('../../src/messages/messages')>();
  return { ...real, loadOtherResult: vi.fn(real.loadOtherResult) };
});

function open(
  view: LateView,
  locale: 'zh-CN' | 'en' = 'zh-CN',
  say: Around['say'] = () => undefined,
) {
  return render(
    <LatePage
      tried={noTrial}
      onTry={() => undefined}
      view={view}
      returning={undefined}
      locale={locale}
      words={coreWords[locale]}
      state={{ given: givenIn('score=640&code=401'), entries: {}, on: resultDay }}
      today={resultDay}
      replaced={0}
      framed={false}
      isDemo={false}
      share={undefined}
      around={{ origin: undefined, say }}
      takesFocus
      dispatch={() => undefined}
      onRetry={() => undefined}
      onGo={() => undefined}
      onRestart={() => undefined}
    />,
  );
}

/** The code of the pages is made ready once: on a busy machine that takes longer than anyone waits for a heading. */
beforeAll(async () => void (await loadPages('zh-CN', true)), 60_000);

describe('a view that comes later', () => {
  it.each([
    ['result', '再补 7 个答案，就有结论'],
    ['costs', '分期要多花多少？'],
    ['codes', '提示是什么意思？'],
    ['compare', '同样的钱，谁便宜？'],
  ] as const)(
    'says that it is on its way, then shows %s and takes the focus',
    async (view, title) => {
      open(view);
      expect(screen.getByRole('status').textContent).toBe('正在打开……');
      const heading = await screen.findByRole('heading', { level: 1, name: title });
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(screen.queryByText('正在打开……')).toBeNull();
    },
  );

  it('that does not come offers another try, which works', async () => {
    const locale = 'en';
    vi.mocked(loadOtherResult).mockRejectedValueOnce(new Error('offline'));
    open('codes', locale);
    const notice = await screen.findByText(coreWords[locale].loadFailed);
    expect(notice.closest('[data-notice="not-loaded"]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: coreWords[locale].retry }));
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(resultWords[locale].codes.title);
    expect(screen.queryByText(coreWords[locale].loadFailed)).toBeNull();
  });

  it('brings the page with its words', async () => {
    const { Page, resultWords: words } = await loadPages('en');
    expect(typeof Page).toBe('function');
    expect(words.sections.cost).toBe('Real cost');
  });
});

describe('the page around', () => {
  it.each([
    ['result', [[{ type: 'complete' }]]],
    ['costs', []],
  ] as const)('is told that %s is shown: %j', async (view, told) => {
    const say = vi.fn();
    const { unmount } = open(view, 'zh-CN', say);
    await screen.findByRole('heading', { level: 1 });
    // The page stands before its effects have run; leaving it runs those that are left.
    unmount();
    expect(say.mock.calls).toEqual(told);
  });

  it('is told that it did not come', async () => {
    const say = vi.fn();
    vi.mocked(loadOtherResult).mockRejectedValueOnce(new Error('offline'));
    open('result', 'en', say);
    await waitFor(() => expect(say.mock.calls).toEqual([[{ type: 'error', code: 'not-loaded' }]]));
  });
});
