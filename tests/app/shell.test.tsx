import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Shell } from '../../src/app/shell';
import { coreWords } from '../support/result-context';

it('skips to the content without putting another address in the place of the view’s', async () => {
  history.replaceState(null, '', '#/account');
  const nothing = () => undefined;
  render(
    <Shell
      words={coreWords['zh-CN']}
      locale="zh-CN"
      framed={false}
      view="account"
      onGo={nothing}
      onOtherLanguage={nothing}
      exit={false}
    >
      <p>…</p>
    </Shell>,
  );
  const skip = screen.getByRole('link', { name: coreWords['zh-CN'].skipToContent });
  expect(skip.getAttribute('href')).toBe('#main');
  await userEvent.click(skip);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/account');
});
