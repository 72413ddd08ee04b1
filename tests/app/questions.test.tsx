import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Questions } from '../../src/app/questions';
import type { StepId } from '../../src/messages/messages';
import { loadLater } from '../../src/wizard/load-later';
import '../support/jsdom-gaps';
import { coreWords, resultDay } from '../support/result-context';
import { givenIn } from '../support/six-people';

await loadLater();

function open(step: StepId) {
  const state = { given: givenIn('score=720'), entries: {}, on: resultDay };
  return render(
    <Questions
      step={step}
      locale="zh-CN"
      words={coreWords['zh-CN']}
      state={state}
      today={resultDay}
      returning={undefined}
      takesFocus={false}
      dispatch={() => undefined}
      onGo={() => undefined}
      onBack={() => undefined}
    />,
  );
}

describe('a screen of questions', () => {
  it('says on the first what the tool is, and offers the conditions to read', () => {
    open('score');
    expect(screen.getByText(coreWords['zh-CN'].tagline)).toBeDefined();
    expect(screen.getByText('先看 8 条基本条件和来源')).toBeDefined();
  });

  it('says neither on a later one', () => {
    open('activity');
    expect(screen.queryByText(coreWords['zh-CN'].tagline)).toBeNull();
    expect(screen.queryByText('先看 8 条基本条件和来源')).toBeNull();
  });

  it('tells on the limit what each answer could narrow, and goes on telling it while one types', async () => {
    open('factors');
    const gain = await screen.findByText(/^答了，范围最多缩小 12,500 元/);
    await userEvent.type(screen.getByRole('textbox', { name: '理财通里有多少钱？' }), '20000');
    expect(gain.isConnected).toBe(true);
    expect(screen.getAllByText(/^答了，范围最多缩小/)).toHaveLength(4);
  });
});
