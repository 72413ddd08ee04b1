import { renderToString } from 'react-dom/server';
import { App } from '../app/app';
import { firstOpening } from '../app/first-view';
import { toCalendarDate } from '../domain/calendar/calendar';
import { loadWords } from '../messages/messages';
import type { PageKind, PageLanguage } from './page-list';

// Loaded with this file: whoever renders may have closed the way to further files by then.
const words = { 'zh-CN': await loadWords('zh-CN'), en: await loadWords('en') } as const;

/** The first question as HTML: what the browser draws before any script has run, and React then takes over. */
export function renderFirstView(language: PageLanguage, page: PageKind): string {
  // No day is shown on the first view, so this one never reaches a reader.
  const day = toCalendarDate('2026-01-01');
  const opening = firstOpening(language, words[language], page === 'embed', day);
  return renderToString(<App opening={opening} />);
}
