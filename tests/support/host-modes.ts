/** Where the tool itself is served from: with its headers, or from a host that lets nobody read its scripts. */
export type SiteKind = 'with-headers' | 'without-cors';

/** One way in which another site frames the tool, and what must come of it. */
export interface HostMode {
  readonly name: string;
  readonly site: SiteKind;
  /** The page around; `site` is the address of the tool's site, with its slash. */
  readonly html: (site: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further pages of the host's, by path: frames that are not the tool. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly expect: {
    /** Someone can be led to the result inside the frame. */
    readonly works: boolean;
    /** What the page around is told within fifteen seconds, in its order; `#log` has it, a line each. Nothing where no script may run. */
    readonly told: readonly string[];
    /** Whether the link beside the frame is to be seen. */
    readonly fallback: boolean;
    /** The tallest the frame may be by then, in CSS px. */
    readonly tallest: number;
    /** Whether the frame is as high as what is in it by then. */
    readonly fits?: true;
  };
}

const listen = `
  const log = document.getElementById('log');
  for (const name of ['ready', 'step', 'complete', 'error']) {
    addEventListener('fenqi-check:' + name, ({ detail }) => {
      log.textContent += name + (detail && (detail.id || detail.reason) ? ' ' + (detail.id || detail.reason) : '') + '\\n';
    });
  }
  addEventListener('error', () => { log.textContent += 'thrown\\n'; });`;

/** The page of a host: the frame, its link, and what is told about it. */
export function hostPage(site: string, frame: string, withScript = true): string {
  return `<!doctype html><html lang="en"><head><title>Help</title>
<meta name="viewport" content="width=device-width" /></head><body>
<h1>Help</h1>
${frame}<a data-fenqi-fallback href="${site}">Open the check</a>
<pre id="log"></pre>
${withScript ? `<script>${listen}</script><script async src="${site}embed.v1.js"></script>` : ''}
</body></html>`;
}

/** A frame as the README gives it. */
export function frameOf(src: string, attributes = ''): string {
  return `<iframe data-fenqi-check ${attributes} title="check" width="100%" height="900" src="${src}"></iframe>`;
}

/** As the tool itself does: the page around may have its script later than the frame its page. */
const greet = `
  const hello = { namespace: 'fenqi-check', version: 1, type: 'hello' };
  const greeting = setInterval(() => parent.postMessage(hello, '*'), 100);
  addEventListener('message', () => clearInterval(greeting));`;
const hello = (then: string) => `<!doctype html><html lang="en"><title>x</title><body><script>
  addEventListener('message', ({ ports: [port] }) => { if (port) { ${then} } });
  ${greet}
</script></body></html>`;

const hostile = hello(`
  for (const height of [NaN, Infinity, -640, 0, 1e9, 100000, '640', [640], { valueOf: 640 }, null, 640.5]) {
    port.postMessage({ type: 'height', height });
  }
  port.postMessage({ type: 'step', index: 1, total: 6, id: '<img src=x onerror=alert(1)>' });
  port.postMessage({ type: 'result', verdict: '<b>', answers: { ['__proto__']: 'x' } });
  port.postMessage(JSON.parse('{"type":"complete","__proto__":{"polluted":true}}'));
  for (const data of [null, 'height', 7, [], new Map(), new Date()]) port.postMessage(data);`);

const growing = `<!doctype html><html lang="en"><title>x</title>
<style>html, body { margin: 0 } body { height: calc(100vh + 20px) }</style><body><script>
  addEventListener('message', ({ ports: [port] }) => {
    if (!port) return;
    const tell = () => port.postMessage({ type: 'height', height: document.body.offsetHeight });
    new ResizeObserver(tell).observe(document.body);
    port.start();
  });
  ${greet}
</script></body></html>`;

const walked = [
  'ready',
  'step score',
  'step account',
  'step activity',
  'step credit',
  'step purchase',
  'step review',
  'step result',
  'complete',
];
const dead = { works: false, told: ['error no-answer'], fallback: true, tallest: 910 } as const;
const silent = { works: true, told: [], fallback: true, tallest: 910 } as const;
const alive = { works: true, told: walked, fallback: false, tallest: 20_000, fits: true } as const;
const sandbox = 'sandbox="allow-scripts"';

/** The ways in which hosts frame the tool, for every engine there is. */
export const hostModes: readonly HostMode[] = [
  {
    name: 'a plain frame without our script',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/`), false),
    expect: silent,
  },
  {
    name: 'a frame with our script',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/`)),
    expect: alive,
  },
  {
    name: 'a sandbox without an origin',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/`, sandbox)),
    expect: alive,
  },
  {
    name: 'a sandbox without an origin, where nobody may read the scripts',
    site: 'without-cors',
    html: (site) => hostPage(site, frameOf(`${site}embed/`, sandbox)),
    expect: dead,
  },
  {
    name: 'a host whose policy forbids frames',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/`)),
    headers: { 'Content-Security-Policy': "frame-src 'none'" },
    expect: dead,
  },
  {
    name: 'a host whose policy forbids scripts',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/`)),
    headers: { 'Content-Security-Policy': "script-src 'none'" },
    expect: silent,
  },
  {
    name: 'a frame that is not there',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(`${site}embed/gone/`)),
    expect: dead,
  },
  {
    name: 'a page that may not be framed',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf(site)),
    expect: dead,
  },
  {
    name: 'a hostile frame',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf('/hostile')),
    pages: { '/hostile': hostile },
    expect: dead,
  },
  {
    name: 'a page that grows with its own frame',
    site: 'with-headers',
    html: (site) => hostPage(site, frameOf('/growing')),
    pages: { '/growing': growing },
    // Twelve steps of 20 px.
    expect: { works: false, told: ['ready', 'error growth'], fallback: true, tallest: 1150 },
  },
];
