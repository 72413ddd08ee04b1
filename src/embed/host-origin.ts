import type { PostedResult } from './messages';

/**
 * Which page is this frame in?
 *
 * @param inside the frame's own window
 * @returns the origin of the page around, or undefined at the top, for an opaque origin, and where the
 *   browser does not tell: then nothing can be sent, for a message without an exact address could reach anyone
 */
export function hostOrigin(inside: Window): string | undefined {
  if (inside.parent === inside) return undefined;
  const [nearest] = inside.location.ancestorOrigins ?? [];
  const told = nearest ?? inside.document.referrer;
  try {
    const { origin } = new URL(told);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** Gives a page around that has no script of ours the result, to its exact origin. */
export function sendToHost(inside: Window, origin: string, message: PostedResult): void {
  inside.parent.postMessage(message, origin);
}
