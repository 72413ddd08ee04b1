import { escapeHtml } from './escape-html.ts';
import type { HostPage } from './page-list.ts';
import { metaPolicy } from './policy.ts';

/** What a page of ours around a frame is made of. */
export interface HostPageContent {
  readonly title: string;
  readonly description: string;
  /** Drawn HTML. */
  readonly body: string;
  /** Its script and style sheets, as paths from the site's root. */
  readonly script: string;
  readonly styles: readonly string[];
  /** The development server adds scripts of its own that the policy would forbid. */
  readonly hasPolicy: boolean;
}

/** The whole HTML of a page of ours that shows the tool in a frame, with paths that work from any sub-path. */
export function hostPageHtml(page: HostPage, content: HostPageContent): string {
  const root = '../'.repeat(page.file.split('/').length - 1);
  const at = (path: string) => (path.startsWith('/') ? path : root + path);
  const head = [
    '<meta charset="utf-8" />',
    ...(content.hasPolicy
      ? [`<meta http-equiv="Content-Security-Policy" content="${metaPolicy('host')}" />`]
      : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="robots" content="noindex" />',
    `<meta name="description" content="${escapeHtml(content.description)}" />`,
    `<title>${escapeHtml(content.title)}</title>`,
    `<link rel="icon" type="image/svg+xml" href="${root}favicon.svg" />`,
    ...content.styles.map((path) => `<link rel="stylesheet" href="${at(path)}" />`),
    `<script async src="${root}embed.v1.js"></script>`,
    `<script type="module" src="${at(content.script)}"></script>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${page.language}" data-page="host" data-name="${page.name}">`,
    `  <head>\n${head.map((line) => `    ${line}`).join('\n')}\n  </head>`,
    `  <body>\n    <div id="root">${content.body}</div>\n  </body>`,
    '</html>\n',
  ].join('\n');
}
