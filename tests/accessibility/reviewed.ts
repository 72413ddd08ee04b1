/** Something axe cannot decide by itself, and how it is decided here, each time it is found. */
export interface Review {
  readonly rule: string;
  /** What kept axe from deciding, by its own name for it; nothing where it has none. */
  readonly because: string | undefined;
  /** Matches the element as it stands in the page. */
  readonly element: RegExp;
  /** Computed for every element found: see `settle-finding.ts`. */
  readonly settledBy: 'pixels' | 'name' | 'frame';
  readonly why: string;
}

/** All there is that axe leaves open. A finding without an entry fails, and so does an entry nobody needs. */
export const reviewed: readonly Review[] = [
  {
    rule: 'color-contrast',
    because: 'nonBmp',
    element: /^<(span (class="status-mark-sign" )?aria-hidden="true"|tspan x=)[^>]*>[✓✕◆]</,
    settledBy: 'pixels',
    why: 'A sign beside the word or figure that says the same; its colour is measured against what is painted under it.',
  },
  {
    rule: 'color-contrast',
    because: 'imgNode',
    element: /^<(text|tspan) /,
    settledBy: 'pixels',
    why: 'Words in a chart, which axe takes for a picture; measured against what is painted under them.',
  },
  {
    rule: 'color-contrast',
    because: 'bgOverlap',
    element: /^<(text|tspan) /,
    settledBy: 'pixels',
    why: 'The chart catches the pointer with an empty layer; measured against what is painted under the words.',
  },
  {
    rule: 'frame-tested',
    because: undefined,
    element: /^<iframe [^>]*data-fenqi-check=""/,
    settledBy: 'frame',
    why: 'axe is not sent into frames: what is in this one is looked at as “the tool in a frame”; its address is compared.',
  },
  {
    rule: 'label-content-name-mismatch',
    because: undefined,
    element: /^<button [^>]*aria-label=/,
    settledBy: 'name',
    why: 'The name is the visible word and what it is about, but axe finds no words in Chinese; compared as text.',
  },
];
