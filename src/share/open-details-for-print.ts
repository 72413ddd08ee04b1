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
