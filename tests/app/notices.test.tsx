import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Notices } from '../../src/app/notices';
import { locales } from '../../src/messages/messages';
import { findAxeFaults } from '../support/axe';
import { wordsOf } from '../support/render';

const none = {
  ignored: [],
  ignoredMore: 0,
  olderRulebook: false,
  trial: false,
  onEndTrial: () => undefined,
  prefilled: [],
  host: undefined,
  languageLost: false,
  onDismissLanguage: () => undefined,
  onUndo: undefined,
  onForget: () => undefined,
};
const marks = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-notice]')].map(
    (each) => each.dataset['notice'],
  );

describe.each(locales)('notices in %s', (locale) => {
  const words = wordsOf[locale];

  it('are none where there is nothing to tell', () => {
    const { container } = render(<Notices words={words} {...none} onDismiss={() => undefined} />);
    expect(container.textContent).toBe('');
  });

  it('say which language did not come and which one stays, and can be put away', async () => {
    const onDismissLanguage = vi.fn();
    const { container } = render(
      <Notices
        words={words}
        {...none}
        languageLost
        onDismiss={() => undefined}
        onDismissLanguage={onDismissLanguage}
      />,
    );
    expect(marks(container)).toEqual(['not-loaded']);
    expect(screen.getByRole('alert').querySelector('p')?.textContent).toBe(
      locale === 'en'
        ? 'Chinese did not load; the page stays in English.'
        : '英文没打开，页面还是中文。',
    );
    expect(await findAxeFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: words.notices.dismiss }));
    expect(onDismissLanguage).toHaveBeenCalledOnce();
  });

  it('name what had no effect, and can be put away', async () => {
    const onDismiss = vi.fn();
    const { container } = render(
      <Notices
        words={words}
        {...none}
        ignored={['score', '<b>x</b>']}
        ignoredMore={3}
        onDismiss={onDismiss}
      />,
    );
    expect(marks(container)).toEqual(['ignored-params']);
    expect(container.textContent).toContain('score');
    // A name from a link is text, whatever is in it.
    expect(container.textContent).toContain('<b>x</b>');
    expect(container.textContent).toContain('3');
    await userEvent.click(screen.getByRole('button', { name: words.notices.dismiss }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each([
    ['https://help.example', 'https://help.example'],
    ['null', locale === 'en' ? 'the page around' : '嵌入本工具的网页'],
    [undefined, locale === 'en' ? 'the page around' : '嵌入本工具的网页'],
  ])('name what the page around filled in, and the page %s', async (host, named) => {
    const { container } = render(
      <Notices
        words={words}
        {...none}
        prefilled={['amount', 'scene', 'code']}
        host={host}
        onDismiss={() => undefined}
      />,
    );
    expect(marks(container)).toEqual(['prefilled']);
    expect(container.textContent).toContain(named);
    expect(container.textContent).toContain(words.questions.amount.name);
    expect(container.textContent).toContain(words.questions.scene.name);
    expect(container.textContent).toContain(words.pages.codes);
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('tell of older rules', async () => {
    const { container } = render(
      <Notices words={words} {...none} olderRulebook onDismiss={() => undefined} />,
    );
    expect(marks(container)).toEqual(['older-rulebook']);
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('say that all was cleared, which can be taken back or left so', async () => {
    const [onUndo, onForget] = [vi.fn(), vi.fn()];
    const { container } = render(
      <Notices
        words={words}
        {...none}
        onUndo={onUndo}
        onForget={onForget}
        onDismiss={() => undefined}
      />,
    );
    expect(marks(container)).toEqual(['cleared']);
    // It comes together with its words, while the focus goes to the heading: a status would not be read out.
    expect(screen.getByRole('alert').querySelector('p')?.textContent).toBe(
      locale === 'en' ? 'Cleared' : '已清空',
    );
    expect(await findAxeFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: locale === 'en' ? 'Undo' : '撤销' }));
    await userEvent.click(screen.getByRole('button', { name: words.notices.dismiss }));
    expect([onUndo.mock.calls.length, onForget.mock.calls.length]).toEqual([1, 1]);
  });

  it('tell of a trial that waits on the result, and can end it', async () => {
    const onEndTrial = vi.fn();
    const { container } = render(
      <Notices words={words} {...none} trial onDismiss={() => undefined} onEndTrial={onEndTrial} />,
    );
    expect(marks(container)).toEqual(['trial-kept']);
    expect(screen.getByText(words.notices.trialKept)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: words.notices.endTrial }));
    expect(onEndTrial).toHaveBeenCalledOnce();
    expect(await findAxeFaults(container)).toEqual([]);
  });
});
