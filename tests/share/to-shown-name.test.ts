import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShownName } from '../../src/share/to-shown-name';

describe('a name of an address', () => {
  it.each<readonly [string, string, string]>([
    ['utm_source', 'utm_source', 'utm_source'],
    ['Score', 'Score', 'Score'],
    ['s%63ore', 'score', 'score'],
    ['a.b-c', 'a.b-c', 'a.b-c'],
    ['score%20', 'score ', 'score%20'],
    ['%3Cb%3E', '<b>', '%3Cb%3E'],
    ['<b>', '<b>', '%3Cb%3E'],
    ['%E9%95%BF', '长', '%E9%95%BF'],
    ['加微信abc', '加微信abc', '%E5%8A%A0%E5%BE%AE%E4%BF%A1abc'],
    ['a\u202Eb', 'a\u202Eb', 'a%E2%80%AEb'],
    ['%E0%A4%A', '%E0%A4%A', '%E0%A4%A'],
    ['=5', '', '=5'],
    ['=额', '', '=%E9%A2%9D'],
    ['\uD800', '\uD800', '%EF%BF%BD'],
    ['𠮷', '𠮷', '%F0%A0%AE%B7'],
  ])('%j is shown in ASCII alone', (raw, name, shown) => {
    expect(toShownName(raw, name)).toBe(shown);
  });

  it('is its own reading where none is given', () => {
    expect([toShownName('nowhere'), toShownName('result/'), toShownName('加')]).toEqual([
      'nowhere',
      'result/',
      '%E5%8A%A0',
    ]);
  });

  it('says no sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (raw, name) => {
        expect(toShownName(raw, name)).toMatch(/^[\w.%=/!'()*~-]*$/);
      }),
    );
  });
});
