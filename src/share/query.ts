/** The languages the page can be asked for. */
export type QueryLanguage = 'zh-CN' | 'en';

/** How the address asks the page to present itself. */
export interface QueryReading {
  readonly lang?: QueryLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Six hexadecimal digits in capitals, without `#`. */
  readonly accent?: string;
  /** The id of a demonstration, in kebab case; whether there is one is the caller's to judge. */
  readonly demo?: string;
  /** Whether the demonstration's guided tour begins by itself. */
  readonly tour?: true;
  readonly share?: 'verdict' | 'all';
  /** Known names that had a bad or a second value, each once. Unknown names are not told. */
  readonly ignored: readonly string[];
}

const oneOf =
  <Option extends string>(...options: readonly Option[]) =>
  (text: string): Option | undefined =>
    options.find((option) => option === text);

const like = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

const readLang = oneOf('zh-CN', 'en');
const readTheme = oneOf('auto', 'light', 'dark');
const readAccent = like(/^[0-9A-Fa-f]{6}$/);
const readDemo = like(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
const readTour = oneOf('1');
const readShare = oneOf('verdict', 'all');

/**
 * How does the query of this address ask the page to present itself?
 *
 * @param search as in `location.search`; names that are not ours, such as those WeChat appends, have no effect
 * @returns what was asked, theme `auto` when none was, and the known names whose value had no effect
 */
export function readQuery(search: string): QueryReading {
  const parameters = new URLSearchParams(search);
  const ignored: string[] = [];
  function read<Value>(name: string, to: (text: string) => Value | undefined): Value | undefined {
    const texts = parameters.getAll(name);
    const values = texts.map(to).filter((value) => value !== undefined);
    if (texts.length > Math.min(values.length, 1)) ignored.push(name);
    return values[0];
  }
  const lang = read('lang', readLang);
  const theme = read('theme', readTheme) ?? 'auto';
  const accent = read('accent', readAccent)?.toUpperCase();
  const demo = read('demo', readDemo);
  const tour = read('tour', readTour);
  const share = read('share', readShare);
  return {
    theme,
    ...(lang && { lang }),
    ...(accent && { accent }),
    ...(demo && { demo }),
    ...(tour && { tour: true }),
    ...(share && { share }),
    ignored,
  };
}

/**
 * Which query asks for the same, in another language?
 *
 * @param search as in `location.search`; all other parameters stay as they are written
 * @param lang the language to ask for
 * @returns a query with its `?`
 */
export function writeQuery(search: string, lang: QueryLanguage): string {
  const isLang = (segment: string) => new URLSearchParams(`?${segment}`).has('lang');
  const segments = search
    .replace(/^\?/, '')
    .split('&')
    .filter((segment) => segment !== '');
  const first = segments.findIndex(isLang);
  const before = first < 0 ? segments : segments.slice(0, first);
  const after = first < 0 ? [] : segments.slice(first).filter((segment) => !isLang(segment));
  return `?${[...before, `lang=${lang}`, ...after].join('&')}`;
}
