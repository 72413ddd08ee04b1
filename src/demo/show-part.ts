const gap = 16;
/** Below this height a caption that stays in view would leave too little room for what it speaks of. */
const lowScreen = '(max-height: 35.99rem)';

/** Is there too little room for a caption that stays in view? `demo.css` draws the same line. */
export function isLow(): boolean {
  return 'matchMedia' in window && window.matchMedia(lowScreen).matches;
}

/** Can a long screen not be scrolled, because the page around made its frame as high as the content? */
export function isFullHeight(): boolean {
  const { scrollHeight } = document.documentElement;
  return window.parent !== window && scrollHeight <= window.innerHeight + 1;
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top + window.scrollY;
}

function heightOf(selector: string): number {
  return document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
}

/** Back to the top of a screen; where there is little room, past the page's own header. */
export function showTop(alone: boolean): void {
  const caption = document.querySelector('[data-tour]');
  const top = alone && caption ? topOf(caption) - heightOf('[data-demo] > :first-child') : 0;
  window.scrollTo(0, top);
}

/**
 * Brings one part of the page under the tour's caption and marks it, as soon as it is there: the result comes late.
 *
 * @param alone hides the parts around it instead of scrolling, which only the page around the frame could do
 * @returns takes mark and hiding away again
 */
export function showPart(id: string, alone: boolean): () => void {
  const root = document.documentElement;
  let shown: HTMLElement | null = null;
  const show = (): boolean => {
    shown = document.getElementById(id);
    if (!shown) return false;
    shown.dataset['tourHere'] = '';
    if (alone) root.dataset['tourAlone'] = '';
    if (alone) showTop(true);
    else window.scrollTo(0, topOf(shown) - heightOf('[data-demo]') - gap);
    return true;
  };
  const watcher = new MutationObserver(() => show() && watcher.disconnect());
  if (!show()) watcher.observe(document.body, { childList: true, subtree: true });
  return () => {
    watcher.disconnect();
    delete shown?.dataset['tourHere'];
    delete root.dataset['tourAlone'];
  };
}
