import { createHash } from 'node:crypto';

/** The hashes of what is written into a page, as a policy names them: `'sha256-…'`. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A page, or another file, into which nothing is written. */
export const nothingInline: InlineParts = { scripts: [], styles: [] };

function hashesOf(html: string, element: RegExp): readonly string[] {
  const texts = [...html.matchAll(element)].map(([, text = '']) => text);
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** What is written into this page: the texts of its own scripts and styles, data blocks left out. */
export function readInlineParts(html: string): InlineParts {
  return {
    scripts: hashesOf(html, /<script>([\s\S]*?)<\/script>/g),
    styles: hashesOf(html, /<style>([\s\S]*?)<\/style>/g),
  };
}
