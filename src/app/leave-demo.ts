const ofDemo = /^(?:demo|tour)(?:=|$)/;

/**
 * Where does one's own check begin, seen from a demonstration?
 *
 * A whole new page, so that clock, memory and history are one's own again; answers kept in this tab stand there.
 *
 * @param search as in `location.search`; what is not about the demonstration stays as it is written
 */
export function ownAddress(pathname: string, search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((segment) => segment !== '' && !ofDemo.test(segment));
  return `${pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}#/start`;
}
