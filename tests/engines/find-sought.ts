import type { Sought } from './engine';

/**
 * The element to press for what is sought, or nothing. Runs in the page, so it sees nothing but its
 * argument. For an option that is its label: the part of it that a person aims at.
 */
export function findSought(sought: Sought): Element | null {
  const textOf = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (css: string, part: ParentNode = document) => [...part.querySelectorAll(css)];
  if ('css' in sought) return document.querySelector(sought.css);
  if ('button' in sought) {
    const isNamed = (element: Element) =>
      (element.getAttribute('aria-label') ?? textOf(element)) === sought.button;
    return all('button, summary').find(isNamed) ?? null;
  }
  const { question, option } = sought;
  const nameOf = (group: Element) => {
    const id = group.getAttribute('aria-labelledby');
    return textOf(id === null ? group.querySelector('legend') : document.getElementById(id));
  };
  const groups = all('fieldset, [role="group"]').filter((group) => nameOf(group) === question);
  if (option !== undefined) {
    const labels = groups.flatMap((group) => all('label', group));
    const says = (label: Element) => textOf(label) === option;
    const starts = (label: Element) => textOf(label).startsWith(option);
    return labels.find(says) ?? labels.find(starts) ?? null;
  }
  const fields = all('input:not([type="radio"], [type="checkbox"])');
  const labelOf = (field: Element) => {
    const id = field.getAttribute('aria-labelledby');
    if (id !== null) return document.getElementById(id);
    return field instanceof HTMLInputElement ? (field.labels?.item(0) ?? null) : null;
  };
  return fields.find((field) => textOf(labelOf(field)) === question) ?? null;
}
