const ofDemo = /^(?:demo|tour)(?:=|$)/;

/**
 * The address of this page as one's own, without a demonstration in it.
 *
 * A demonstration is left for a whole new page, so that clock, memory and history are one's own again; answers kept in
 * this tab stand there.
 *
 * @param search as in `location.search`; what is not about the demonstration stays as it is written
 * @param hash what it is to end with
 */
export function ownAddress(pathname: string, search: string, hash: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((segment) => segment !== '' && !ofDemo.test(segment));
  return `${pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}
