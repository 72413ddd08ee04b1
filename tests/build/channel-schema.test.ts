import { describe, expect, it } from 'vitest';
import { channelSchema, channelShapes } from '../../src/build/channel-schema';

describe('the published schema', () => {
  it('defines what is said in each place', () => {
    const schema = JSON.parse(JSON.stringify(channelSchema()));
    expect(Object.keys(schema.$defs)).toEqual(['hello', 'init', 'result', 'fromFrame', 'fromHost']);
    for (const definition of Object.values<{ description: string }>(schema.$defs)) {
      expect(definition.description.length).toBeGreaterThan(40);
    }
    const types = schema.$defs.fromFrame.oneOf.map(
      (each: { properties: { type: { const: string } } }) => each.properties.type.const,
    );
    expect(types).toEqual(['height', 'step', 'complete', 'error', 'result']);
  });

  it.each<readonly [keyof typeof channelShapes, unknown, boolean]>([
    ['hello', { namespace: 'fenqi-check', version: 1, type: 'hello' }, true],
    ['hello', { namespace: 'fenqi-check', version: 2, type: 'hello' }, false],
    ['init', { namespace: 'fenqi-check', version: 1, type: 'init', theme: 'dark' }, true],
    ['fromFrame', { type: 'height', height: 640 }, true],
    ['fromFrame', { type: 'height', height: 100_000 }, false],
    ['fromFrame', { type: 'height', height: 0 }, false],
    ['fromFrame', { type: 'result', verdict: 'meets', answers: { score: '720' } }, true],
    ['fromFrame', { type: 'result', verdict: 'meets', answers: { name: 'x' } }, false],
    ['fromFrame', { type: 'result', verdict: 'meets', earliest: '2026-02-30' }, false],
    ['fromHost', { type: 'prefill', answers: { amount: '6000' } }, true],
    ['fromHost', { type: 'prefill', answers: { amount: 6000 } }, false],
    ['fromHost', { type: 'reset' }, false],
  ])('takes for %s %j: %s', (place, message, fits) => {
    expect(channelShapes[place].safeParse(message).success).toBe(fits);
  });
});
