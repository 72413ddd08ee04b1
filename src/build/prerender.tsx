import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app/app';
import { firstOpening } from '../app/first-view';
import { Instead } from '../app/instead';
import { toCalendarDate } from '../domain/calendar/calendar';
import { HostPage, type HostPageName } from '../host-pages/host-pages';
import {
  loadDemoWords,
  loadHostPagesWords,
  loadOtherResult,
  loadWords,
} from '../messages/messages';
import { ownResult } from '../messages/own-result-words';
import type { PageKind, PageLanguage } from './page-list';
import { pageWords } from './page-words';

// Loaded with this file: whoever renders may have closed the way to further files by then.
const words = { 'zh-CN': await loadWords('zh-CN'), en: await loadWords('en') } as const;

const hostWords = {
  'zh-CN': await loadHostPagesWords('zh-CN'),
  en: await loadHostPagesWords('en'),
} as const;
const resultWords = { 'zh-CN': ownResult, en: await loadOtherResult() } as const;
const demoWords = { 'zh-CN': await loadDemoWords('zh-CN'), en: await loadDemoWords('en') } as const;

/** A page that shows the tool in a frame, as HTML. */
export function renderHostPage(name: HostPageName, language: PageLanguage): string {
  return renderToString(
    <HostPage
      name={name}
      locale={language}
      words={hostWords[language]}
      core={words[language]}
      demo={demoWords[language]}
    />,
  );
}

/** The title of such a page. */
export function hostPageTitle(name: HostPageName, language: PageLanguage): string {
  return hostWords[language][name].documentTitle;
}

/** What such a page is about, in a sentence. */
export function hostPageLead(name: HostPageName, language: PageLanguage): string {
  return hostWords[language][name].lead;
}

/** The first question as HTML: what the browser draws before any script has run, and React then takes over. */
export function renderFirstView(language: PageLanguage, page: PageKind): string {
  // No day is shown on the first view, so this one never reaches a reader.
  const day = toCalendarDate('2026-01-01');
  const opening = firstOpening(language, words[language], page === 'embed', day);
  return renderToString(<App opening={opening} />);
}

/** What is to be read where the app does not come to run, as HTML. */
export function renderInstead(language: PageLanguage): string {
  return renderToStaticMarkup(
    <Instead words={pageWords[language].instead} texts={resultWords[language]} />,
  );
}
