import { toFen } from '../domain/money/money';
import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '五、合作平台与场景拓展';

/** Partners and limits by scene; money in fen. */
export const scenes: Rulebook['scenes'] = {
  ecommerce: fromArticle(section, { partners: ['京东', '拼多多'], limit: { kind: 'separate' } }),
  local: fromArticle(section, { partners: ['美团', '酒店'], limit: { kind: 'tied-to-weilidai' } }),
  offline: fromArticle(section, {
    partners: ['永辉', '沃尔玛'],
    limit: { kind: 'per-payment', cap: toFen(5_000_00) },
  }),
  education: fromArticle(section, {
    partners: ['新东方'],
    limit: { kind: 'special-temporary' },
    document: 'enrolment-record',
  }),
  medical: fromArticle(section, {
    partners: ['私立医院'],
    limit: { kind: 'special-temporary' },
    document: 'visit-record',
  }),
};
