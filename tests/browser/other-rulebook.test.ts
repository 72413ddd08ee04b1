import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../support/browser';
import { startStaticServer } from '../support/static-server';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'public/rulebook.example.json');
const folder = mkdtempSync(join(tmpdir(), 'fenqi-check-'));

/** Builds the site with a rulebook file, into a folder of its own. */
function buildWith(file: string, into: string): { readonly status: number; readonly said: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$)/.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', 'build', '--', '--outDir', into, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8', env: { ...env, FENQI_RULEBOOK: file } },
  );
  return { status: status ?? 1, said: stdout + stderr };
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('a site built with the example of a rulebook file', () => {
  const site = join(folder, 'site');
  let address = '';

  beforeAll(async () => {
    const { status, said } = buildWith(example, site);
    expect(status, said).toBe(0);
    const server = await startStaticServer(site, '/');
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    return () => server.close();
  }, 300_000);

  it('publishes schema and example beside each other', () => {
    const file: { readonly $schema: string } = JSON.parse(
      readFileSync(join(site, 'rulebook.example.json'), 'utf8'),
    );
    expect(existsSync(join(site, file.$schema))).toBe(true);
  });

  it('states its values to readers without scripts too', async () => {
    const { page } = await openPage({ path: address, javaScript: false });
    await page.locator('.instead').waitFor();
    const text = await page.locator('.instead').textContent();
    expect(text).toContain('支付分 620 起');
    expect(text).not.toContain('支付分 600 起');
  });

  it.each([
    ['', '条件按《示例规则》（2026年11月22日）', '其中规则作者的假设 3 项', '支付分 610，差 10 分'],
    ['en/', 'By “Example rules” (November 22, 2026)', 'its author’s assumption', 'Pay Score 610'],
  ])(
    'shows its name, day and grades and goes by its values: /%s',
    async (path, name, grades, rule) => {
      const { page } = await openPage({ path: `${address}${path}#/result?score=610&cardMonths=4` });
      const edition = page.locator('[data-edition="2026-11-22"]');
      await edition.waitFor();
      expect(await edition.textContent()).toContain(name);
      expect(await edition.textContent()).toContain(grades);
      const score = page.locator('[data-rule="pay-score"]');
      expect(await score.getAttribute('data-status')).toBe('fail');
      expect(await score.textContent()).toContain(rule);
      expect(await page.locator('[data-rule="card-age"]').getAttribute('data-status')).toBe('pass');
      expect(await page.locator('#sources').textContent()).toContain(
        '示例：自己的假设，不是真实数据',
      );
    },
  );

  it('tells what differs from the rules a link was made with', async () => {
    const link = '#/result?score=610&on=2026-11-22&rulebook=2026-11-22';
    const { page } = await openPage({ path: `${address}${link}` });
    const told = await page.locator('[data-notice="recheck"]').textContent();
    expect(told).toContain('链接按规则 2026-11-22 做的，这里用规则 example-2026-11-22');
    expect(told).toContain('支付分：变成不符');
    expect(told).toContain('支付分的要求：从“支付分 600 起”变成“支付分 620 起”');
    expect(told).toContain('3 期费率：从每期 1.5% 变成 1.6%');
  });
});

describe('a rulebook file that cannot be used', () => {
  const broken = join(folder, 'broken.json');

  it('is refused when what it says does not hold', () => {
    const right = readFileSync(example, 'utf8');
    const wrong = right.replace('"lastChecked": "2026-11-22"', '"lastChecked": "2024-11-22"');
    expect(wrong).not.toBe(right);
    writeFileSync(broken, wrong);
    const { status, said } = buildWith(broken, join(folder, 'broken'));
    expect(status).not.toBe(0);
    expect(said).toContain('was last checked on 2024-11-22');
    expect(said).toContain('does not hold');
    expect(existsSync(join(folder, 'broken'))).toBe(false);
  }, 300_000);
});
