const hostSource =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*'\s]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function portOf({ protocol, port }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

/** A source for http also admits https. */
function admitsScheme(
  asked: string | undefined,
  { protocol }: URL,
  page: URL | undefined,
): boolean {
  const scheme = asked?.toLowerCase() ?? page?.protocol.replace(':', '') ?? 'https';
  return protocol === `${scheme}:` || (scheme === 'http' && protocol === 'https:');
}

function admitsHost(asked: string, { hostname }: URL): boolean {
  const host = asked.toLowerCase();
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function admitsPath(asked: string | undefined, { pathname }: URL): boolean {
  if (asked === undefined || asked === '/') return true;
  return asked.endsWith('/') ? pathname.startsWith(asked) : pathname === asked;
}

/**
 * Does this source of a policy admit an address?
 *
 * @param source as it stands in the policy: `'self'`, `https:`, `*.example.com`, …
 * @param page the page the policy is of, for `'self'`; where it is not known, `'self'` admits nothing
 */
export function allowsSource(source: string, address: URL, page: URL | undefined): boolean {
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (source.toLowerCase() === "'self'") return page?.origin === address.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return admitsScheme(source.slice(0, -1), address, page);
  const [matched, scheme, host = '', port, path] = hostSource.exec(source) ?? [];
  if (matched === undefined) return false;
  const isDefault = port === undefined && /^(?:80|443)$/.test(portOf(address));
  return (
    admitsScheme(scheme, address, page) &&
    admitsHost(host, address) &&
    (isDefault || port === '*' || port === portOf(address)) &&
    admitsPath(path, address)
  );
}
