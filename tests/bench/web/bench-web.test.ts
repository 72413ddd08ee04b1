import { X509Certificate } from 'node:crypto';
import { connect } from 'node:http2';
import { cpus } from 'node:os';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rateFor } from './calibration';
import { atMost, median, table, tellGoals } from './figures';
import { shareOfOthers, shareOfWork } from './other-work';
import { makeCertificate } from './own-certificate';
import { bareFirstView, drawnInBrowser, withoutScripts } from './rivals';
import { serveSite } from './served-site';

const built =
  '<!doctype html><html data-main="./assets/main.js" data-ahead="./assets/chart.js" lang="zh-CN">' +
  '<head><style>a{}</style><script>start()</script></head><body><section>no</section>' +
  '<div id="root"><div><h1>分</h1></div></div>\n  </body></html>';

describe('the pages compared', () => {
  it('lose every script for the floor, and nothing else', () => {
    expect(withoutScripts(built)).toBe(
      '<!doctype html><html data-scripts="" lang="zh-CN"><head><style>a{}</style></head><body>' +
        '<section>no</section><div id="root"><div><h1>分</h1></div></div>\n  </body></html>',
    );
  });

  it('lose what was drawn at build time where the browser is to draw it, and load the app at once', () => {
    expect(drawnInBrowser(built)).toBe(
      '<!doctype html><html data-scripts="" data-main="./assets/main.js" data-ahead="./assets/chart.js"' +
        ' lang="zh-CN"><head><style>a{}</style><script type="module" src="./assets/main.js"></script>' +
        '</head><body><section>no</section><div id="root"></div>\n  </body></html>',
    );
    expect(drawnInBrowser('<html lang="en"></html>')).toBe('<html lang="en"></html>');
  });

  it('have the first screen of the bare stack drawn, and fetch its script once it is painted', () => {
    const page =
      '<html><head> <script type="module" crossorigin src="./a.js"></script></head>' +
      '<body><div id="root"></div></body></html>';
    expect(bareFirstView(page, '<h1>$&</h1>')).toBe(
      '<html><head></head><body><div id="root"><h1>$&</h1></div><script>' +
        "requestAnimationFrame(() => setTimeout(() => import('./a.js')))</script></body></html>",
    );
  });

  it('are refused where nothing was drawn, or nothing can be', () => {
    expect(() => drawnInBrowser('<html data-main="./a.js"><head></head></html>')).toThrow(
      'no first view',
    );
    expect(() => bareFirstView('<div id="root"></div>', '')).toThrow('no script');
    expect(() => bareFirstView('<script type="module" src="a.js"></script>', '')).toThrow('root');
  });
});

describe('what others do on the machine', () => {
  it('is the share of its time the processors worked', () => {
    expect(shareOfWork({ idle: 900, all: 1000 }, { idle: 1050, all: 1200 })).toBe(0.25);
    expect(shareOfWork({ idle: 900, all: 1000 }, { idle: 900, all: 1000 })).toBe(0);
  });

  it('is seen where there is some', async () => {
    const looking = shareOfOthers(400);
    const until = performance.now() + 350;
    while (performance.now() < until) {
      // Others would be at work now.
    }
    const share = await looking;
    expect(share).toBeGreaterThan(0.5 / cpus().length);
    expect(share).toBeLessThanOrEqual(1);
  });
});

describe('the server of the bench', () => {
  it('answers over HTTP/2 with brotli, the policy and a certificate for localhost', async () => {
    const certificate = makeCertificate();
    const read = new X509Certificate(certificate.cert);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.verify(read.publicKey)).toBe(true);
    const site = await serveSite(new Map([['index.html', Buffer.from(built)]]), certificate, true);
    onTestFinished(site.close);
    const session = connect(site.url, { ca: certificate.cert });
    onTestFinished(() => session.destroy());
    const stream = session.request({ ':path': '/' });
    const headers = await new Promise<Record<string, unknown>>((resolve) => {
      stream.on('response', resolve);
    });
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(headers).toMatchObject({
      ':status': 200,
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'no-cache',
    });
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
    expect(brotliDecompressSync(Buffer.concat(parts)).toString()).toBe(built);
  });
});

describe('figures', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 3],
    [[], Number.NaN],
  ])('of %j have the middle %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('stand under each other', () => {
    expect(
      table([
        ['', 'LCP'],
        ['ours', '830 ms'],
      ]),
    ).toBe('            LCP\n  ours   830 ms');
  });

  it('meet a goal that they reach, and miss it by the least or when there are none', () => {
    expect(atMost('LCP', 64, 64).isMet).toBe(true);
    expect(atMost('LCP', 64.1, 64).isMet).toBe(false);
    expect(atMost('LCP', Number.NaN, 64)).toMatchObject({ isMet: false, seen: 'none' });
    expect(tellGoals([atMost('LCP', 64, 64), atMost('TBT', 300, 20)])).toBe(
      '  ✓ met    LCP    64 ms   ≤ 64 ms\n  ✕ MISSED TBT   300 ms   ≤ 20 ms\n\n1 of 2 goals met',
    );
  });
});

describe('the rate at which this machine is another', () => {
  it('is read from the line through what was tried', () => {
    const tried = [
      { rate: 2, took: 40 },
      { rate: 4, took: 64 },
      { rate: 8, took: 112 },
    ];
    expect(rateFor(52, tried)).toBe(3);
    expect(rateFor(160, tried)).toBe(12);
  });

  it('is little moved by one figure that is off', () => {
    const tried = [
      { rate: 2, took: 24 },
      { rate: 2, took: 32 },
      { rate: 6, took: 80 },
      { rate: 6, took: 64 },
    ];
    // 28 on an average at 2 ×, 72 at 6 ×: 11 ms for each ×, 6 without any.
    expect(rateFor(50, tried)).toBe(4);
  });

  it('is none where the processor is too slow as it is, or nothing grows', () => {
    const slow = [
      { rate: 2, took: 160 },
      { rate: 4, took: 300 },
    ];
    expect(() => rateFor(52, slow)).toThrow('cannot be slowed until that takes 52 ms');
    expect(() => rateFor(52, [{ rate: 2, took: 40 }])).toThrow('cannot be slowed');
    expect(() =>
      rateFor(52, [
        { rate: 2, took: 60 },
        { rate: 4, took: 50 },
      ]),
    ).toThrow('cannot be slowed');
  });
});
