import type { Thresholds } from '../domain/rulebook/rulebook';
import { fromArticle, undatedFrom } from './from-article';
import { fromDocument } from './from-document';

const requirements = '一、开通资格核心要求';
const tiers = '一、开通资格核心要求（评估维度表）';
const failures = '七、常见开通失败原因';

/** The bounds of the fifteen rules. */
export const thresholds: Thresholds = {
  // The General Provisions of 2017 had the same age before the Civil Code took it over in 2021.
  age: fromDocument('civil-code', '第十七条', '2017-10-01', 18),
  payScore: fromArticle(requirements, 600),
  payScoreSomeScenes: fromArticle(requirements, 650),
  realName: fromArticle(requirements, true),
  cardMonths: fromArticle(requirements, 6),
  defaultMonths: fromArticle(requirements, 6),
  noOverdue: fromArticle(tiers, true),
  txPerDay: fromArticle(requirements, 3),
  loginDays: fromArticle(tiers, 10),
  profile: fromArticle(failures, true),
  nationalBank: fromArticle(failures, true),
  notStudent: fromDocument(
    'student-lending-rule',
    '小额贷款公司不得向大学生放贷',
    undatedFrom,
    true,
  ),
  premiumScore: fromArticle(tiers, 750),
  premiumPayPerDay: fromArticle(tiers, 5),
  premiumPastOverdues: fromArticle(tiers, 2),
};
