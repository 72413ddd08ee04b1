import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '六、风险控制与安全机制';

/** Checks the article names, and where a person sets their own. */
export const riskControls: Pick<Rulebook, 'riskControls' | 'riskSettingsPath'> = {
  riskControls: {
    biometric: fromArticle(section, { doubtful: false }),
    'sms-check': fromArticle(section, { doubtful: false }),
    freeze: fromArticle(section, { doubtful: false, afterDays: 3 }),
    // Rivals have no known reason to open their accounts to each other.
    'cross-check': fromArticle(section, { doubtful: true }),
    'debtor-list': fromArticle(section, { doubtful: false }),
  },
  riskSettingsPath: fromArticle(section, ['微信安全中心', '信用守护']),
};
