import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureCodes, lookUpCode } from '../../../src/domain/codes/codes';

describe('a failure code in the spelling of the person who saw it', () => {
  it.each([
    ['as WeChat writes it', 'WECHAT_CREDIT_401', 'WECHAT_CREDIT_401'],
    ['in small letters', 'wechat_auth_403', 'WECHAT_AUTH_403'],
    ['with hyphens', 'WeChat-Order-500', 'WECHAT_ORDER_500'],
    ['with long dashes', 'WECHAT—BANK—404', 'WECHAT_BANK_404'],
    ['with spaces around and within', '  wechat bank  404 ', 'WECHAT_BANK_404'],
    ['without any separator', 'wechatcredit401', 'WECHAT_CREDIT_401'],
    ['in full-width letters', 'ＷＥＣＨＡＴ＿ＣＲＥＤＩＴ＿４０１', 'WECHAT_CREDIT_401'],
    ['without the prefix', 'credit 401', 'WECHAT_CREDIT_401'],
    ['the number alone', '401', 'WECHAT_CREDIT_401'],
    ['the full-width number alone', '５００', 'WECHAT_ORDER_500'],
    ['with an invisible mark from copying', '\u200b404', 'WECHAT_BANK_404'],
  ])('is known %s', (_, text, code) => {
    expect(lookUpCode(text)).toBe(code);
  });

  it.each(['999', '4010', '40', 'WECHAT_CREDIT_403', 'WECHAT', ' 实名 ', '', '__proto__'])(
    'is unknown when it reads %j',
    (text) => {
      expect(lookUpCode(text)).toBeUndefined();
    },
  );
});

describe('always', () => {
  const separator = fc.constantFrom('', ' ', '_', '-', '－', '＿', '　');

  it('finds a code however its parts are joined and cased', () => {
    const spelling = fc
      .record({
        code: fc.constantFrom(...failureCodes),
        from: fc.integer({ min: 0, max: 2 }),
        separator,
        small: fc.boolean(),
      })
      .map(({ code, from, separator: by, small }) => {
        const text = code.split('_').slice(from).join(by);
        return { code, text: small ? text.toLowerCase() : text };
      });
    fc.assert(
      fc.property(spelling, ({ code, text }) => {
        expect(lookUpCode(text)).toBe(code);
      }),
    );
  });

  it('answers any text, with a code of the article’s or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, ...failureCodes]).toContain(lookUpCode(text));
      }),
    );
  });
});
