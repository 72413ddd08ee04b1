import { openDetailsForPrint } from './open-details-for-print';

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
