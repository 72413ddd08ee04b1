/** Some browsers start reading only after the click has returned. */
const keepForMs = 60_000;

/**
 * Can this text be handed to the browser as a file to save?
 *
 * @param filename the name the file gets
 * @param mime its type, such as `text/calendar;charset=utf-8`
 * @param text its content
 * @returns false when the browser refused; true says only that it did not (WeChat ignores downloads without a word)
 */
export function downloadText(filename: string, mime: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: mime }));
    setTimeout(() => URL.revokeObjectURL(address), keepForMs);
    const link = document.createElement('a');
    link.href = address;
    link.download = filename;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    return true;
  } catch {
    return false;
  }
}
