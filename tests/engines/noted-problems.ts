/**
 * Notes what goes wrong in the document from now on: for a browser that tells nobody, and cannot be told
 * to listen before the page is loaded. Runs in the page.
 */
export function noteProblems(): void {
  const noted: string[] = [];
  const note = (text: string) => noted.push(text);
  addEventListener('error', ({ message }) => note(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`uncaught: ${reason}`));
  const { error } = console;
  console.error = (...said) => {
    note(`console: ${said.join(' ')}`);
    error(...said);
  };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    note(`console: page policy violated: ${violatedDirective} ${blockedURI}`);
  });
  Object.assign(window, { notedProblems: noted });
}

/** What was noted, and the requests to other machines, which the browser remembers. Runs in the page. */
export function tellProblems(): readonly string[] {
  const noted: unknown = Reflect.get(window, 'notedProblems');
  const near = ['localhost', '127.0.0.1'];
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, hostname }) => protocol.startsWith('http') && !near.includes(hostname))
    .map(({ href }) => `foreign request: ${href}`);
  return [...(Array.isArray(noted) ? noted.map(String) : []), ...foreign];
}
