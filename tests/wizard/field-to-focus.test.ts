// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldToFocus } from '../../src/wizard/field-to-focus';

describe('what a "change" link leads to', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <fieldset><input type="radio" id="adult"><input type="radio" id="adult-no" checked></fieldset>
      <fieldset><input type="radio" id="student"></fieldset>
      <details><summary>more</summary><input id="payPerDay"></details>
      <details><summary>other</summary><input id="txPerDay"></details>
      <input id="score">`;
  });

  it('is the field itself', () => {
    expect(fieldToFocus('payPerDay', 'activity')?.id).toBe('payPerDay');
  });

  it('is the option that is chosen, or the first where none is', () => {
    expect(fieldToFocus('adult', 'account')?.id).toBe('adult-no');
    expect(fieldToFocus('student', 'account')?.id).toBe('student');
  });

  it('is opened where it is folded, and nothing else is', () => {
    fieldToFocus('payPerDay', 'activity');
    const opened = [...document.querySelectorAll('details')].map((each) =>
      each.getAttribute('open'),
    );
    expect(opened).toEqual(['', null]);
  });

  it('is nothing where the heading is the question, or the field is not there', () => {
    expect(fieldToFocus('score', 'score')).toBeUndefined();
    expect(fieldToFocus('amount', 'purchase')).toBeUndefined();
  });
});
