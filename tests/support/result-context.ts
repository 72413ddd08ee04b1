import { assessNow } from '../../src/app/assess-now';
import { currentRulebook } from '../../src/data/current-rulebook';
import { sources } from '../../src/data/sources';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { type CalendarDate, toCalendarDate } from '../../src/domain/calendar/calendar';
import {
  type CoreWords,
  type Locale,
  loadOtherResult,
  loadWords,
  type WholeResultWords,
} from '../../src/messages/messages';
import { ownDetails } from '../../src/messages/own-detail-words';
import { ownResult } from '../../src/messages/own-result-words';
import type { DetailContext } from '../../src/result/result-context';
import { buildCalendarFile, buildCsv } from '../../src/share/take-away';

/** The day of the six people. */
export const resultDay: CalendarDate = toCalendarDate('2026-11-22');

/** The words of both languages, as the app loads them. */
export const coreWords: Readonly<Record<Locale, CoreWords>> = {
  'zh-CN': await loadWords('zh-CN'),
  en: await loadWords('en'),
};
export const resultWords: Readonly<Record<Locale, WholeResultWords>> = {
  'zh-CN': { ...ownResult, ...ownDetails },
  en: await loadOtherResult(),
};

/** All a section draws from, by the rulebook in use; nothing leaves the page and no answer is set. */
export function contextFor(
  given: GivenAnswers,
  options: { readonly locale?: Locale; readonly today?: CalendarDate } = {},
): DetailContext {
  const { locale = 'zh-CN', today = resultDay } = options;
  return {
    words: coreWords[locale],
    texts: resultWords[locale],
    replaced: 0,
    assessment: assessNow({ given, entries: {}, on: today }, today),
    rulebook: currentRulebook,
    sources,
    given,
    actions: {
      print: () => Promise.resolve(true),
      copy: async () => true,
      download: () => true,
      link: () => 'https://fenqi.example/#/result',
      calendarFile: (events) => buildCalendarFile({ events, stamp: today }),
      csv: buildCsv,
    },
    set: () => undefined,
    change: () => undefined,
    goTo: () => undefined,
    restart: () => undefined,
  };
}
