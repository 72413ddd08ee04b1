import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HostShare } from '../../src/result/host-share';
import { theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

function offer(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const send = vi.fn();
  const host = { origin: 'https://help.example', text: '{ "verdict": "meets" }', send };
  const drawn = renderResult(givenIn(sixPeople.meets), {
    locale,
    part: (page) => <HostShare page={{ ...page, host }} />,
  });
  return { ...drawn, send };
}

describe('the offer to give the result to the page around', () => {
  it('is not made where no page asked for it', () => {
    const { container } = renderResult(givenIn(sixPeople.meets), {
      part: (page) => <HostShare page={page} />,
    });
    expect(container.textContent).toBe('');
  });

  it('names who gets it and shows every word before anything is sent', async () => {
    const { container, user, send } = offer();
    const told = screen.getByRole('status');
    await user.click(theMarked(container, 'data-action', 'share-host'));
    expect(screen.getByRole('region', { name: '发给 https://help.example？' })).toBeDefined();
    expect(screen.getByText('{ "verdict": "meets" }')).toBeDefined();
    expect(screen.getByText('不发也能继续用。')).toBeDefined();
    expect(send).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '发送' }));
    expect(send).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('已发送');
    // A region that came with its words would not be read.
    expect(screen.getByRole('status')).toBe(told);
  });

  it('sends nothing when it is declined', async () => {
    const { container, user, send } = offer('en');
    await user.click(theMarked(container, 'data-action', 'share-host'));
    await user.click(screen.getByRole('button', { name: 'Don’t send' }));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['发送', '不发送'])(
    'has the focus while it is open, and gives it back: %s',
    async (answer) => {
      const { container, user } = offer();
      const opener = theMarked(container, 'data-action', 'share-host');
      expect(opener.getAttribute('aria-expanded')).toBe('false');
      await user.click(opener);
      expect(opener.getAttribute('aria-expanded')).toBe('true');
      expect(document.activeElement?.textContent).toBe('发给 https://help.example？');
      await user.click(screen.getByRole('button', { name: answer }));
      expect(document.activeElement).toBe(opener);
      await user.click(opener);
      expect(document.activeElement?.textContent).toBe('发给 https://help.example？');
      await user.click(opener);
      expect(screen.queryByRole('region')).toBeNull();
    },
  );
});
