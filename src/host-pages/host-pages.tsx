import './host-pages.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { CoreWords, DemoWords, HostPagesWords, Locale } from '../messages/messages';
import { DemoPage } from './demo-page';
import { IntegratePage } from './integrate-page';

/** The pages of ours that show the tool in a frame. */
export type HostPageName = 'demo' | 'integrate';

/** What every part of these pages is given. */
export interface HostPageProps {
  readonly locale: Locale;
  readonly words: HostPagesWords;
  readonly core: CoreWords;
  readonly demo: DemoWords;
  /** Where the tool lives, ending in `/`; unknown until a browser says so. */
  readonly site: string | undefined;
}

interface PageProps extends Omit<HostPageProps, 'site'> {
  readonly name: HostPageName;
}

/** From this page to the site's root, and to the same page in the other language. */
function waysFrom(locale: Locale): { readonly root: string; readonly other: string } {
  return locale === 'en' ? { root: '../../', other: '../' } : { root: '../', other: 'en/' };
}

function Frame({ name, locale, words, children }: PageProps & { readonly children: ReactNode }) {
  const { root, other } = waysFrom(locale);
  const language = locale === 'en' ? 'en/' : '';
  return (
    <div className="host-page">
      <header className="host-header">
        <p className="host-brand">
          <a href={`${root}${language}`}>{words.brand}</a>
          <span className="host-tag">{words.notAffiliated}</span>
        </p>
        <nav className="host-nav" aria-label={words.pagesLabel}>
          {(['demo', 'integrate'] as const).map((page) => (
            <a
              key={page}
              href={`${root}${page}/${language}`}
              aria-current={page === name ? 'page' : undefined}
            >
              {words.pages[page]}
            </a>
          ))}
          <a
            href={other}
            lang={locale === 'en' ? 'zh-CN' : 'en'}
            hrefLang={locale === 'en' ? 'zh-CN' : 'en'}
          >
            {words.otherLanguage}
          </a>
        </nav>
      </header>
      <main className="host-main" data-view={name}>
        {children}
      </main>
      <footer className="host-footer">
        <a href={`${root}${language}`}>{words.toCheck}</a>
      </footer>
    </div>
  );
}

/** One of the pages; drawn at build time, taken over in the browser. */
export function HostPage(props: PageProps) {
  const { name, locale } = props;
  const [site, setSite] = useState<string>();
  useEffect(() => {
    setSite(new URL(waysFrom(locale).root, window.location.href).href);
  }, [locale]);
  const Page = name === 'demo' ? DemoPage : IntegratePage;
  return (
    <Frame {...props}>
      <Page {...props} site={site} />
    </Frame>
  );
}
