/** The languages the whole product exists in; zh-CN is the source, en its equal. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
