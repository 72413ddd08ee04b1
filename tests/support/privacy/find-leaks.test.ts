import { describe, expect, it } from 'vitest';
import {
  type Allowed,
  findLeaks,
  findUnwantedActs,
  type NotedRequest,
  type Seen,
  type WindowState,
} from './find-leaks';

const nothing: Seen = { noted: [], requests: [], states: [] };
const allowed: Allowed = {
  isFile: (address) => address === 'https://check.example/en/',
  queries: ['?theme=dark'],
};
const request: NotedRequest = {
  url: 'https://check.example/en/',
  method: 'GET',
  headers: {},
  body: null,
};
const state: WindowState = {
  isFrame: true,
  url: 'https://check.example/embed/',
  title: 'Check',
  name: '',
  cookies: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  history: 'null',
};
const asked = (parts: Partial<NotedRequest>): Seen => ({
  ...nothing,
  requests: [{ ...request, ...parts }],
});
const held = (parts: Partial<WindowState>): Seen => ({
  ...nothing,
  states: [{ ...state, ...parts }],
});
const said = (channel: string, text: string): Seen => ({ ...nothing, noted: [{ channel, text }] });

describe('a typed text', () => {
  it.each<readonly [string, Seen, readonly string[]]>([
    ['in a query', asked({ url: 'https://x.example/?a=31457.23' }), ['31457.23 in request']],
    ['in fen', asked({ url: 'https://x.example/3145723' }), ['31457.23 in request']],
    ['in a header', asked({ headers: { referer: 'x31457.23' } }), ['31457.23 in header']],
    ['in a body', asked({ body: '31457.23' }), ['31457.23 in body']],
    ['in base64', said('console', btoa('31457.23')), ['31457.23 in console']],
    ['in a message', said('message', '{"a":"31457.23"}'), ['31457.23 in message']],
    ['in the address', held({ url: 'https://x.example/?31457.23' }), ['31457.23 in address']],
    ['in the title', held({ title: '31457.23' }), ['31457.23 in state']],
    ['in the state of the history', held({ history: '31457.23' }), ['31457.23 in state']],
    ['stored in a frame', held({ session: ['a=31457.23'] }), ['31457.23 in state']],
    ['stored by a page', held({ isFrame: false, session: ['a=31457.23'] }), []],
    [
      'in the fragment of the address',
      held({ url: 'https://x.example/#/result?amount=31457.23' }),
      ['31457.23 in address'],
    ],
    [
      'not in a fragment that goes with no request',
      asked({ url: 'https://check.example/en/#/result?amount=31457.23' }),
      [],
    ],
    ['nowhere', asked({}), []],
  ])('is found %s', (_, seen, found) => {
    expect(findLeaks(['31457.23'], seen)).toEqual(found);
  });
});

describe('an act that the tool never does', () => {
  it.each<readonly [string, Seen, readonly string[]]>([
    ['a way out', said('beacon', ''), ['used: beacon']],
    ['a post', asked({ method: 'POST' }), ['POST https://check.example/en/']],
    ['a body', asked({ body: '' }), ['a body to https://check.example/en/']],
    [
      'a query',
      asked({ url: 'https://check.example/en/?a' }),
      ['a query to https://check.example/en/: ?a'],
    ],
    [
      'a file of another',
      asked({ url: 'https://x.example/' }),
      ['no file of the site: https://x.example/'],
    ],
    [
      'a referrer',
      asked({ headers: { referer: 'https://check.example/?a' } }),
      ['a referrer with more than a path: https://check.example/en/'],
    ],
    ['a cookie', asked({ headers: { cookie: 'a=1' } }), ['a cookie to https://check.example/en/']],
    ['a kept cookie', held({ cookies: 'a' }), ['a frame keeps a cookie']],
    ['local storage', held({ local: ['a='] }), ['a frame keeps local storage']],
    ['session storage', held({ session: ['fenqi-check='] }), ['a frame keeps session storage']],
    ['another key', held({ isFrame: false, session: ['a='] }), ['a page keeps session storage']],
    ['a database', held({ databases: ['a'] }), ['a frame keeps a database']],
    ['a cache', held({ caches: ['a'] }), ['a frame keeps a cache']],
    ['a worker', held({ workers: 1 }), ['a frame keeps a worker']],
    ['a window name', held({ name: 'a' }), ['a frame keeps a window name']],
    [
      'another message',
      said('message', '{"type":"typed"}'),
      ['a message of another kind: {"type":"typed"}'],
    ],
    [
      'more in a message',
      said('message', '{"type":"complete","verdict":"meets"}'),
      ['a message of another kind: {"type":"complete","verdict":"meets"}'],
    ],
    ['a message of a bare text', said('message', '"a"'), ['a message of another kind: "a"']],
  ])('is found: %s', (_, seen, found) => {
    expect(findUnwantedActs(seen, allowed)).toEqual(found);
  });

  it.each<readonly [string, Seen]>([
    ['a file asked for', asked({})],
    ['with the query of the page', asked({ url: 'https://check.example/en/?theme=dark' })],
    ['an icon written into the page', asked({ url: 'data:image/svg+xml,a' })],
    ['a height told', said('message', '{"type":"height","height":640}')],
    ['a wish for its looks', said('message', '{"type":"set","theme":"dark"}')],
    ['an empty message', said('message', 'null')],
    ['its own storage', held({ isFrame: false, session: ['fenqi-check={}'] })],
  ])('is not seen in %s', (_, seen) => {
    expect(findUnwantedActs(seen, allowed)).toEqual([]);
  });
});
