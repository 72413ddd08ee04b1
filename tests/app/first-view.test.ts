import { describe, expect, it } from 'vitest';
import { firstOpening, isFirstView } from '../../src/app/first-view';
import type { Opening } from '../../src/app/opening';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { coreWords } from '../support/result-context';

const day = toCalendarDate('2026-06-15');
const first = firstOpening('zh-CN', coreWords['zh-CN'], false, day);
const state = { given: {}, entries: {}, on: day };

describe('the file’s own question is taken over as it stands', () => {
  it('where nothing else is asked for', () => {
    expect(isFirstView(first, 'zh-CN', 'direct')).toBe(true);
    expect(isFirstView({ ...first, framed: true }, 'zh-CN', 'embed')).toBe(true);
  });

  it.each<[string, Partial<Opening>]>([
    ['another view', { link: { view: 'costs', ignored: [], ignoredMore: 0 } }],
    ['an answer', { state: { ...state, given: { score: 640 } } }],
    ['another rulebook, which bears a notice', { state: { ...state, rulebook: '2019-01-01' } }],
    ['a name without effect, which bears one too', { ignored: ['theme'] }],
    ['another language', { locale: 'en' }],
    ['a frame', { framed: true }],
  ])('but not where there is %s', (_, changes) => {
    expect(isFirstView({ ...first, ...changes }, 'zh-CN', 'direct')).toBe(false);
  });
});
