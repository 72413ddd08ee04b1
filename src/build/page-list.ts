/** The language a page is written in. */
export type PageLanguage = 'zh-CN' | 'en';

/** Whether a page is opened by itself or meant for the frame of another site. */
export type PageKind = 'direct' | 'embed';

/** The pages of ours that show the tool in a frame. */
export type HostPageName = 'demo' | 'integrate';

/** One of those pages in one language; `file` is its path from the site's root. */
export interface HostPage {
  readonly file: string;
  readonly name: HostPageName;
  readonly language: PageLanguage;
}

/** Every page of ours that shows the tool in a frame. */
export const hostPageList: readonly HostPage[] = [
  { file: 'demo/index.html', name: 'demo', language: 'zh-CN' },
  { file: 'demo/en/index.html', name: 'demo', language: 'en' },
  { file: 'integrate/index.html', name: 'integrate', language: 'zh-CN' },
  { file: 'integrate/en/index.html', name: 'integrate', language: 'en' },
];

/** One HTML page of the site; `file` is its path from the site's root. */
export interface Page {
  readonly file: string;
  readonly language: PageLanguage;
  readonly kind: PageKind;
}

/** Every page that is made from the template `index.html`. */
export const pageList: readonly Page[] = [
  { file: 'index.html', language: 'zh-CN', kind: 'direct' },
  { file: 'en/index.html', language: 'en', kind: 'direct' },
  { file: 'embed/index.html', language: 'zh-CN', kind: 'embed' },
  { file: 'embed/en/index.html', language: 'en', kind: 'embed' },
];

/** The page that answers a path from the site's root (`/en/`, `/en/index.html`), or nothing. */
export function findPage(path: string): Page | undefined {
  const file = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  return pageList.find((page) => page.file === file);
}
