import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isAccent, isAmount, OptionsForm } from '../../src/host-pages/options-form';
import { loadHostPagesWords } from '../../src/messages/messages';
import { plainOptions } from '../support/plain-options';
import { wordsOf } from '../support/render';

describe('what is typed for a host', () => {
  it.each([
    ['0B6B53', true],
    ['ff00aa', true],
    ['', false],
    ['f0a', false],
    ['#0B6B53', false],
    ['0B6B53 ', false],
    ['green', false],
    ['0B6B53&lang=en', false],
  ])('%j is a colour the tool takes: %s', (text, taken) => {
    expect(isAccent(text)).toBe(taken);
  });

  it.each([
    ['1', true],
    ['0.99', false],
    ['50000', true],
    ['50000.01', false],
    ['6000.5', true],
    ['6000.55', true],
    ['6000.555', false],
    ['', false],
    ['1e3', false],
    ['1.2万', false],
    ['unknown', false],
  ])('%j is an amount it takes from a link: %s', (text, taken) => {
    expect(isAmount(text)).toBe(taken);
  });
});

it('the scenes to fill in are those the tool asks about, or none', async () => {
  render(
    <OptionsForm
      words={await loadHostPagesWords('zh-CN')}
      core={wordsOf['zh-CN']}
      typed={plainOptions}
      onChange={() => undefined}
    />,
  );
  const values = screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ name }) => name === 'option-scene')
    .map(({ value }) => value);
  expect(values).toEqual(['none', 'ecommerce', 'local', 'offline', 'education', 'medical']);
});
