import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotLoaded, Waiting } from '../../src/app/not-loaded';
import { locales } from '../../src/messages/messages';
import { findAxeFaults } from '../support/axe';
import { wordsOf } from '../support/render';

const words = wordsOf['zh-CN'];
const nothing = () => undefined;

afterEach(() => sessionStorage.clear());

describe('a view that is on its way', () => {
  it('says so, and has the focus where a press asked for it', () => {
    render(<Waiting words={words} takesFocus />);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('leaves the focus alone where the page has just been opened', () => {
    render(<Waiting words={words} takesFocus={false} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a view that did not come', () => {
  it('offers another try, which has the focus', async () => {
    const retry = vi.fn();
    render(<NotLoaded words={words} takesFocus times={1} retry={retry} />);
    const again = screen.getByRole('button', { name: '重试' });
    expect(document.activeElement).toBe(again);
    await userEvent.click(again);
    expect(retry).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('你的答案还在');
  });

  it.each([
    ['not after the first try', 1, '{}', false],
    ['after the second, where the tab remembers the answers', 2, '{}', true],
    ['not where a reload would lose them', 2, undefined, false],
  ])('may be loaded anew with the page: %s', (_, times, stored, offered) => {
    if (stored !== undefined) sessionStorage.setItem('fenqi-check', stored);
    render(<NotLoaded words={words} takesFocus times={times} retry={nothing} />);
    expect(screen.queryByRole('button', { name: '重新打开这一页' }) !== null).toBe(offered);
    expect(screen.getByRole('alert').textContent?.includes('还是没打开')).toBe(offered);
  });

  it.each(locales)('says so in %s, with nothing axe would fault', async (locale) => {
    sessionStorage.setItem('fenqi-check', '{}');
    const { container } = render(
      <NotLoaded words={wordsOf[locale]} takesFocus times={2} retry={nothing} />,
    );
    expect(screen.getByText(wordsOf[locale].loadFailedAgain)).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
