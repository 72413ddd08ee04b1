/** Something that left a page, or could have: by which way, and what it held. */
export interface Noted {
  readonly channel: string;
  readonly text: string;
}

/** One request as it was made. */
export interface NotedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What a window holds beyond its document. */
export interface WindowState {
  readonly isFrame: boolean;
  readonly url: string;
  readonly title: string;
  readonly name: string;
  readonly cookies: string;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly workers: number;
  readonly history: string;
}

/** What was seen of one visit. */
export interface Seen {
  readonly noted: readonly Noted[];
  readonly requests: readonly NotedRequest[];
  readonly states: readonly WindowState[];
}

/** What a visit may do. */
export interface Allowed {
  /** Whether this is the address, without query, of a file that is there. */
  readonly isFile: (address: string) => boolean;
  /** The queries that the page was opened with. */
  readonly queries: readonly string[];
}

/** The forms in which a typed text might travel: as typed, as whole fen or parts, encoded. */
function formsOf(marker: string): readonly string[] {
  const encoded = [encodeURIComponent(marker), Buffer.from(marker).toString('base64').slice(0, -4)];
  return [...new Set([marker, marker.replace('.', ''), ...encoded])];
}

const beforeFragment = (url: string) => url.replace(/#.*$/s, '');

function textsOf({ noted, requests, states }: Seen): readonly Noted[] {
  return [
    ...noted,
    ...requests.flatMap(({ url, headers, body }) => [
      { channel: 'request', text: beforeFragment(url) },
      // A request never carries a fragment, a header might.
      { channel: 'header', text: JSON.stringify(headers) },
      { channel: 'body', text: body ?? '' },
    ]),
    ...states.flatMap(({ isFrame, url, session, ...rest }) => [
      { channel: 'address', text: url },
      { channel: 'state', text: JSON.stringify(isFrame ? { ...rest, session } : rest) },
    ]),
  ];
}

/** Every typed text that is found where it may not be: one sentence a find, each once. */
export function findLeaks(markers: readonly string[], seen: Seen): readonly string[] {
  const texts = textsOf(seen);
  const found = markers.flatMap((marker) => {
    const forms = formsOf(marker);
    return texts
      .filter(({ text }) => forms.some((form) => text.includes(form)))
      .map(({ channel }) => `${marker} in ${channel}`);
  });
  return [...new Set(found)];
}

/** Ways out of a page that the tool never takes, whatever they carry. */
const unusedChannels = [
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'events',
  'peer',
  'worker',
  'broadcast',
  'cookie',
  'database',
  'cache',
  'other storage',
];

function requestFaults(request: NotedRequest, allowed: Allowed): readonly string[] {
  const { method, headers, body } = request;
  const url = new URL(beforeFragment(request.url));
  // An icon written into the page, and a file that the reader saves, are no requests.
  if (url.protocol === 'data:' || url.protocol === 'blob:') return [];
  const address = url.origin + url.pathname;
  return [
    ...(method === 'GET' ? [] : [`${method} ${address}`]),
    ...(body === null ? [] : [`a body to ${address}`]),
    ...(url.search === '' || allowed.queries.includes(url.search)
      ? []
      : [`a query to ${address}: ${url.search}`]),
    ...(allowed.isFile(address) ? [] : [`no file of the site: ${address}`]),
    ...(/[?#]/.test(headers['referer'] ?? '')
      ? [`a referrer with more than a path: ${address}`]
      : []),
    ...(headers['cookie'] === undefined ? [] : [`a cookie to ${address}`]),
  ];
}

function stateFaults(state: WindowState): readonly string[] {
  const { isFrame, url, session, local, cookies, databases, caches, workers, name } = state;
  const where = isFrame ? 'a frame' : 'a page';
  const mine = (key: string) => !isFrame && key.startsWith('fenqi-check=');
  return [
    ...(local.length > 0 ? [`${where} keeps local storage`] : []),
    ...(cookies === '' ? [] : [`${where} keeps a cookie`]),
    ...(databases.length > 0 ? [`${where} keeps a database`] : []),
    ...(caches.length > 0 ? [`${where} keeps a cache`] : []),
    ...(workers > 0 ? [`${where} keeps a worker`] : []),
    ...(name === '' ? [] : [`${where} keeps a window name`]),
    ...(/#[^?]*\?/.test(url) ? [`${where} keeps answers in its address`] : []),
    ...(session.every(mine) ? [] : [`${where} keeps session storage`]),
  ];
}

/** What messages may hold: the names of their parts by type. Without a press on "share", no more is told. */
const messageParts: Readonly<Record<string, readonly string[]>> = {
  hello: ['namespace', 'type', 'version'],
  init: ['namespace', 'type', 'version'],
  set: ['type'],
  height: ['height', 'type'],
  step: ['id', 'index', 'total', 'type'],
  complete: ['type'],
  look: ['type'],
};

/** How the page around wants the frame to look: what it says, not what it is told. */
const looks = ['lang', 'theme', 'accent'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageFault(text: string): readonly string[] {
  const message: unknown = JSON.parse(text);
  // What a page says to itself to go on with its work is empty.
  if (message === null) return [];
  const names = isRecord(message) ? Object.keys(message).sort() : [];
  const parts = names.filter((name) => !looks.includes(name));
  const type = isRecord(message) ? String(message['type']) : '';
  const wanted = Object.hasOwn(messageParts, type) ? messageParts[type] : undefined;
  return wanted?.join() === parts.join() ? [] : [`a message of another kind: ${text}`];
}

/** Everything a visit did that the tool never does, whether it carried an answer or not; each once. */
export function findUnwantedActs(seen: Seen, allowed: Allowed): readonly string[] {
  const { noted, requests, states } = seen;
  return [
    ...new Set([
      ...noted
        .filter(({ channel }) => unusedChannels.includes(channel))
        .map(({ channel }) => `used: ${channel}`),
      ...noted
        .filter(({ channel }) => channel === 'message')
        .flatMap(({ text }) => messageFault(text)),
      ...requests.flatMap((request) => requestFaults(request, allowed)),
      ...states.flatMap(stateFaults),
    ]),
  ];
}
