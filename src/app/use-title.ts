import { useEffect } from 'react';
import type { FirstWords } from '../messages/messages';
import { stepOfView, type View } from './view';

/** Names the page after its view, with the demonstration's mark before it where it is one. */
export function useTitle(words: FirstWords, view: View, isDemo: boolean): void {
  const step = stepOfView(view);
  const title = step ? words.stepHeadings[step] : words.pages[view as keyof FirstWords['pages']];
  useEffect(() => {
    const mark = isDemo ? `${words.notices.demo} · ` : '';
    document.title = mark + words.documentTitle(title);
  }, [words, title, isDemo]);
}
