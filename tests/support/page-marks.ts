/** The elements with a mark, such as `data-rule`, optionally of one value. */
export function marked(part: ParentNode, mark: string, value?: string): readonly HTMLElement[] {
  const condition = value === undefined ? `[${mark}]` : `[${mark}="${value}"]`;
  return [...part.querySelectorAll<HTMLElement>(condition)];
}

/** The only element with a mark; none or several are an error. */
export function theMarked(part: ParentNode, mark: string, value?: string): HTMLElement {
  const [element, ...others] = marked(part, mark, value);
  if (element === undefined || others.length > 0) {
    throw new Error(`${others.length + (element ? 1 : 0)} elements with ${mark} ${value ?? ''}`);
  }
  return element;
}

/** What the mark says on each element that bears it, in the order of the page. */
export function marksOf(part: ParentNode, mark: string): readonly string[] {
  return marked(part, mark).map((element) => element.getAttribute(mark) ?? '');
}

/** The exact value a program reads from a figure. */
export function figureIn(part: ParentNode, name: string): number {
  return Number(theMarked(part, 'data-figure', name).getAttribute('value'));
}

/** One row of the cost table. */
export function costRow(part: ParentNode, terms: number, price: string): HTMLElement {
  const row = part.querySelector<HTMLElement>(
    `table[data-table="cost"] tr[data-terms="${terms}"][data-price="${price}"]`,
  );
  if (row === null) throw new Error(`no ${price} row of ${terms} terms`);
  return row;
}
