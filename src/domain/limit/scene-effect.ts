import type { Scene } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import { type Rulebook, type SceneLimit, sourcedOn } from '../rulebook/rulebook';
import type { LimitEstimate } from './limit-shape';

type EffectName = NonNullable<LimitEstimate['sceneEffect']>;

/** How a scene bears on the range, and the most it allows a payment, if it says. */
export interface SceneEffect {
  readonly effect?: EffectName;
  readonly cap?: Fen;
}

const effects: Readonly<Record<SceneLimit['kind'], EffectName>> = {
  separate: 'separate',
  'tied-to-weilidai': 'less-weilidai',
  'per-payment': 'capped-per-payment',
  'special-temporary': 'documents',
};

/**
 * How does the scene bear on the limit?
 *
 * @param rulebook where the scenes stand
 * @param scene where the purchase is made; undefined when it is not known or there is none
 * @param today the day whose values hold
 * @returns the effect, with a cap in fen where payments are capped; empty when nothing is known
 * @source article
 */
export function sceneEffectOf(
  rulebook: Rulebook,
  scene: Scene | undefined,
  today: CalendarDate,
): SceneEffect {
  const partner = scene && sourcedOn(rulebook.scenes[scene], today);
  if (!partner) return {};
  const { limit } = partner.value;
  const effect = effects[limit.kind];
  return limit.kind === 'per-payment' ? { effect, cap: limit.cap } : { effect };
}
