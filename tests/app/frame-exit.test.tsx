import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FrameExit } from '../../src/app/frame-exit';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import type { Locale } from '../../src/messages/messages';
import { coreWords } from '../support/result-context';

/** What offers to take the answers along is on its way for good. */
vi.mock('../../src/app/use-loaded', () => ({ useLoaded: () => ({ state: 'loading' }) }));

const { dataset } = document.documentElement;

afterEach(() => {
  delete dataset['page'];
  history.replaceState(null, '', '/');
});

/** Where the way out leads from a file, as the app draws it in this language. */
function exitFrom(path: string, kind: string, locale: Locale): string {
  history.replaceState(null, '', path);
  dataset['page'] = kind;
  render(
    <FrameExit
      words={coreWords[locale]}
      locale={locale}
      view="start"
      state={{ given: {}, entries: {}, on: toCalendarDate('2026-06-15') }}
      today={toCalendarDate('2026-06-15')}
      rulebook="2026-11-22"
      isDemo={false}
    />,
  );
  const { pathname } = new URL(screen.getByRole<HTMLAnchorElement>('link').href);
  cleanup();
  return pathname;
}

describe('the way out of a frame, before the offer to take answers along', () => {
  it.each<[string, Locale, string]>([
    ['/tools/check/embed/', 'zh-CN', '/tools/check/'],
    ['/tools/check/embed/en/', 'en', '/tools/check/en/'],
    ['/embed/en/index.html', 'en', '/en/'],
    ['/tools/check/embed/?lang=en', 'en', '/tools/check/en/'],
    ['/embed/en/?lang=zh-CN', 'zh-CN', '/'],
    ['/en/embed/', 'zh-CN', '/en/'],
  ])('leads from %s in %s to %s', (path, locale, way) => {
    expect(exitFrom(path, 'embed', locale)).toBe(way);
  });

  it('leads from a page that is not made for frames to itself', () => {
    expect(exitFrom('/tools/check/', 'direct', 'zh-CN')).toBe('/tools/check/');
    expect(exitFrom('/tools/check/', 'direct', 'en')).toBe('/tools/check/en/');
    expect(exitFrom('/tools/check/en/', 'direct', 'zh-CN')).toBe('/tools/check/');
  });
});
