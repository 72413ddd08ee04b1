import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { NotLoaded, Waiting } from '../../src/app/not-loaded';
import { Shell } from '../../src/app/shell';
import type { View } from '../../src/app/view';
import { coreWords } from '../support/result-context';

const words = coreWords['zh-CN'];
const nothing = () => undefined;

function around(view: View, content: ReactNode): ReactNode {
  return (
    <Shell
      words={words}
      locale="zh-CN"
      framed={false}
      view={view}
      onGo={nothing}
      onOtherLanguage={nothing}
      exit={false}
    >
      {content}
    </Shell>
  );
}

it('skips to the content without putting another address in the place of the view’s', async () => {
  history.replaceState(null, '', '#/account');
  render(around('account', <p>…</p>));
  const skip = screen.getByRole('link', { name: words.skipToContent });
  expect(skip.getAttribute('href')).toBe('#main');
  await userEvent.click(skip);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/account');
});

it('names the view to programs once it is there, not while it is on its way', () => {
  const waiting = around('result', <Waiting words={words} takesFocus={false} />);
  const { rerender } = render(waiting);
  const { dataset } = screen.getByRole('main');
  expect(dataset['view']).toBeUndefined();
  const lost = <NotLoaded words={words} takesFocus={false} times={1} retry={nothing} />;
  rerender(around('result', lost));
  expect(dataset['view']).toBe('result');
  rerender(waiting);
  expect(dataset['view']).toBeUndefined();
  rerender(around('result', <p>…</p>));
  expect(dataset['view']).toBe('result');
});
