import { describe, expect, it } from 'vitest';
import { collectParameters } from '../../src/share/collect-parameters';

describe('parameters of a link', () => {
  it('are taken in under their names', () => {
    expect(collectParameters('score=720&adult=unknown&on=2026-07-22&rulebook=a.1')).toEqual({
      collected: { given: { score: 720, adult: 'unknown' }, on: '2026-07-22', rulebook: 'a.1' },
      ignored: [],
    });
  });

  it('are named in order when they have no effect, rival quotes last', () => {
    expect(collectParameters('total=100&x=1&fee=1&score=y&&code=%')).toEqual({
      collected: { given: {} },
      ignored: ['x', 'score', 'code', 'fee', 'total'],
    });
  });

  it('count once: the first day and the first rulebook, and no day under another name', () => {
    expect(
      collectParameters('x=2026-07-21&on=2026-07-22&on=2026-07-23&rulebook=a.1&rulebook=b.2'),
    ).toEqual({
      collected: { given: {}, on: '2026-07-22', rulebook: 'a.1' },
      ignored: ['x', 'on', 'rulebook'],
    });
  });

  it('leave no trace where they are no answer', () => {
    expect(collectParameters('score=y')).toStrictEqual({
      collected: { given: {} },
      ignored: ['score'],
    });
  });

  it('may be none', () => {
    expect(collectParameters('')).toEqual({ collected: { given: {} }, ignored: [] });
  });
});
