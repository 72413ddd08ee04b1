import { describe, expect, it } from 'vitest';
import { toShownCode } from '../../src/result/to-shown-code';

describe('a code that a link asks for', () => {
  it.each([
    '401',
    'wechat auth 403',
    '４０４',
    '\u202E404',
    '999',
    'a.b_c 9',
    'WECHAT-CREDIT-401-ab',
  ])('is named: %j', (asked) => {
    expect(toShownCode(asked)).toBe(asked);
  });

  it.each([
    '',
    'WECHAT-CREDIT-401-abc',
    '加微信abc123可代开额度',
    '额度不足',
    'ａｂｃ',
    '\u202E999',
    '9\n9',
    'https://x.y',
    'x@y',
    '<b>',
  ])('is not named: %j', (asked) => {
    expect(toShownCode(asked)).toBe('');
  });
});
