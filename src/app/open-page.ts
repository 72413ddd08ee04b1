import type { CalendarDate } from '../domain/calendar/calendar';
import { type Locale, loadWords } from '../messages/messages';
import { readQuery } from '../share/share';
import { applyAccent } from './accent';
import type { Opening } from './app';
import { todayHere } from './clock';
import { type Link, readLink } from './link';
import { loadSession, storeOfTab } from './session';

/** A demo's answers as a link would carry them, or nothing when there is no such demo. */
async function openDemo(id: string, link: Link, today: CalendarDate): Promise<Link | undefined> {
  const { demos } = await import('../data/demos');
  const text = Object.hasOwn(demos, id) ? demos[id] : undefined;
  if (text === undefined) return undefined;
  return { ...readLink(`#/${link.view}?${text}`, today), ignored: link.ignored };
}

/** Reads the address, the tab's memory and the clock: everything the app starts from. */
export async function openPage(): Promise<Opening> {
  const root = document.documentElement;
  const query = readQuery(window.location.search);
  const locale: Locale = query.lang ?? (root.lang === 'en' ? 'en' : 'zh-CN');
  root.lang = locale;
  if (query.theme !== 'auto') root.dataset['theme'] = query.theme;
  if (query.accent !== undefined) applyAccent(query.accent, root);

  // What takes a while comes first: a link pressed meanwhile has then already changed the address.
  const words = await loadWords(locale);
  const today = todayHere();
  const asked = readLink(window.location.hash, today);
  const wantsDemo = query.demo !== undefined && !asked.replacement;
  const demo = wantsDemo ? await openDemo(query.demo ?? '', asked, today) : undefined;
  const link = demo ?? asked;
  const store = demo ? undefined : storeOfTab();
  const stored = loadSession(store, today);
  return {
    locale,
    words,
    today,
    link,
    state: link.replacement ? { ...link.replacement, entries: {} } : stored,
    store,
    framed: window.top !== window.self,
    demo: demo !== undefined,
    share: query.share,
    ignored: wantsDemo && !demo ? [...query.ignored, 'demo'] : query.ignored,
  };
}
