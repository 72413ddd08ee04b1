/** How long a browser may take to begin, once it was asked to. */
const patience = 1_000;

/**
 * Print the page; its folded parts are open meanwhile where `openDetailsForPrint` listens, as the app has it do.
 *
 * @returns false when the browser refused, or has not begun a second later: a sandboxed frame without `allow-modals` and
 *   some apps' own browsers do nothing, without a word
 */
export async function printPage(): Promise<boolean> {
  const beginning = new AbortController();
  const begun = new Promise<boolean>((resolve) => {
    window.addEventListener('beforeprint', () => resolve(true), { signal: beginning.signal });
    setTimeout(() => resolve(false), patience);
  });
  try {
    window.print();
    return await begun;
  } catch {
    return false;
  } finally {
    beginning.abort();
  }
}
