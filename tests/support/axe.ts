import axe from 'axe-core';

/** jsdom draws nothing, and says so each time axe looks for icons among the letters. */
if (typeof HTMLCanvasElement !== 'undefined') {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
}

/** Rules that need a whole page, or colours, which are computed from the tokens instead. */
const elsewhere = ['color-contrast', 'region', 'page-has-heading-one', 'landmark-one-main'];

/**
 * What does axe find wrong with this part of the page?
 *
 * @param part attached to the document
 * @returns each fault with the elements it was found in; empty when there is none
 */
export async function findAxeFaults(part: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(part, {
    rules: Object.fromEntries(elsewhere.map((id) => [id, { enabled: false }])),
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}
