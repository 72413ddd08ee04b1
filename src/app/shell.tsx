import './shell.css';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { FirstWords, Locale } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Awaited } from './awaited';
import { focusMain } from './focus-main';
import type { View } from './view';

interface ShellProps {
  readonly words: FirstWords;
  readonly locale: Locale;
  readonly framed: boolean;
  readonly view: View;
  readonly onGo: (view: View) => void;
  readonly onOtherLanguage: () => void;
  /** The way out of a frame. */
  readonly exit: ReactNode;
  readonly children: ReactNode;
}

function plainPress(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0);
}

function ViewLink(props: {
  readonly view: View;
  readonly current: View;
  readonly onGo: (view: View) => void;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { view, current, onGo, className, children } = props;
  return (
    <a
      href={`#/${view}`}
      className={className}
      aria-current={view === current ? 'page' : undefined}
      onClick={(event) => {
        if (!plainPress(event)) return;
        event.preventDefault();
        onGo(view);
      }}
    >
      {children}
    </a>
  );
}

/** What stands around every view: whose page this is, the other language, and the standing notice. */
export function Shell(props: ShellProps) {
  const { words, locale, framed, view, onGo, onOtherLanguage, exit, children } = props;
  const [isAwaited, setAwaited] = useState(false);
  return (
    <div className="app">
      <header className="app-header">
        {/* biome-ignore lint/a11y/useValidAnchor: without the app it leads there; with it, it would replace the view's address. */}
        <a
          className="app-skip"
          href="#main"
          onClick={(event) => {
            if (!plainPress(event)) return;
            event.preventDefault();
            focusMain();
          }}
        >
          {words.skipToContent}
        </a>
        <div className="app-brand">
          <ViewLink view="start" current={view} onGo={onGo} className="app-title">
            <svg className="app-mark" viewBox="0 0 24 24" aria-hidden="true">
              <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" />
              <path className="app-mark-check" d="M6 12.5l4 4 8-9" />
            </svg>
            <span>{words.title}</span>
          </ViewLink>
          <span className="app-tag">{words.notAffiliated}</span>
        </div>
        <Button
          kind="quiet"
          className="app-language"
          // Said in the voice of the language it names.
          lang={locale === 'en' ? 'zh-CN' : 'en'}
          onClick={onOtherLanguage}
        >
          {words.otherLanguage}
        </Button>
      </header>
      {/* Programs take it that a view that is named is there, with its figures. */}
      <main className="app-main" id="main" tabIndex={-1} data-view={isAwaited ? undefined : view}>
        <Awaited value={setAwaited}>{children}</Awaited>
      </main>
      <footer className="app-footer">
        <p>{words.standing}</p>
        <p>{framed ? words.storage.frame : words.storage.tab}</p>
        {exit}
        <nav className="app-footer-links" aria-label={words.pagesLabel}>
          {(['start', 'costs', 'codes', 'compare'] as const).map((page) => (
            <ViewLink key={page} view={page} current={view} onGo={onGo}>
              {words.pages[page]}
            </ViewLink>
          ))}
        </nav>
      </footer>
    </div>
  );
}
