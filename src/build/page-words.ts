import type { InsteadWords } from '../app/instead';
import type { PageLanguage } from './page-list.ts';

/** What a page says before any script has run. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** For browsers in which the app does not come to run. */
  readonly instead: InsteadWords;
}

/** The words of the page's own head and of its text for readers without scripts. */
export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  'zh-CN': {
    title: '微信分期开通自查',
    description:
      '约 2 分钟，看看自己是否符合网文所说的微信分期开通条件、还差什么、真实要多花多少。不登录，不上传答案，非腾讯出品。',
    instead: {
      title: '自查没能打开，先看条件',
      about: '微信分期开通自查：对照网文所说的条件，看看还差什么、分期真实要多花多少。非腾讯出品。',
      needs:
        '这个页面要用 JavaScript。如果只是断网了，连上后重新打开；还不行，就更新微信或换个浏览器（Chromium 107、Safari 15.6、Firefox 115 或更新）。',
      required: (count) => `基本条件 ${count} 条`,
      inWechat: '也可以直接在微信里看',
      ways: [
        '看看对你开放了没有：我 → 服务 → 钱包 → 支付分。没有显示分期，就是没对你开放。',
        '问微信客服：我 → 设置 → 帮助与反馈。',
      ],
    },
  },
  en: {
    title: 'WeChat Installments Check',
    description:
      'In two minutes, see whether you meet the reported conditions for WeChat installments, what is missing, and what they really cost. No login, nothing uploaded. Not by Tencent.',
    instead: {
      title: 'The check did not open; here are the conditions',
      about:
        'WeChat Installments Check compares your answers with the reported conditions and shows what installments really cost. Not by Tencent.',
      needs:
        'This page needs JavaScript. If you were offline, open it again; otherwise update WeChat or try another browser (Chromium 107, Safari 15.6, Firefox 115 or later).',
      required: (count) => `${count} basic conditions`,
      inWechat: 'You can also look in WeChat itself',
      ways: [
        'See whether it is offered to you: 我 → 服务 → 钱包 → 支付分 (Me → Services → Wallet → Pay Score). If no installments are shown, they are not offered to you.',
        'WeChat’s own support: 我 → 设置 → 帮助与反馈 (Me → Settings → Help & Feedback).',
      ],
    },
  },
};
