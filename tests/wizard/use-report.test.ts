// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import type { UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepEntries } from '../../src/wizard/field-entry';
import type { StepQuestions } from '../../src/wizard/step-questions';
import type { Typed } from '../../src/wizard/use-report';
import { entriesOf } from '../support/filled-entries';

const later = '../../src/wizard/later';

/** Two questions, and what is read of them once something can. */
const questions: StepQuestions = {
  names: ['adult', 'student'],
  asked: () => ({ core: ['adult', 'student'], optional: [] }),
};
const read = { given: { student: 'no' }, about: ['adult', 'student'] } as const;

/** A screen with answers typed into it, and what it has told. */
async function startScreen() {
  const { loadLater } = await import('../../src/wizard/load-later');
  const { useReport } = await import('../../src/wizard/use-report');
  const entries = entriesOf({ student: 'no', score: '700' });
  const form = { getValues: () => entries } as unknown as UseFormReturn<StepEntries>;
  const told: Typed[] = [];
  const tell = (typed: Typed) => void told.push(typed);
  const { result, rerender } = renderHook(({ onTyped, asked }) => useReport(form, asked, onTyped), {
    initialProps: { onTyped: tell, asked: questions },
  });
  const ofScreen = { adult: entries.adult, student: entries.student };
  return { loadLater, told, ofScreen, report: () => result.current(), rerender };
}

describe('what stands on a screen', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.doMock(later, () => ({ answersFrom: () => read }));
  });
  afterEach(() => {
    vi.doUnmock(later);
    vi.resetModules();
  });

  it('is told with what it says, its own questions alone', async () => {
    const { loadLater, told, ofScreen, report } = await startScreen();
    await act(loadLater);
    expect(told).toEqual([]);
    expect(report()).toBe(read.given);
    expect(told).toEqual([{ entries: ofScreen, ...read }]);
  });

  it('is remembered unread, and told once more when it can be read', async () => {
    const { loadLater, told, ofScreen, report, rerender } = await startScreen();
    expect(report()).toEqual({});
    expect(told).toEqual([{ entries: ofScreen, given: {}, about: [] }]);
    await act(loadLater);
    expect(told.slice(1)).toEqual([{ entries: ofScreen, ...read }]);
    rerender({ onTyped: (typed) => void told.push(typed), asked: questions });
    expect(told).toHaveLength(2);
  });

  it('is told to whom it concerns now', async () => {
    const { loadLater, told, report, rerender } = await startScreen();
    await act(loadLater);
    const others: Typed[] = [];
    const one: StepQuestions = { ...questions, names: ['adult'] };
    rerender({ onTyped: (typed) => void others.push(typed), asked: one });
    report();
    expect(told).toEqual([]);
    expect(others.map(({ entries }) => Object.keys(entries))).toEqual([['adult']]);
  });
});
