import { escapeHtml } from './escape-html.ts';
import type { Page } from './page-list.ts';
import { pageWords } from './page-words.ts';

const templateRoot = '<html lang="zh-CN" data-page="direct">';

/**
 * The HTML of one page: the template, which is the Chinese page, with its `{{name}}` places filled.
 * @throws when the template lacks what is replaced or names a place that is not known.
 */
export function fillPage(template: string, page: Page): string {
  const words = pageWords[page.language];
  const places: Readonly<Record<string, string>> = {
    title: words.title,
    description: words.description,
  };
  if (!template.includes(templateRoot)) throw new Error(`index.html lacks ${templateRoot}`);
  const root = `<html lang="${page.language}" data-page="${page.kind}">`;
  return template.replace(templateRoot, root).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const text = places[name];
    if (text === undefined) throw new Error(`index.html has an unknown place {{${name}}}`);
    return escapeHtml(text);
  });
}
