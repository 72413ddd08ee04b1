import { describe, expect, it } from 'vitest';
import { unbroken } from '../../../src/ui/unbroken/unbroken';

describe('a text that keeps its numbers whole', () => {
  it.each([
    ['约 15 天能达到', '约 15\u00a0天能达到'],
    ['多付 1,152 元；24 期年化最低 17.47%', '多付 1,152\u00a0元；24\u00a0期年化最低 17.47%'],
    ['示意范围 0–32,500 元', '示意范围 0–32,500\u00a0元'],
    ['到 2027年2月1日就行', '到 2027年2月1日就行'],
    ['about 15 days – or more', 'about 15 days – or more'],
  ])('%s', (text, joined) => {
    expect(unbroken(text)).toBe(joined);
  });
});
