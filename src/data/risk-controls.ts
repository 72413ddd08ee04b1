import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '六、风险控制与安全机制';

/** Checks the article names, and where a person sets their own. */
export const riskControls: Pick<Rulebook, 'riskControls' | 'riskSettingsPath'> = {
  riskControls: {
    biometric: fromArticle(section, true),
    'sms-check': fromArticle(section, true),
    freeze: fromArticle(section, true),
    // Rivals have no known reason to open their accounts to each other: `messages` says that we doubt it.
    'cross-check': fromArticle(section, true),
    'debtor-list': fromArticle(section, true),
  },
  riskSettingsPath: fromArticle(section, ['微信安全中心', '信用守护']),
};
