/**
 * Is this key part of composing a text, as Chinese is typed?
 *
 * Safari reports the last one after the composition, with the code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
