import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/app/app';
import { readLink } from '../../src/app/link';
import { type AnswerStore, loadSession } from '../../src/app/session';
import { writeAnswer } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { type CoreWords, loadWords, type QuestionName } from '../../src/messages/messages';
import { readQuery } from '../../src/share/share';
import { loadLater } from '../../src/wizard/load-later';
import '../support/jsdom-gaps';
import '../support/without-owner-stacks';
import type { AnswerTexts } from './eight-rules';
import type { ViewName } from './walk-model';

export const walkDay = toCalendarDate('2026-11-22');

// The app is walked through as it is once all of the wizard has come.
await loadLater();

const wordsOf = { 'zh-CN': await loadWords('zh-CN'), en: await loadWords('en') };
const patience = { timeout: 10_000 };

/** Lets what the last press started come to its end. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

/** The real app in a tab that remembers, driven and read as a person does: by role, label and what stands there. */
export class WalkedApp {
  readonly #kept = new Map<string, string>();
  storage: 'works' | 'full' | 'gone' = 'works';

  readonly #store: AnswerStore = {
    getItem: (key) => {
      if (this.storage === 'gone') throw new DOMException('gone', 'SecurityError');
      return this.#kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      if (this.storage !== 'works') throw new DOMException('full', 'QuotaExceededError');
      this.#kept.set(key, value);
    },
  };

  /** Opens the page at an entry of its own in the history, by a link where it says something. */
  static async open(view: ViewName, told: AnswerTexts): Promise<WalkedApp> {
    const parameters = Object.entries(told).map((pair) => pair.join('='));
    const isLink = parameters.length > 0;
    history.pushState(null, '', `/#/${view}${isLink ? `?${parameters.join('&')}` : ''}`);
    const app = new WalkedApp();
    await app.#load();
    return app;
  }

  async #load(): Promise<void> {
    const link = readLink(window.location.hash, walkDay);
    const locale = readQuery(window.location.search).lang ?? 'zh-CN';
    document.documentElement.lang = locale;
    render(
      <App
        opening={{
          locale,
          words: wordsOf[locale],
          today: walkDay,
          link,
          state: link.replacement
            ? { ...link.replacement, entries: {} }
            : loadSession(this.#store, walkDay),
          store: this.#store,
          framed: false,
          demo: undefined,
          share: undefined,
          ignored: [],
        }}
      />,
    );
    await settle();
  }

  async reload(): Promise<void> {
    cleanup();
    await this.#load();
  }

  close(): void {
    cleanup();
  }

  get lang(): 'zh-CN' | 'en' {
    const { lang } = document.documentElement;
    return lang === 'en' ? 'en' : 'zh-CN';
  }

  get words(): CoreWords {
    return wordsOf[this.lang];
  }

  /** What stands in one element that bears this mark of the reading contract. */
  marked(mark: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(mark);
  }

  async isAt(view: string): Promise<void> {
    const shown = () => this.marked('main')?.dataset['view'];
    await waitFor(() => {
      if (shown() !== view) throw new Error(`the app shows ${shown()} instead of ${view}`);
    }, patience);
    await settle();
  }

  async speaks(lang: 'zh-CN' | 'en'): Promise<void> {
    await waitFor(() => {
      if (this.lang !== lang) throw new Error(`the app speaks ${this.lang} instead of ${lang}`);
    }, patience);
    await settle();
  }

  /** What the tab would hold after a reload, as texts. */
  remembered(): Record<string, string> {
    const { given } = loadSession(this.#store, walkDay);
    const texts = Object.entries(given).map(([name, value]) => [
      name,
      value === 'unknown' ? value : writeAnswer(name as never, value as never),
    ]);
    return Object.fromEntries(texts);
  }

  #group(question: QuestionName): HTMLElement {
    const { label: name } = this.words.questions[question];
    return screen.getByRole('group', { name, hidden: true });
  }

  #optionLabel(question: QuestionName, text: string): string {
    const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> =
      this.words.choices;
    return text === 'unknown' ? this.words.unknown : (choices[question]?.[text] ?? text);
  }

  #isChoice(question: QuestionName): boolean {
    return Object.hasOwn(this.words.choices, question);
  }

  #box(question: QuestionName): HTMLInputElement {
    const { label: name } = this.words.questions[question];
    return screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
  }

  #tick(question: QuestionName, text: 'unknown' | 'none'): HTMLInputElement {
    const label = text === 'none' ? this.words.noCard : this.words.unknown;
    const name = (told: string) => told.startsWith(label);
    return within(this.#group(question)).getByRole<HTMLInputElement>('checkbox', {
      name,
      hidden: true,
    });
  }

  /** Answers one question on the screen: chooses, types, or ticks. */
  async say(question: QuestionName, text: string): Promise<void> {
    if (this.#isChoice(question)) {
      const name = this.#optionLabel(question, text);
      fireEvent.click(within(this.#group(question)).getByRole('radio', { name, hidden: true }));
    } else if (text === 'unknown' || text === 'none') {
      const tick = this.#tick(question, text);
      if (!tick.checked) fireEvent.click(tick);
    } else {
      const marks =
        question === 'cardMonths' ? (['unknown', 'none'] as const) : (['unknown'] as const);
      const ticked = marks
        .map((mark) => this.#tick(question, mark))
        .filter(({ checked }) => checked);
      for (const tick of ticked) fireEvent.click(tick);
      fireEvent.change(this.#box(question), { target: { value: text } });
    }
    await settle();
  }

  /** Does the screen show this as what was said to the question? */
  shows(question: QuestionName, text: string | undefined): boolean {
    if (this.#isChoice(question)) {
      const name = this.#optionLabel(question, text ?? 'unknown');
      const radio = within(this.#group(question)).getByRole<HTMLInputElement>('radio', {
        name,
        hidden: true,
      });
      return radio.checked === (text !== undefined);
    }
    if (text === 'unknown' || text === 'none') return this.#tick(question, text).checked;
    return this.#box(question).value === (text ?? '') && !this.#tick(question, 'unknown').checked;
  }

  async press(name: string): Promise<void> {
    fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    await settle();
  }

  async pressMarked(action: string): Promise<void> {
    const button = this.marked(`[data-action="${action}"]`);
    if (button === null) throw new Error(`there is nothing to press for ${action}`);
    fireEvent.click(button);
    await settle();
  }

  /** The browser's own back and forward. */
  async travel(steps: 1 | -1): Promise<void> {
    await act(async () => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('popstate', resolve, { once: true }),
      );
      history.go(steps);
      await arrived;
    });
    await settle();
  }

  /** As when an address without answers is opened in this tab. */
  async openAddress(view: string): Promise<void> {
    await act(async () => {
      const arrived = new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, { once: true }),
      );
      window.location.hash = `#/${view}`;
      await arrived;
    });
    await settle();
  }
}
