import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { type SceneEffect, sceneEffectOf } from '../../../src/domain/limit/scene-effect';
import { toFen } from '../../../src/domain/money/money';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

describe('how a scene bears on the limit', () => {
  it.each<readonly [Scene | undefined, SceneEffect]>([
    ['ecommerce', { effect: 'separate' }],
    ['local', { effect: 'less-weilidai' }],
    ['offline', { effect: 'capped-per-payment', cap: toFen(500_000) }],
    ['education', { effect: 'documents' }],
    ['medical', { effect: 'documents' }],
    [undefined, {}],
  ])('%s: %o', (scene, effect) => {
    expect(sceneEffectOf(fixedRulebook, scene, today)).toStrictEqual(effect);
  });
});

describe('a scene whose limit changes', () => {
  const [offline] = fixedRulebook.scenes.offline;
  const rulebook: Rulebook = {
    ...fixedRulebook,
    scenes: {
      ...fixedRulebook.scenes,
      offline: [
        {
          ...offline,
          inForceFrom: toCalendarDate('2026-03-01'),
          inForceUntil: toCalendarDate('2026-05-31'),
        },
        {
          ...offline,
          value: { partners: ['永辉'], limit: { kind: 'per-payment', cap: toFen(300_000) } },
          inForceFrom: toCalendarDate('2026-07-01'),
          inForceUntil: toCalendarDate('2026-07-31'),
        },
        {
          ...offline,
          value: { partners: ['永辉'], limit: { kind: 'separate' } },
          inForceFrom: toCalendarDate('2026-08-01'),
        },
      ],
    },
  };

  it.each<readonly [string, SceneEffect]>([
    ['2026-02-28', {}],
    ['2026-03-01', { effect: 'capped-per-payment', cap: toFen(500_000) }],
    ['2026-05-31', { effect: 'capped-per-payment', cap: toFen(500_000) }],
    ['2026-06-01', {}],
    ['2026-06-30', {}],
    ['2026-07-01', { effect: 'capped-per-payment', cap: toFen(300_000) }],
    ['2026-07-31', { effect: 'capped-per-payment', cap: toFen(300_000) }],
    ['2026-08-01', { effect: 'separate' }],
  ])('bears on %s as it stands on that day: %o', (day, effect) => {
    expect(sceneEffectOf(rulebook, 'offline', toCalendarDate(day))).toStrictEqual(effect);
  });

  it('leaves the other scenes alone', () => {
    const day = toCalendarDate('2026-06-15');
    expect(sceneEffectOf(rulebook, 'local', day)).toStrictEqual({ effect: 'less-weilidai' });
  });
});
