import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LastResort } from '../../src/app/last-resort';
import { locales } from '../../src/messages/messages';
import { findAxeFaults } from '../support/axe';
import { wordsOf } from '../support/render';

function Broken(): never {
  throw new Error('broken');
}

describe('an app that throws', () => {
  beforeEach(() => {
    // React tells the console of every caught error; here it is meant.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(locales)('leaves a page in %s that says so and can be loaded anew', async (locale) => {
    const words = wordsOf[locale];
    const { container } = render(
      <LastResort words={words}>
        <Broken />
      </LastResort>,
    );
    expect(screen.getByRole('main').textContent).toContain(words.crashed.whole);
    expect(screen.getByRole('alert')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    expect(screen.getByRole('button', { name: words.reload }).dataset['action']).toBe('reload');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('is not in the way of one that works', () => {
    render(
      <LastResort words={wordsOf['zh-CN']}>
        <p>works</p>
      </LastResort>,
    );
    expect(screen.getByText('works').parentElement?.tagName).toBe('DIV');
    expect(screen.queryByRole('main')).toBeNull();
  });
});
