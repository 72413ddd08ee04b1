import { type Locale, loadFirstWords } from '../messages/messages';
import { readQuery } from '../share/share';
import { loadLater } from '../wizard/load-later';
import { todayHere } from './clock';
import { readLink } from './link';
import { loadAccent } from './load-accent';
import type { Opening } from './opening';
import { loadSession, storeOfTab } from './session';
import { isLateView, screenOf } from './view';

/** Reads the address, the tab's memory and the clock: everything the app starts from. */
export async function openPage(): Promise<Opening> {
  const root = document.documentElement;
  const query = readQuery(window.location.search);
  const locale: Locale = query.lang ?? (root.lang === 'en' ? 'en' : 'zh-CN');
  if (query.theme !== 'auto') root.dataset['theme'] = query.theme;

  // What takes a while comes first: a link pressed meanwhile has then already changed the address.
  const [words] = await Promise.all([
    loadFirstWords(locale),
    query.accent && loadAccent(query.accent, root),
  ]);
  const today = todayHere();
  const screen = screenOf(readLink(window.location.hash, today).view);
  // A later question is awaited behind the hidden first one, rather than with a note in its place.
  if (!isLateView(screen) && screen !== 'score') await loadLater().catch(() => undefined);
  const asked = readLink(window.location.hash, today);
  const wantsDemo = query.demo !== undefined && !asked.replacement;
  const demo = wantsDemo
    ? await (await import('./open-demo')).openDemo(
        query.demo ?? '',
        asked,
        locale,
        query.tour ?? false,
      )
    : undefined;
  const link = demo?.link ?? asked;
  const store = storeOfTab();
  const stored = loadSession(store, today);
  // Only now: until then, and where something is lost on the way, the file's own question stands.
  root.lang = locale;
  return {
    locale,
    words,
    today,
    link,
    state: link.replacement ? { ...link.replacement, entries: {} } : stored,
    store,
    framed: window.top !== window.self,
    demo,
    share: query.share,
    ignored: [
      ...query.ignored,
      ...(wantsDemo && !demo ? ['demo'] : []),
      ...(query.tour && query.demo === undefined ? ['tour'] : []),
    ],
  };
}
