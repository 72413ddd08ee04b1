import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { wordsOf } from '../journeys/walker';
import { portOf } from '../support/free-port';
import { type HostMode, hostModes } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { startStaticServer } from '../support/static-server';
import type { Tab } from './engine';
import { readResult, walkByPointer } from './engine-walker';
import { siteAddress, type Visit } from './use-engine';
import { waitFor } from './wait-for';

interface Around {
  readonly told: readonly string[];
  readonly fallback: boolean;
  readonly height: number;
}

/** What the page around the frame was told, each thing once, and how it looks. Runs in the page. */
function lookAround(): Around {
  const said = document.getElementById('log')?.textContent ?? '';
  const link = document.querySelector<HTMLElement>('a[data-fenqi-fallback]');
  return {
    told: [...new Set(said.split('\n').filter((line) => line !== ''))],
    fallback: (link?.offsetHeight ?? 0) > 0,
    height: document.querySelector('iframe')?.clientHeight ?? 0,
  };
}

async function expectAround(tab: Tab, { name, expect: expected }: HostMode): Promise<void> {
  let around: Around | undefined;
  const hasCome = async () => {
    around = await tab.run(lookAround);
    return around.told.join() === expected.told.join() && around.fallback === expected.fallback;
  };
  // Whoever is told nothing yet would be right too early; what there is to see says the rest.
  await waitFor(name, hasCome).catch(() => undefined);
  expect(around, name).toMatchObject({ told: expected.told, fallback: expected.fallback });
  expect(around?.height, name).toBeLessThanOrEqual(expected.tallest);
}

/** The ways in which other sites frame the tool, and what comes of it. */
export function describeHostModes(visit: Visit): void {
  describe('framed by another site', () => {
    let bare: Server;

    beforeAll(async () => {
      bare = await startStaticServer(inject('engineSiteFolder'), '/', {});
    });

    afterAll(() => {
      bare.closeAllConnections();
      bare.close();
    });

    async function open(
      { site, html, headers, pages }: HostMode,
      work: (tab: Tab) => Promise<void>,
    ): Promise<void> {
      const address =
        site === 'with-headers' ? siteAddress('') : `http://localhost:${portOf(bare)}/`;
      const host = await serveOtherSite({ '/': html(address), ...pages }, headers);
      // What is refused on purpose is told in the console; nothing may be thrown for it.
      await visit(host, work, { allow: [/^console: /] });
    }

    const working = hostModes.filter(({ expect: { works } }) => works);

    it.each(working.map((mode) => [mode.name, mode] as const))(
      '%s: leads to the result',
      async (_, mode) => {
        await open(mode, async (tab) => {
          const frame = tab.inside('iframe');
          await walkByPointer(tab, frame, wordsOf['zh-CN'], meetsAllPerson);
          expect(await readResult(frame)).toMatchObject({
            verdict: 'meets',
            entry: 'merchant',
            earliest: '2026-11-22',
          });
          await expectAround(tab, mode);
          if (!mode.expect.fits) return;
          await waitFor(`${mode.name}: the frame as high as what is in it`, async () => {
            const { height } = await tab.run(lookAround);
            const inside = await frame.run(() => document.documentElement.scrollHeight);
            return Math.abs(height - inside) <= 1;
          });
        });
      },
    );

    it('is told why where nothing can come of it, and shows the link beside the frame', async () => {
      const failing = hostModes.filter(({ expect: { works } }) => !works);
      expect(failing.length).toBeGreaterThan(4);
      await Promise.all(failing.map((mode) => open(mode, (tab) => expectAround(tab, mode))));
    });
  });
}
