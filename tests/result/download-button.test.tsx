import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DownloadButton } from '../../src/result/download-button';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

/** A button for a file of one word, where the browser saves files or says that it does not. */
function button(isAllowed: boolean, locale: 'zh-CN' | 'en' = 'zh-CN') {
  return renderResult(givenIn(sixPeople.meets), {
    locale,
    actions: { download: () => isAllowed },
    part: (page) => (
      <DownloadButton
        page={page}
        action="file"
        label="save"
        file="a.txt"
        mime="text/plain"
        text={() => 'word'}
        copyLabel="copy"
      />
    ),
  });
}
const told = () => screen.getByRole('status').textContent;

describe('a file to save', () => {
  it.each([
    ['zh-CN', '没反应？改用“copy”。'],
    ['en', 'Nothing happened? Use “copy” instead.'],
  ] as const)('says once pressed what to do where nothing happens, in %s', async (locale, hint) => {
    const { user } = button(true, locale);
    const status = screen.getByRole('status');
    expect(told()).toBe('');
    await user.click(screen.getByRole('button', { name: 'save' }));
    expect(told()).toBe(hint);
    expect(screen.getByRole('status')).toBe(status);
    const before = status.firstChild;
    await user.click(screen.getByRole('button', { name: 'save' }));
    // Anew, so that it is read out again.
    expect(told()).toBe(hint);
    expect(status.firstChild).not.toBe(before);
  });

  it('stands to be copied by hand where it is refused', async () => {
    const { user } = button(false);
    await user.click(screen.getByRole('button', { name: 'save' }));
    expect(told()).toBe('这里不让下载，请复制下面的文字。');
    const byHand = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /这里不让下载/ });
    expect(byHand.value).toBe('word');
  });
});
