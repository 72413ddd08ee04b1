import { useEffect } from 'react';
import type { FirstWords } from '../messages/messages';
import { isLateView, screenOf, type View } from './view';

/** Names the page after its view, with the demonstration's mark before it where it is one. */
export function useTitle(words: FirstWords, view: View, isDemo: boolean): void {
  const screen = screenOf(view);
  const title = isLateView(screen) ? words.pages[screen] : words.stepHeadings[screen];
  useEffect(() => {
    const mark = isDemo ? `${words.notices.demo} · ` : '';
    document.title = mark + words.documentTitle(title);
  }, [words, title, isDemo]);
}
