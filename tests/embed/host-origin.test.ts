import { describe, expect, it } from 'vitest';
import { hostOrigin, sendToHost } from '../../src/embed/host-origin';
import type { PostedResult } from '../../src/embed/messages';

interface Told {
  /** Absent where the browser has no such list. */
  readonly ancestorOrigins?: readonly string[];
  readonly referrer?: string;
}

const sent: unknown[][] = [];
const around = { postMessage: (...parts: unknown[]) => sent.push(parts) };

/** The little of a frame's window that is looked at; a whole one cannot be made by hand. */
function frame({ ancestorOrigins, referrer = '' }: Told): Window {
  const inside = { parent: around, location: { ancestorOrigins }, document: { referrer } };
  return inside as unknown as Window;
}

function topOfTab({ ancestorOrigins = [], referrer = '' }: Told): Window {
  const inside = frame({ ancestorOrigins, referrer });
  return Object.assign(inside, { parent: inside });
}

describe('the page around the frame', () => {
  it.each<readonly [string, Told]>([
    ['nothing is told', {}],
    ['one came from another page', { referrer: 'https://help.example/pay' }],
    ['a list is told all the same', { ancestorOrigins: ['https://help.example'] }],
  ])('is none at the top of the tab, when %s', (_, told) => {
    expect(hostOrigin(topOfTab(told))).toBeUndefined();
  });

  it.each<readonly [readonly string[], string | undefined]>([
    [['https://help.example'], 'https://help.example'],
    [['https://help.example:8443'], 'https://help.example:8443'],
    [['http://localhost:4173'], 'http://localhost:4173'],
    [['https://help.example', 'https://portal.example'], 'https://help.example'],
    [['https://help.example', 'null'], 'https://help.example'],
    [['null'], undefined],
    [['null', 'https://portal.example'], undefined],
    [['file://'], undefined],
    [[''], undefined],
  ])('is the nearest of %j: %s', (ancestorOrigins, origin) => {
    expect(hostOrigin(frame({ ancestorOrigins }))).toBe(origin);
    // Where the browser lists the pages around, the referrer is not asked: it may be an earlier page.
    const referrer = 'https://earlier.example/';
    expect(hostOrigin(frame({ ancestorOrigins, referrer }))).toBe(origin);
  });

  it.each<readonly [string, string | undefined]>([
    ['https://help.example/', 'https://help.example'],
    ['https://help.example/pay/instalments?from=menu#top', 'https://help.example'],
    ['https://help.example:443/pay', 'https://help.example'],
    ['https://help.example:8443/pay', 'https://help.example:8443'],
    ['http://localhost:4173/', 'http://localhost:4173'],
    ['', undefined],
    ['null', undefined],
    ['not an address', undefined],
    ['//help.example/pay', undefined],
    ['https://', undefined],
    ['about:blank', undefined],
    ['data:text/html,hello', undefined],
    ['file:///help/pay.html', undefined],
  ])('is told by the referrer "%s" where there is no list: %s', (referrer, origin) => {
    expect(hostOrigin(frame({ referrer }))).toBe(origin);
    expect(hostOrigin(frame({ referrer, ancestorOrigins: [] }))).toBe(origin);
  });
});

describe('a message to the page around', () => {
  it('goes there once, as it is, and to its exact origin', () => {
    const message: PostedResult = {
      namespace: 'fenqi-check',
      version: 1,
      type: 'result',
      verdict: 'meets',
      earliest: '2026-11-22',
    };
    sendToHost(frame({}), 'https://help.example:8443', message);
    expect(sent).toEqual([
      [
        {
          namespace: 'fenqi-check',
          version: 1,
          type: 'result',
          verdict: 'meets',
          earliest: '2026-11-22',
        },
        'https://help.example:8443',
      ],
    ]);
  });
});
