/**
 * Print the page; its folded parts are open meanwhile where `openDetailsForPrint` listens, as the app has it do.
 *
 * @returns false when the browser refused
 */
export function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}
