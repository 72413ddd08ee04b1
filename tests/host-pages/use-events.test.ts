import { describe, expect, it } from 'vitest';
import { type LoggedEvent, withEvent } from '../../src/host-pages/use-events';

const event = (key: number, name: LoggedEvent['name'], since = key): LoggedEvent => ({
  key,
  name,
  detail: { key },
  since,
  times: 1,
});

describe('the log of events', () => {
  it('has the newest first', () => {
    const log = withEvent([event(1, 'ready')], event(2, 'step'));
    expect(log.map(({ name }) => name)).toEqual(['step', 'ready']);
  });

  it('has one line for heights in a row, and it tells the last', () => {
    const heights = [event(2, 'height'), event(3, 'height'), event(4, 'height')];
    const log = heights.reduce(withEvent, [event(1, 'ready')] as readonly LoggedEvent[]);
    expect(log.map(({ name, times, since }) => [name, times, since])).toEqual([
      ['height', 3, 4],
      ['ready', 1, 1],
    ]);
    expect(log[0]?.detail).toEqual({ key: 4 });
    expect(withEvent(withEvent(log, event(5, 'step')), event(6, 'height'))).toHaveLength(4);
  });

  it('forgets the oldest of more than sixty', () => {
    const many = Array.from({ length: 70 }, (_, key) => event(key, 'step'));
    const log = many.reduce(withEvent, [] as readonly LoggedEvent[]);
    expect(log).toHaveLength(60);
    expect(log.at(-1)?.key).toBe(10);
  });
});
