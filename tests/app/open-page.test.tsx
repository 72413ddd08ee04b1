import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Accent from '../../src/app/load-accent';
import { openPage } from '../../src/app/open-page';
import type * as Messages from '../../src/messages/messages';

const line = vi.hoisted(() => ({
  isDown: false,
  asked: [] as string[],
  accentComes: Promise.resolve(),
}));
vi.mock('../../src/messages/messages', async (original) => {
  const messages = await original<typeof Messages>();
  return {
    ...messages,
    loadFirstWords: async (locale: Messages.Locale) => {
      line.asked.push(locale);
      if (line.isDown) throw new TypeError('lost');
      return messages.loadFirstWords(locale);
    },
  };
});
vi.mock('../../src/app/load-accent', async (original) => {
  const { loadAccent } = await original<typeof Accent>();
  return {
    loadAccent: async (...asked: Parameters<typeof loadAccent>) => {
      await line.accentComes;
      await loadAccent(...asked);
    },
  };
});

const root = document.documentElement;

function goTo(address: string): void {
  history.replaceState(null, '', address);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 30) });
  line.isDown = false;
  line.asked = [];
  line.accentComes = Promise.resolve();
  sessionStorage.clear();
  root.lang = 'zh-CN';
  delete root.dataset['theme'];
  root.removeAttribute('style');
});
afterEach(() => {
  vi.useRealTimers();
  goTo('/');
});

describe('a page that is opened', () => {
  it('without anything asked begins with the first question, today, in the file’s language', async () => {
    goTo('/');
    const opening = await openPage();
    expect(opening).toMatchObject({
      locale: 'zh-CN',
      today: '2026-11-22',
      link: { view: 'start', ignored: [], ignoredMore: 0 },
      state: { given: {}, entries: {}, on: '2026-11-22' },
      framed: false,
      demo: undefined,
      ignored: [],
    });
    root.lang = 'en';
    expect((await openPage()).words.title).toBe('WeChat Installments Check');
  });

  it('takes language, theme and accent from the query, and leaves strangers’ names alone', async () => {
    goTo('/?from=timeline&lang=en&theme=dark&accent=0b6b53');
    const opening = await openPage();
    expect(opening.locale).toBe('en');
    expect(root.lang).toBe('en');
    expect(root.dataset['theme']).toBe('dark');
    expect(root.style.getPropertyValue('--accent')).not.toBe('');
    expect(opening.ignored).toEqual([]);
  });

  it('asks for its words while a host’s accent is still on its way, and awaits both', async () => {
    let come = () => {};
    line.accentComes = new Promise((resolve) => {
      come = resolve;
    });
    goTo('/?lang=en&accent=0b6b53');
    const opening = openPage();
    await vi.waitFor(() => expect(line.asked).toEqual(['en']));
    expect(root.style.getPropertyValue('--accent')).toBe('');
    come();
    await opening;
    expect(root.style.getPropertyValue('--accent')).not.toBe('');
  });

  it('stays in the file’s language while the words of another one are lost on the way', async () => {
    goTo('/?lang=en');
    line.isDown = true;
    await expect(openPage()).rejects.toThrow('lost');
    expect(root.lang).toBe('zh-CN');
    line.isDown = false;
    expect((await openPage()).words.title).toBe('WeChat Installments Check');
    expect(root.lang).toBe('en');
  });

  it('names what it could not use in the query', async () => {
    goTo('/?lang=fr&theme=blue&accent=red&share=x');
    const opening = await openPage();
    expect([...opening.ignored].sort()).toEqual(['accent', 'lang', 'share', 'theme']);
    expect(opening.locale).toBe('zh-CN');
  });

  it('takes the answers of a link instead of what the tab remembers, never both', async () => {
    const stored = {
      version: 1,
      on: '2026-11-01',
      given: { score: '700', adult: 'yes' },
      entries: {},
    };
    sessionStorage.setItem('fenqi-check', JSON.stringify(stored));
    goTo('/#/result');
    expect((await openPage()).state.given).toEqual({ score: 700, adult: 'yes' });
    goTo('/#/result?score=640&on=2026-10-01');
    expect((await openPage()).state).toEqual({
      given: { score: 640 },
      entries: {},
      on: '2026-10-01',
    });
    goTo('/#/result?');
    expect((await openPage()).state.given).toEqual({});
  });
});

describe('a demonstration', () => {
  it('shows its own answers and remembers nothing', async () => {
    goTo('/?demo=score-only#/result');
    const opening = await openPage();
    expect(opening.demo).toMatchObject({ id: 'score-only', startsTour: false });
    expect(opening.state.given).toEqual({ score: 640 });
    expect(opening.link.view).toBe('result');
    expect(opening.link.isOfDemo).toBe(true);
  });

  it('has its own day, whatever day it is, and words in the page’s language', async () => {
    vi.setSystemTime(new Date(2031, 4, 1));
    goTo('/?demo=new-card&lang=en&tour=1#/cash');
    const opening = await openPage();
    expect(opening.demo).toMatchObject({ day: '2026-11-22', startsTour: true });
    expect(opening.demo?.firstWords.situations['new-card'].name).toBe('New card');
    expect(opening.state.on).toBe('2026-11-22');
    expect(opening.today).toBe('2031-05-01');
    expect(opening.link.ignored).toEqual(['#/cash']);
  });

  it('is needed for a tour', async () => {
    goTo('/?tour=1');
    expect((await openPage()).ignored).toEqual(['tour']);
    goTo('/?demo=student&tour=1#/result?score=640');
    expect((await openPage()).ignored).toEqual([]);
  });

  it('that does not exist is named, and changes nothing', async () => {
    goTo('/?demo=no-such-one');
    const opening = await openPage();
    expect(opening.demo).toBeUndefined();
    expect(opening.ignored).toEqual(['demo']);
    expect(opening.store).toBeDefined();
  });

  it.each(['constructor', 'to-string'])('called %s is none', async (id) => {
    goTo(`/?demo=${id}`);
    expect((await openPage()).demo).toBeUndefined();
  });

  it('gives way to answers in the address', async () => {
    goTo('/?demo=meets#/result?score=640');
    const opening = await openPage();
    expect(opening.demo).toBeUndefined();
    expect(opening.state.given).toEqual({ score: 640 });
    expect(opening.ignored).toEqual([]);
  });
});
