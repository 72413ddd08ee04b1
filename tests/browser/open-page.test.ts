import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations, type OpenedPage, openPage } from '../support/browser';
import { serveOtherSite } from '../support/other-site';

const sound = '<!doctype html><html lang="en"><title>t</title><main><h1>Hello</h1></main></html>';

async function openText(html: string, headers = {}, allow: RegExp[] = []): Promise<OpenedPage> {
  const path = await serveOtherSite({ '/': html }, headers);
  return openPage({ path, allow, finishWithTest: false });
}

describe('a test of a page', () => {
  it('passes when nothing went wrong', async () => {
    const { page, finish } = await openText(sound);
    await expectNoAxeViolations(page);
    await finish();
  });

  it.each([
    ['an error is logged', '<script>console.error("logged")</script>', 'logged'],
    ['a warning is logged', '<script>console.warn("warned")</script>', 'warned'],
    ['an error is thrown', '<script>throw new Error("thrown")</script>', 'thrown'],
    ['a file is missing', '<img src="/gone.png" alt="">', 'gone.png'],
    ['another origin is asked', '<img src="http://localhost:9/a.png" alt="">', 'another origin'],
  ])('fails when %s', async (_, fault, says) => {
    const { finish, problems } = await openText(sound + fault);
    await expect.poll(() => problems.join()).toContain(says);
    await expect(finish()).rejects.toThrow('what went wrong on the page');
  });

  it('fails when the page breaks its policy', async () => {
    const headers = { 'Content-Security-Policy': "script-src 'none'" };
    const { finish } = await openText(`${sound}<script>1</script>`, headers);
    await expect(finish()).rejects.toThrow('what went wrong on the page');
  });

  it('passes over the problems it provokes', async () => {
    const { finish } = await openText(`${sound}<script>console.error("meant")</script>`, {}, [
      /meant/,
    ]);
    await finish();
  });

  it('fails when axe finds something', async () => {
    const { page, finish } = await openText(sound.replace('<h1>', '<img src="data:,"><h1>'));
    await expect(expectNoAxeViolations(page)).rejects.toThrow('what axe found');
    await finish();
  });

  it('runs on the day it is told, at noon in Shanghai', async () => {
    const { page } = await openPage({
      path: await serveOtherSite({ '/': sound }),
      now: '2027-03-01',
    });
    expect(await page.evaluate(() => new Date().toString())).toContain(
      'Mar 01 2027 12:00:00 GMT+0800',
    );
  });
});
