import { expect, it } from 'vitest';
import { serveOtherSite } from '../support/other-site';
import type { Visit } from './use-engine';
import { waitFor } from './wait-for';

const page = `<!doctype html><html lang="en"><title>Faults</title>
  <script src="/faults"></script></html>`;

const faults = (foreign: string) => `setTimeout(() => {
  console.error('said in the console');
  setTimeout(() => { throw new Error('thrown on the page'); });
  new Image().src = '/picture.svg';
  new Image().src = '${foreign}picture.svg';
  document.title = 'done';
}, 500);`;

/** That nothing goes wrong in a test is worth something only if what goes wrong is seen. */
export function describeWatching(visit: Visit): void {
  it('sees what goes wrong on a page', async () => {
    const foreign = await serveOtherSite({ '/picture.svg': '<svg/>' }, {}, { host: '127.0.0.2' });
    const site = await serveOtherSite(
      { '/': page, '/faults': faults(foreign) },
      { 'Content-Security-Policy': `img-src ${foreign}; script-src 'self'` },
      { types: { '/faults': 'text/javascript' } },
    );
    let seen = '';
    await visit(
      site,
      async (tab) => {
        await waitFor('the faults', () => tab.run(() => document.title === 'done'));
        seen = await waitFor('what went wrong', async () => {
          const problems = (await tab.problems()).join('\n');
          const isAll = /thrown/.test(problems) && /foreign request/.test(problems);
          return isAll ? problems : null;
        });
      },
      { allow: [/./] },
    );
    expect(seen).toMatch(/page policy violated: .*img-src/);
    expect(seen).toContain('console: said in the console');
    expect(seen).toMatch(/(uncaught|console): .*thrown on the page/);
    expect(seen).toContain(`foreign request: ${foreign}picture.svg`);
  });
}
