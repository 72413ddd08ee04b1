/** Puts a host's accent on the page; where its script does not come, the page keeps its own. */
export async function loadAccent(accent: string, root: HTMLElement): Promise<void> {
  try {
    (await import('./accent')).applyAccent(accent, root);
  } catch {
    // A look is not worth a page that does not open.
  }
}
