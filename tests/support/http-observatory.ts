/** One answer of a site, with all it took to get there. */
export interface Answer {
  /** The addresses of the way to it, from the one without encryption to its own. */
  readonly route: readonly string[];
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly html: string;
}

/** How a rule of HTTP Observatory ends, and the points it brings or costs. */
export interface Finding {
  readonly rule: string;
  readonly outcome: string;
  readonly points: number;
}

type Rule = (answer: Answer) => readonly [outcome: string, points: number];

const broadly = ['http:', 'https:', 'ftp:', 'data:', 'blob:', '*'];

/** Policies by directive; of a directive that stands twice, the first counts. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.reverse().map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

const contentSecurityPolicy: Rule = ({ headers }) => {
  const text = headers['content-security-policy'];
  if (text === undefined) return ['none', -25];
  const policy = directivesOf(text);
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const scripts = sourcesOf('script-src');
  const objects = sourcesOf('object-src');
  const styles = sourcesOf('style-src');
  const passive = [...sourcesOf('img-src'), ...sourcesOf('media-src')];
  const insecure = (source: string) => /^(http|ftp):/.test(source);
  const isBroad = (source: string) => broadly.includes(source);
  const isUnsafe = (source: string) => isBroad(source) || source === "'unsafe-inline'";
  if (scripts.some(isUnsafe) || objects.some(isBroad)) return ['unsafe scripts', -20];
  const active = [...policy].filter(([name]) => name !== 'img-src' && name !== 'media-src');
  if (active.flatMap(([, sources]) => sources).some(insecure)) return ['insecure sources', -20];
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return ['eval', -10];
  if (passive.some(insecure)) return ['insecure pictures', -10];
  if (styles.some(isUnsafe)) return ['unsafe styles', 0];
  const rest = policy.get('default-src')?.join(' ');
  return rest === "'none'" ? ['nothing by default', 10] : ['nothing unsafe', 5];
};

const hasHsts = ({ headers }: Answer) => 'strict-transport-security' in headers;

const cookies: Rule = (answer) => {
  const given = answer.cookies.map((cookie) => cookie.toLowerCase());
  if (given.length === 0) return ['none', 0];
  const all = (flag: RegExp) => given.every((cookie) => flag.test(cookie));
  const sessions = given.filter((cookie) => /^[^=]*(sess|login|sid)/.test(cookie));
  const allSessions = (flag: RegExp) => sessions.every((cookie) => flag.test(cookie));
  if (!allSessions(/; *secure/)) return hasHsts(answer) ? ['session, HSTS', -10] : ['session', -40];
  if (!allSessions(/; *httponly/)) return ['session read by scripts', -30];
  if (!all(/; *secure/)) return hasHsts(answer) ? ['insecure, HSTS', -5] : ['insecure', -20];
  return all(/; *samesite=(strict|lax)/) ? ['same site', 5] : ['secure', 0];
};

const crossOriginSharing: Rule = ({ headers }) => {
  const origin = headers['access-control-allow-origin'];
  if (origin === undefined) return ['none', 0];
  const isWithCredentials = headers['access-control-allow-credentials'] === 'true';
  return isWithCredentials ? ['with credentials', -50] : ['public or restricted', 0];
};

const redirection: Rule = ({ route }) => {
  const [first, second, ...more] = route.map((address) => new URL(address));
  if (first?.protocol === 'https:') return ['no unencrypted address', 0];
  if (first === undefined || second === undefined) return ['none', -20];
  if ((more.at(-1) ?? second).protocol !== 'https:') return ['to nothing encrypted', -20];
  if (second.protocol !== 'https:') return ['late', -10];
  return second.hostname === first.hostname ? ['at once', 0] : ['to another host', -5];
};

const referrerPolicies = [
  'no-referrer',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
];

/** Of several, the last that is known counts. */
const referrerPolicy: Rule = ({ headers }) => {
  const value = headers['referrer-policy'];
  if (value === undefined) return ['none', 0];
  const known = value.split(',').map((part) => part.trim().toLowerCase());
  const last = known.filter((part) => referrerPolicies.includes(part)).at(-1) ?? '';
  const isPrivate = /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(last);
  return isPrivate ? ['private', 5] : ['unsafe or unknown', -5];
};

const strictTransport: Rule = ({ headers }) => {
  const seconds = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
  if (seconds === undefined) return ['none', -20];
  return Number(seconds) >= 15_768_000 ? ['six months or more', 0] : ['too short', -10];
};

const integrity: Rule = ({ html, route }) => {
  const tags = html.match(/<script\b[^>]*\bsrc=[^>]*>/g) ?? [];
  const own = new URL(route.at(-1) ?? 'https://nowhere.example/');
  const scripts = tags.map((tag) => ({
    isProtected: /\bintegrity=/.test(tag),
    isRelative: /\bsrc=["']?\/\//.test(tag),
    url: new URL(/\bsrc=["']?([^"'\s>]+)/.exec(tag)?.[1] ?? '', own),
  }));
  const foreign = scripts.filter(({ url }) => url.hostname !== own.hostname);
  if (foreign.length === 0) {
    const isProtected = scripts.length > 0 && scripts.every((script) => script.isProtected);
    return isProtected ? ['all protected', 5] : ['own scripts', 0];
  }
  const isInsecure = foreign.some(({ url, isRelative }) => isRelative || url.protocol === 'http:');
  const isProtected = foreign.every((script) => script.isProtected);
  if (isInsecure) return isProtected ? ['insecure, protected', -20] : ['insecure', -50];
  return isProtected ? ['foreign, protected', 5] : ['foreign', -5];
};

const contentTypeOptions: Rule = ({ headers }) =>
  headers['x-content-type-options'] === 'nosniff' ? ['nosniff', 0] : ['none or unknown', -5];

const framing: Rule = ({ headers }) => {
  const policy = directivesOf(headers['content-security-policy'] ?? '');
  if (policy.has('frame-ancestors')) return ['by policy', 5];
  const isOld = /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '');
  return isOld ? ['by the old header', 0] : ['none', -20];
};

const resourcePolicy: Rule = ({ headers }) => {
  const value = headers['cross-origin-resource-policy'];
  if (value === undefined || value === 'cross-origin') return ['for everyone', 0];
  return /^same-(origin|site)$/.test(value) ? ['kept to itself', 10] : ['unknown', -5];
};

const rules: Readonly<Record<string, Rule>> = {
  'content-security-policy': contentSecurityPolicy,
  cookies,
  'cross-origin-resource-sharing': crossOriginSharing,
  redirection,
  'referrer-policy': referrerPolicy,
  'strict-transport-security': strictTransport,
  'subresource-integrity': integrity,
  'x-content-type-options': contentTypeOptions,
  'x-frame-options': framing,
  'cross-origin-resource-policy': resourcePolicy,
};

const grades = [
  'A+',
  'A',
  'A',
  'A-',
  'B+',
  'B',
  'B',
  'B-',
  'C+',
  'C',
  'C',
  'C-',
  'D+',
  'D',
  'D',
  'D-',
];

/**
 * What HTTP Observatory says of an answer, by its published rules: 100 points, less what is wrong, and
 * more for what is better than asked once 90 are reached without.
 */
export function gradeAnswer(answer: Answer): {
  readonly findings: readonly Finding[];
  readonly score: number;
  readonly grade: string;
} {
  const findings = Object.entries(rules).map(([rule, judge]) => {
    const [outcome, points] = judge(answer);
    return { rule, outcome, points };
  });
  const sum = (points: readonly number[]) => points.reduce((total, each) => total + each, 100);
  const all = findings.map(({ points }) => points);
  const plain = sum(all.filter((points) => points < 0));
  const score = Math.max(0, plain >= 90 ? sum(all) : plain);
  return { findings, score, grade: grades[Math.max(0, 20 - Math.floor(score / 5))] ?? 'F' };
}
