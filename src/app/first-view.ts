import type { CalendarDate } from '../domain/calendar/calendar';
import type { FirstWords, Locale } from '../messages/messages';
import type { FieldEntry } from '../wizard/field-entry';
import type { Opening } from './opening';

/** What a page opens with when nothing is asked for, nothing stored and nothing answered: the file's own content. */
export function firstOpening(
  locale: Locale,
  words: FirstWords,
  framed: boolean,
  today: CalendarDate,
): Opening {
  return {
    locale,
    words,
    today,
    link: { view: 'start', ignored: [], ignoredMore: 0 },
    state: { given: {}, entries: {}, on: today },
    store: undefined,
    framed,
    demo: undefined,
    share: undefined,
    ignored: [],
  };
}

/** Is what was opened exactly what the file shows, so that it can be taken over as it stands? */
export function isFirstView(opening: Opening, fileLanguage: string, fileKind: string): boolean {
  const { link, state, locale, framed, demo, ignored } = opening;
  return (
    link.view === 'start' &&
    link.ignored.length + ignored.length === 0 &&
    // What came by another rulebook bears a notice.
    state.rulebook === undefined &&
    !demo &&
    locale === fileLanguage &&
    framed === (fileKind === 'embed') &&
    Object.keys(state.given).length + Object.keys(state.entries).length === 0
  );
}

/** What was typed into the file's own question before any script had run; nothing where it was left alone. */
export function typedBeforeStart(root: HTMLElement): FieldEntry | undefined {
  const text = root.querySelector<HTMLInputElement>('input[name="score.text"]')?.value ?? '';
  const unsure = root.querySelector<HTMLInputElement>('input[name="score.unsure"]')?.checked;
  return text !== '' || unsure
    ? { text, unsure: unsure ?? false, none: false, confirmed: '' }
    : undefined;
}
