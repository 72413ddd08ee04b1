import { type CostValues, sourced } from '../domain/rulebook/rulebook';
import { sources } from './sources';

/** Annual rates to compare with, as decimal fractions. */
export const rateLines: Pick<CostValues, 'referenceLine' | 'fourTimesLpr'> = {
  referenceLine: [
    sourced({
      value: 0.24,
      source: 'spc-practice',
      clause: '金融借款年利率24%以内',
      grade: sources['spc-practice'].grade,
      inForceFrom: '2020-08-20',
      inForceUntil: '2025-09-30',
      lastChecked: sources['spc-practice'].lastChecked,
    }),
    sourced({
      value: 0.24,
      source: 'nfra-2025-9',
      clause: '综合融资成本年化24%以内',
      grade: sources['nfra-2025-9'].grade,
      inForceFrom: '2025-10-01',
      lastChecked: sources['nfra-2025-9'].lastChecked,
    }),
  ],
  fourTimesLpr: [
    sourced({
      value: 0.12,
      source: 'lpr-2025-12',
      clause: '1年期3.0%×4（2025年12月）',
      grade: 'computed',
      inForceFrom: '2025-12-01',
      lastChecked: sources['lpr-2025-12'].lastChecked,
    }),
  ],
};
