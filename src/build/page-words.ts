import type { PageLanguage } from './page-list.ts';

/** What a page says before any script has run. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly withoutScripts: string;
}

/** The words of the page's own head and of its text for readers without scripts. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  'zh-CN': {
    title: '微信分期开通自查',
    description:
      '约2分钟，看看自己是否符合网文所说的微信分期开通条件、还差什么、真实要多花多少。不登录，不上传答案，非腾讯出品。',
    withoutScripts:
      '微信分期开通自查：对照网文所说的条件，看看还差什么、分期真实要多花多少。答案只在你的浏览器里计算，所以要打开 JavaScript 才能用。也可以直接去微信里看：我→服务→钱包→支付分，没有显示分期就是没对你开放。本工具非腾讯出品。',
  },
  en: {
    title: 'WeChat Installments Check',
    description:
      'In two minutes, see whether you meet the reported conditions for WeChat instalments, what is missing, and what they really cost. No login, nothing uploaded. Not by Tencent.',
    withoutScripts:
      'WeChat Installments Check compares your answers with the reported conditions and shows what instalments really cost. Answers are worked out in your own browser, so it needs JavaScript. You can also look in WeChat itself: 我→服务→钱包→支付分 (Me→Services→Wallet→Pay Score); if no instalments are shown, they are not offered to you. Not by Tencent.',
  },
};
