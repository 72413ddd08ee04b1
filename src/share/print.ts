/**
 * From now on, print folded parts open.
 *
 * @returns takes the listeners away again
 */
export function openDetailsForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = () => {
    const closed = [...document.querySelectorAll('details')].filter((part) => !part.open);
    for (const part of closed) part.open = true;
    opened = [...opened, ...closed];
  };
  const restore = () => {
    for (const part of opened) part.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', restore);
  };
}

/**
 * Print the page with its folded parts open, and fold them again afterwards.
 *
 * Works beside `openDetailsForPrint`, which the browser's own print command needs.
 *
 * @returns false when the browser refused
 */
export function printPage(): boolean {
  const stop = openDetailsForPrint();
  window.addEventListener('afterprint', stop, { once: true });
  try {
    window.print();
    return true;
  } catch {
    stop();
    return false;
  }
}
