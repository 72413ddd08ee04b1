import type { Rulebook } from '../domain/rulebook/rulebook';
import { burdenLines } from './burden-lines';
import { codes } from './codes';
import { entries } from './entries';
import { fees } from './fees';
import { limitFacts } from './limit-facts';
import { ownRulebookId } from './own-rulebook-id';
import { planFacts } from './plan-facts';
import { rateLines } from './rate-lines';
import { riskControls } from './risk-controls';
import { rivals } from './rivals';
import { scenes } from './scenes';
import { suggestions } from './suggestions';
import { thresholds } from './thresholds';

/** The project's own values; `id` changes with any of them, so that a link can say which it was made with. */
export const ownRulebook: Rulebook = {
  id: ownRulebookId,
  thresholds,
  limit: limitFacts,
  cost: { ...fees, ...rateLines, ...rivals, ...burdenLines },
  plan: planFacts,
  entries,
  scenes,
  codes,
  ...riskControls,
  ...suggestions,
};
